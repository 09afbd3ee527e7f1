/** Words by the id of what they name. */
export type Named = Readonly<Record<string, string>>
