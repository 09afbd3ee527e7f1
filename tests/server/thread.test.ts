import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { inThread, TookTooLong } from '../../server/thread.ts'

type Job = { readonly say: string }

/** A thread that says a thing back, fails, ends, or never answers, as it is told. */
const source = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ say }) => {
  if (say === 'fail') return parentPort.postMessage({ error: 'it failed' })
  if (say === 'end') return process.exit(1)
  if (say === 'wait') return
  parentPort.postMessage({ result: say + ' said' })
})
`

function makeThread(limits: { readonly mostJobs?: number; readonly mostMs?: number } = {}) {
  let started = 0
  const thread = inThread<Job, string>(
    () => {
      started += 1
      return new Worker(source, { eval: true })
    },
    { mostMs: 60_000, ...limits },
  )
  return { ...thread, started: () => started }
}

test('jobs of one thread each get their own result', async () => {
  const { run, started, waiting } = makeThread()
  const said = Promise.all(['a', 'b', 'c'].map((say) => run({ say })))
  expect(waiting()).toBe(3)
  expect(await said).toEqual(['a said', 'b said', 'c said'])
  expect([waiting(), started()]).toEqual([0, 1])
})

test('a job that fails takes no other with it', async () => {
  const { run } = makeThread()
  const failed = expect(run({ say: 'fail' })).rejects.toThrow('it failed')
  expect(await run({ say: 'a' })).toBe('a said')
  await failed
})

test('a thread that ends fails its job alone, and the next one has a new thread', async () => {
  const { run, started } = makeThread()
  const ends = expect(run({ say: 'end' })).rejects.toThrow('the thread ended')
  expect(await run({ say: 'a' })).toBe('a said')
  await ends
  expect(started()).toBe(2)
})

test('a job that takes too long is ended alone, and what waits behind it is done', async () => {
  const { run, started } = makeThread({ mostMs: 5000 })
  const waits = expect(run({ say: 'wait' })).rejects.toThrow(TookTooLong)
  expect(await run({ say: 'a' })).toBe('a said')
  await waits
  expect(started()).toBe(2)
})

test('after so many jobs a new thread takes over', async () => {
  const { run, started } = makeThread({ mostJobs: 2 })
  const said = await Promise.all(['a', 'b', 'c'].map((say) => run({ say })))
  expect(said).toEqual(['a said', 'b said', 'c said'])
  expect(started()).toBe(2)
})
