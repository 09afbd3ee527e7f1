/** `1 scene`, `2 scenes`. */
export const many = (n: number | string, one: string, more = `${one}s`): string =>
  `${n} ${String(n) === '1' ? one : more}`
