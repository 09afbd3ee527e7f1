import type { Catalogue } from '../schema/catalogue.ts'

/** All that the lint reads: what is computed with, and the official texts by document id. */
export type Content = {
  readonly catalogue: Catalogue
  readonly texts: Readonly<Record<string, string>>
}

/**
 * A fault in content that keeps to its schema. `path` is dotted from the catalogue, positions as
 * numbers (`documents.0.measures.3.clause`); texts stand under `texts`.
 */
export type Flaw = {
  readonly rule: 'band' | 'weight' | 'option' | 'gate' | 'figure' | 'words' | 'id' | 'reference'
  readonly path: string
  readonly message: string
}

/** The values that stand more than once, each with the place of its later ones. */
export function repeated<Value>(values: readonly Value[]): readonly (readonly [number, Value])[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [[at, value] as const] : []))
}
