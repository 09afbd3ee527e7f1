import type { Worker } from 'node:worker_threads'

/** What the thread says of its job: the result, or why there is none. */
export type Said<Result> = { readonly result: Result } | { readonly error: string }

type Waiting<Job, Result> = {
  readonly job: Job
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

type Limits = {
  /** After so many jobs a new thread takes over: some leave memory behind. */
  readonly mostJobs?: number
  /** A job that takes longer ends its thread, and fails alone. */
  readonly mostMs: number
}

/** A job was ended because it took too long. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

/**
 * Does jobs one after another in a thread of its own, so that other calls are answered meanwhile.
 * The thread is started when a job needs it, takes one job at a time and answers as `Said`; while it
 * is idle it does not keep the process alive. Gives a function that does a job, and how many are not
 * done yet.
 */
export function inThread<Job, Result>(
  start: () => Worker,
  { mostJobs = Number.POSITIVE_INFINITY, mostMs }: Limits,
): { readonly run: (job: Job) => Promise<Result>; readonly waiting: () => number } {
  const queue: Waiting<Job, Result>[] = []
  let worker: Worker | undefined
  let done = 0
  let current: Waiting<Job, Result> | undefined
  let clock: ReturnType<typeof setTimeout> | undefined

  const settle = (use: (one: Waiting<Job, Result>) => void) => {
    clearTimeout(clock)
    const one = current
    current = undefined
    if (one !== undefined) use(one)
    next()
  }
  const giveUp = () => {
    const old = worker
    worker = undefined
    done = 0
    void old?.terminate()
  }
  const started = (): Worker => {
    const fresh = start()
    const ended = (error: Error) => {
      if (worker !== fresh) return
      worker = undefined
      done = 0
      settle(({ reject }) => reject(error))
    }
    fresh.on('error', ended)
    fresh.on('exit', () => ended(new Error('the thread ended')))
    fresh.on('message', (said: Said<Result>) => {
      if (worker !== fresh) return
      done += 1
      if (done >= mostJobs) giveUp()
      settle(({ resolve, reject }) => {
        if ('error' in said) reject(new Error(said.error))
        else resolve(said.result)
      })
    })
    return fresh
  }
  const next = () => {
    if (current !== undefined) return
    current = queue.shift()
    if (current === undefined) {
      worker?.unref()
      return
    }
    worker ??= started()
    worker.ref()
    worker.postMessage(current.job)
    clock = setTimeout(() => {
      giveUp()
      settle(({ reject }) => reject(new TookTooLong(`longer than ${mostMs} ms`)))
    }, mostMs)
  }

  return {
    waiting: () => queue.length + (current === undefined ? 0 : 1),
    run: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject })
        next()
      }),
  }
}
