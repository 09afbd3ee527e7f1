/**
 * The thread that sets type, as text: it runs as it stands beside the source and inside the bundle.
 * It takes `{ content, inputs, seconds }` and answers `{ result }` with the PDF, or `{ error }`.
 */
export const typstWorker = `
const { parentPort, workerData } = require('node:worker_threads')
const { NodeCompiler } = require(workerData.compiler)
const typst = NodeCompiler.create({ fontArgs: [{ fontPaths: workerData.fonts }] })
parentPort.on('message', ({ content, inputs, seconds }) => {
  try {
    const result = typst.pdf({ mainFileContent: content, inputs }, { creationTimestamp: seconds })
    parentPort.postMessage({ result })
  } catch (error) {
    const said = error && error.shortDiagnostics ? JSON.stringify(error.shortDiagnostics) : String(error)
    parentPort.postMessage({ error: 'the report cannot be set: ' + said.slice(0, 500) })
  } finally {
    typst.evictCache(0)
  }
})
`
