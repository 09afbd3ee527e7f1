/** The order of ids and names by code unit, the same on every machine. */
export const compareIds = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0
