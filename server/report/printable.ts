/** Word and Excel files are XML: control characters and halves of a pair have no place in them. */
const unprintable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** The text as it can stand in an office file; what XML cannot hold becomes U+FFFD. */
export const printable = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(unprintable, (char) => (char === '\n' ? char : '\ufffd'))
