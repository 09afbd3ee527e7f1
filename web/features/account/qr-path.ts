import { correction, generate } from 'lean-qr'

/** White modules around the code, by its standard. */
const QUIET = 4

/** The dark modules of a QR code as the path of an SVG, one unit a module, with its quiet zone. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const runs: string[] = []
  for (let y = 0; y < code.size; y += 1) {
    let start = -1
    for (let x = 0; x <= code.size; x += 1) {
      const isDark = x < code.size && code.get(x, y)
      if (isDark && start < 0) start = x
      if (isDark || start < 0) continue
      runs.push(`M${start + QUIET} ${y + QUIET}h${x - start}v1h${start - x}z`)
      start = -1
    }
  }
  return { size: code.size + 2 * QUIET, path: runs.join('') }
}

/** The secret in an `otpauth:` address, in groups of four as one types it. */
export function secretOf(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
