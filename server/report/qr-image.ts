import { deflateSync } from 'node:zlib'
import type { QrRows } from './qr.ts'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Modules of white that a reader needs around a code. */
const QUIET = 4
const PIXELS_A_MODULE = 8

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

const crcOf = (bytes: Uint8Array): number =>
  (bytes.reduce((c, byte) => (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8), 0xffffffff) ^
    0xffffffff) >>>
  0

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const head = Buffer.alloc(4)
  const tail = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  tail.writeUInt32BE(crcOf(body))
  return Buffer.concat([head, body, tail])
}

/** A QR code as a PNG of one byte a pixel, for files that take no drawing. */
export function qrPng(rows: QrRows): Uint8Array {
  const side = (rows.length + 2 * QUIET) * PIXELS_A_MODULE
  // Each line begins with the number of its filter: none.
  const lines = Buffer.alloc(side * (side + 1), 0xff)
  for (let y = 0; y < side; y += 1) {
    const at = y * (side + 1)
    lines[at] = 0
    for (const [start, length] of rows[Math.floor(y / PIXELS_A_MODULE) - QUIET] ?? []) {
      const from = at + 1 + (start + QUIET) * PIXELS_A_MODULE
      lines.fill(0, from, from + length * PIXELS_A_MODULE)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // Eight bits of grey, nothing interlaced.
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', new Uint8Array()),
  ])
}
