import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { inThread } from '../thread.ts'
import { typstWorker } from './typst-worker.ts'

/** What is set: a Typst source, the data that it reads, and the time of making in Unix seconds. */
export type Job = {
  readonly content: string
  readonly inputs: Readonly<Record<string, string>>
  readonly seconds: number
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

function startThread(): Worker {
  const { resolve } = createRequire(import.meta.url)
  return new Worker(typstWorker, {
    eval: true,
    workerData: {
      compiler: resolve('@myriaddreamin/typst-ts-node-compiler'),
      fonts: fontFolders(resolve),
    },
  })
}

const thread = inThread<Job, Uint8Array>(startThread, { mostJobs: MOST_JOBS, mostMs: MOST_MS })

/** Sets type in a thread of its own, so that other calls are answered meanwhile. */
export const typeset = (job: Job): Promise<Uint8Array> => thread.run(job)
