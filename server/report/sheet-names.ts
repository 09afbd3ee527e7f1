const forbidden = /[[\]:*?/\\]/g
/** What Excel allows for the name of a sheet. */
export const MOST_CHARACTERS = 31

/** Names for the sheets of one workbook: what Excel allows, and no two alike in any case. */
export function sheetNames(taken: readonly string[]) {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return (wanted: string): string => {
    const base = allowed(wanted)
    let name = base
    for (let n = 2; used.has(name.toLowerCase()); n++) {
      const number = ` ${n}`
      name = `${cut(base, MOST_CHARACTERS - number.length)}${number}`
    }
    used.add(name.toLowerCase())
    return name
  }
}

function allowed(wanted: string): string {
  const plain = wanted.replace(forbidden, ' ').replace(/\s+/g, ' ')
  return (
    cut(plain, MOST_CHARACTERS)
      .replace(/^'+|'+$/g, '')
      .trim() || '-'
  )
}

/** Cut between characters, never inside one. */
function cut(text: string, most: number): string {
  const last = text.charCodeAt(most - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most).trim()
}
