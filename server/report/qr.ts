import { correction, generate } from 'lean-qr'

/** Runs of dark modules, a list a row: where each starts, and how long it is. */
export type QrRows = readonly (readonly (readonly [start: number, length: number])[])[]

/** The modules of a QR code for a text, without its quiet zone. */
export function qrRows(text: string): QrRows {
  const code = generate(text, { minCorrectionLevel: correction.M })
  return Array.from({ length: code.size }, (_, y) => {
    const runs: [number, number][] = []
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue
      const last = runs.at(-1)
      if (last !== undefined && last[0] + last[1] === x) last[1] += 1
      else runs.push([x, 1])
    }
    return runs
  })
}
