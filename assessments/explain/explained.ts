import type { Catalogue } from '../schema/catalogue.ts'
import type { GateFigure, LadderFigure } from '../schema/explanation.ts'
import type { Day } from '../schema/provenance.ts'
import type { Request } from '../schema/request.ts'
import type { Ladders } from '../schema/result.ts'

/** The content that ladders rest on, with its words, sources and version. */
export type LadderContent = Pick<
  Catalogue,
  'version' | 'sha256' | 'indicator' | 'maturity' | 'factory'
>

/** One firm on one day, and the result that is explained: never computed a second time. */
export type Explained = {
  readonly request: Request
  readonly content: LadderContent
  readonly asOf: Day
  readonly ladders: Ladders
}

/** The figures of one ladder, each built when it is asked for. */
export type LadderFigures = {
  readonly ladder: () => LadderFigure
  /** Null where the ladder has no gate of this id. */
  readonly gate: (id: string) => GateFigure | null
}

/** Made at the first call and kept, so that a figure used twice is one. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same for figures that are told apart by a key. */
export function onceEach<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const kept = made.get(key)
    if (kept !== undefined) return kept
    const value = make(key)
    made.set(key, value)
    return value
  }
}
