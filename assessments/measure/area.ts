import type { Kleene } from '../kleene.ts'

/** Whether one place is, or lies in, another. */
export const isIn = (area: string, whole: string) => area === whole || area.startsWith(`${whole}/`)

/**
 * Whether a firm of this area is a firm of the document's. An area that holds the document's, or a
 * part that it leaves out, without lying wholly inside or outside does not tell.
 */
export function liesIn(
  area: string | null | undefined,
  document: { readonly area: string; readonly without: readonly string[] },
): Kleene {
  if (area === null || area === undefined) return null
  if (!isIn(area, document.area)) return isIn(document.area, area) ? null : false
  if (document.without.some((part) => isIn(area, part))) return false
  return document.without.some((part) => isIn(part, area)) ? null : true
}
