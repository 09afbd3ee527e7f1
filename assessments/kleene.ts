/** Yes, no, or not known. */
export type Kleene = boolean | null

/** False as soon as one is false, true only when all are true; nothing asked is true. */
export function and(values: readonly Kleene[]): Kleene {
  if (values.includes(false)) return false
  return values.includes(null) ? null : true
}

/** True as soon as one is true, false only when all are false; nothing offered is false. */
export function or(values: readonly Kleene[]): Kleene {
  if (values.includes(true)) return true
  return values.includes(null) ? null : false
}

export function not(value: Kleene): Kleene {
  return value === null ? null : !value
}
