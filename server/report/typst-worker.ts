/**
 * The thread that sets type, as text: it runs as it stands beside the source and inside the bundle.
 * It takes `{ id, content, inputs, seconds }` and answers `{ id, pdf }` or `{ id, error }`.
 */
export const typstWorker = `
const { parentPort, workerData } = require('node:worker_threads')
const { NodeCompiler } = require(workerData.compiler)
const typst = NodeCompiler.create({ fontArgs: [{ fontPaths: workerData.fonts }] })
parentPort.on('message', ({ id, content, inputs, seconds }) => {
  try {
    const pdf = typst.pdf({ mainFileContent: content, inputs }, { creationTimestamp: seconds })
    parentPort.postMessage({ id, pdf })
  } catch (error) {
    const said = error && error.shortDiagnostics ? JSON.stringify(error.shortDiagnostics) : String(error)
    parentPort.postMessage({ id, error: said.slice(0, 500) })
  } finally {
    typst.evictCache(0)
  }
})
`
