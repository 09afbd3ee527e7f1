import { type Accessor, createSignal, onCleanup } from 'solid-js'
import { civilDayOf } from '../../../assessments/civil-day.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'

const MINUTE = 60_000

/** The civil day in Shanghai. It moves on while the page stays open, also when the device slept. */
export function createToday(): Accessor<Day> {
  const [today, setToday] = createSignal(civilDayOf(Date.now()))
  const look = () => void setToday(civilDayOf(Date.now()))
  const timer = setInterval(look, MINUTE)
  document.addEventListener('visibilitychange', look)
  onCleanup(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  return today
}
