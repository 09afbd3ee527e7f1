/** Long enough for a browser to have taken the file. */
const TAKEN_MS = 60_000

/** Hands a file over to the downloads of the browser. */
export function handOver(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_MS)
}
