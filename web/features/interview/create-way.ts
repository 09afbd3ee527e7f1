import { useSearchParams } from '@solidjs/router'
import { createResource, createSignal } from 'solid-js'
import { useAssessment } from '../assessment/assessment.tsx'
import { isCounted, progressOf, type Step, stepsFor } from './steps.ts'
import { wayOf } from './way.ts'

/** The way that the address asks for, its screens, and where it goes from one of them. */
export function createWay() {
  const { draft, request, ladders, asOf } = useAssessment()
  const [query] = useSearchParams<{ dept?: string; way?: string }>()
  const way = () => wayOf(query)
  const [room] = createResource(
    () => way().by !== 'order',
    () => import('./way-room.ts'),
  )
  /** Screens that the quick way has been on: it does not come back to what was left open. */
  const [passed, setPassed] = createSignal<readonly Step[]>([])
  const sitting = () => ({ draft, request: request(), ladders: ladders(), asOf: asOf() })
  const own = () => (room.state === 'ready' ? room() : undefined)
  const all = () => own()?.stepsOn(way(), draft) ?? stepsFor(draft)
  const plainStart = () => {
    const steps = all().filter(isCounted)
    return steps.find((one) => progressOf(draft, one) === 'untouched') ?? steps.at(-1)
  }
  const isQuick = () => way().by === 'quick'
  const passedBefore = (step: Step) => {
    const at = passed().indexOf(step)
    return at === -1 ? passed().at(-1) : passed()[at - 1]
  }
  const beside = (step: Step, by: 1 | -1) => {
    const at = all().findIndex((one) => one.id === step.id)
    return at === -1 ? undefined : all()[at + by]
  }
  return {
    way,
    all,
    find: (id: string | undefined) => stepsFor(draft).find((one) => one.id === id),
    /** False while the screens of the way are not yet known. */
    isReady: () => way().by === 'order' || room.state === 'ready' || room.state === 'errored',
    start: () => own()?.startOf(way(), sitting()) ?? plainStart(),
    before: (step: Step) => (isQuick() ? passedBefore(step) : beside(step, -1)),
    after: (step: Step) =>
      isQuick() ? own()?.quickNext(sitting(), [...passed(), step]) : beside(step, 1),
    pass: (step: Step) => setPassed((steps) => (steps.includes(step) ? steps : [...steps, step])),
  }
}

export type WayThrough = ReturnType<typeof createWay>
