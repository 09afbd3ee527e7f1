import type { Worker } from 'node:worker_threads'

/** What the thread says of a job: its result, or why there is none. */
export type Said<Result> =
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly error: string }

type Waiting<Result> = {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

type Thread<Result> = {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting<Result>>
  /** How many jobs it has been given. */
  given: number
}

type Limits = {
  /** After so many jobs a new thread takes over: some leave memory behind. */
  readonly mostJobs?: number
  /** A job that takes longer ends its thread, and all that wait for it. */
  readonly mostMs: number
}

/**
 * Does jobs one after another in a thread of its own, so that other calls are answered meanwhile.
 * The thread is started at the first job, takes `{ id, ...job }` and answers as `Said`; while it is
 * idle it does not keep the process alive. Gives a function that does a job, and how many wait.
 */
export function inThread<Job extends object, Result>(
  start: () => Worker,
  { mostJobs = Number.POSITIVE_INFINITY, mostMs }: Limits,
): { readonly run: (job: Job) => Promise<Result>; readonly waiting: () => number } {
  let thread: Thread<Result> | undefined

  const started = (): Thread<Result> => {
    const worker = start()
    const waiting = new Map<number, Waiting<Result>>()
    const failAll = (error: Error) => {
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
      if (thread?.worker === worker) thread = undefined
    }
    worker.on('error', failAll)
    worker.on('exit', () => failAll(new Error('the thread ended')))
    worker.on('message', (said: Said<Result>) => {
      const one = waiting.get(said.id)
      waiting.delete(said.id)
      if ('error' in said) one?.reject(new Error(said.error))
      else one?.resolve(said.result)
      if (waiting.size > 0) return
      if (thread?.worker === worker) worker.unref()
      else void worker.terminate()
    })
    return { worker, waiting, given: 0 }
  }

  return {
    waiting: () => thread?.waiting.size ?? 0,
    run: (job) => {
      thread ??= started()
      const { worker, waiting } = thread
      thread.given += 1
      const id = thread.given
      if (thread.given >= mostJobs) thread = undefined
      return new Promise((resolve, reject) => {
        const tooLong = setTimeout(() => void worker.terminate(), mostMs)
        const settled =
          <Value>(settle: (value: Value) => void) =>
          (value: Value) => {
            clearTimeout(tooLong)
            settle(value)
          }
        waiting.set(id, { resolve: settled(resolve), reject: settled(reject) })
        worker.ref()
        worker.postMessage({ id, ...job })
      })
    },
  }
}
