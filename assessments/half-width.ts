/** Full-width letters, figures and signs (U+FF01–U+FF5E) as their half-width twins; others stay. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** A code as typed: half-width, upper case, without spaces, also those that show no width. */
export const normalCode = (text: string): string =>
  halfWidth(text)
    .replace(/[\s\u200b-\u200d\u2060]/g, '')
    .toUpperCase()
