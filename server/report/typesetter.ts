import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { typstWorker } from './typst-worker.ts'

/** What is set: a Typst source, the data that it reads, and the time of making in Unix seconds. */
export type Job = {
  readonly content: string
  readonly inputs: Readonly<Record<string, string>>
  readonly seconds: number
}

type Answer = { readonly id: number; readonly pdf?: Uint8Array; readonly error?: string }
type Waiting = {
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: Error) => void
}
type Thread = {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  /** How many jobs it has been given. */
  given: number
}

/** Each job leaves a few megabytes behind; then a new thread takes over. */
const MOST_JOBS = 200
const MOST_MS = 30_000

const weights = {
  sans: ['400Regular', '500Medium', '600SemiBold'],
  serif: ['500Medium', '600SemiBold'],
}

/** Whole fonts: a firm's name may hold any character. The file keeps the glyphs that it uses. */
function fontFolders(resolve: (name: string) => string): string[] {
  return Object.entries(weights).flatMap(([face, names]) => {
    const home = dirname(resolve(`@expo-google-fonts/noto-${face}-sc/package.json`))
    return names.map((name) => join(home, name))
  })
}

function startThread(): Thread {
  const { resolve } = createRequire(import.meta.url)
  const worker = new Worker(typstWorker, {
    eval: true,
    workerData: {
      compiler: resolve('@myriaddreamin/typst-ts-node-compiler'),
      fonts: fontFolders(resolve),
    },
  })
  const waiting = new Map<number, Waiting>()
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    if (thread?.worker === worker) thread = undefined
  }
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('the typesetting thread ended')))
  worker.on('message', ({ id, pdf, error }: Answer) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (pdf !== undefined) one?.resolve(pdf)
    else one?.reject(new Error(`the report cannot be set: ${error}`))
    settle()
  })
  /** An idle thread does not keep the process alive; one that has served its time ends. */
  const settle = () => {
    if (waiting.size > 0) return
    if (thread?.worker === worker) worker.unref()
    else void worker.terminate()
  }
  return { worker, waiting, given: 0 }
}

let thread: Thread | undefined

/** Sets type in a thread of its own, so that other calls are answered meanwhile. */
export function typeset(job: Job): Promise<Uint8Array> {
  thread ??= startThread()
  const { worker, waiting } = thread
  thread.given += 1
  const id = thread.given
  if (thread.given >= MOST_JOBS) thread = undefined
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => void worker.terminate(), MOST_MS)
    waiting.set(id, {
      resolve: (pdf) => {
        clearTimeout(tooLong)
        resolve(pdf)
      },
      reject: (error) => {
        clearTimeout(tooLong)
        reject(error)
      },
    })
    worker.ref()
    worker.postMessage({ id, ...job })
  })
}
