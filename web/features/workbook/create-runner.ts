import { createSignal, onCleanup } from 'solid-js'

/** Does one round of work after the other, never two at once; a call meanwhile asks for one more. */
export function createRunner(round: () => Promise<void>) {
  const [isBusy, setBusy] = createSignal(false)
  let mustGoOn = false
  let waiting: ReturnType<typeof setTimeout> | undefined

  async function run(): Promise<void> {
    clearTimeout(waiting)
    mustGoOn = true
    if (isBusy()) return
    setBusy(true)
    try {
      while (mustGoOn) {
        mustGoOn = false
        await round()
      }
    } finally {
      setBusy(false)
    }
  }

  /** The next round, so many milliseconds from now, in place of any that was planned. */
  function plan(ms: number): void {
    clearTimeout(waiting)
    waiting = setTimeout(() => void run(), ms)
  }

  onCleanup(() => clearTimeout(waiting))
  return { isBusy, run, plan }
}
