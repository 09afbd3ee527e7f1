/** The server's bounds. */
export const SHORTEST = 12
export const LONGEST = 128
const COMFORTABLE = 16

export type PasswordHint =
  | { readonly kind: 'empty' | 'long' | 'plain' | 'fair' | 'good' }
  | { readonly kind: 'short'; readonly missing: number }

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')])

const follows = (a: string, b: string) => a === b || runs.some((row) => row.includes(a + b))

/** How many pieces a text falls into where each sign repeats or follows the one before: `aaa123` is 2. */
function piecesOf(text: string): number {
  let pieces = 0
  for (let at = 0; at < text.length; at += 1) {
    if (at === 0 || !follows(text.charAt(at - 1), text.charAt(at))) pieces += 1
  }
  return pieces
}

/** A period that the whole text repeats, `abcabc`; or its own length. */
function periodOf(text: string): number {
  for (let period = 1; period <= text.length / 2; period += 1) {
    const unit = text.slice(0, period)
    if (unit.repeat(Math.ceil(text.length / period)).startsWith(text)) return period
  }
  return text.length
}

/** How hard a password is to guess, said while it is typed. `own`: the name and the login name. */
export function passwordHint(password: string, own: readonly string[] = []): PasswordHint {
  if (password === '') return { kind: 'empty' }
  if (password.length < SHORTEST) return { kind: 'short', missing: SHORTEST - password.length }
  if (password.length > LONGEST) return { kind: 'long' }
  const small = password.toLowerCase()
  const names = own.flatMap((name) => [name, name.split('@')[0] ?? '']).map((n) => n.toLowerCase())
  const rest = names
    .filter((name) => name.length >= 3)
    .reduce((text, name) => text.replaceAll(name, ''), small)
  const isPlain = rest.length < 6 || piecesOf(small) < 5 || periodOf(small) < 6
  if (isPlain) return { kind: 'plain' }
  return { kind: password.length < COMFORTABLE ? 'fair' : 'good' }
}
