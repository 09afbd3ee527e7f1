/**
 * The thread that sets type, as text: it runs as it stands beside the source and inside the bundle.
 * It takes `{ id, content, inputs, seconds }` and answers `{ id, result }` with the PDF, or `{ id, error }`.
 */
export const typstWorker = `
const { parentPort, workerData } = require('node:worker_threads')
const { NodeCompiler } = require(workerData.compiler)
const typst = NodeCompiler.create({ fontArgs: [{ fontPaths: workerData.fonts }] })
parentPort.on('message', ({ id, content, inputs, seconds }) => {
  try {
    const result = typst.pdf({ mainFileContent: content, inputs }, { creationTimestamp: seconds })
    parentPort.postMessage({ id, result })
  } catch (error) {
    const said = error && error.shortDiagnostics ? JSON.stringify(error.shortDiagnostics) : String(error)
    parentPort.postMessage({ id, error: 'the report cannot be set: ' + said.slice(0, 500) })
  } finally {
    typst.evictCache(0)
  }
})
`
