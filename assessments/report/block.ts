import type { Notebook } from '../schema/notebook.ts'
import type { Request } from '../schema/request.ts'

type Unit = 'fen' | 'count' | 'percent' | 'score' | 'day'

/**
 * What is read is `text`; `value` is the exact figure in its `unit`; `source` where it stands. Where
 * only an interval is known, `span` holds its ends and `value` is null; `high` is null while open.
 */
export type Cell = {
  readonly text: string
  readonly value?: number | string | boolean | null
  readonly span?: { readonly low: number | string; readonly high: number | string | null }
  readonly unit?: Unit
  readonly source?: string
}

export type SceneState = 'ai' | 'built' | 'none' | 'unknown'

/** What each state is called. */
type SceneStates = Readonly<Record<SceneState, string>>

/** `width` is a share of the line. */
export type Column = {
  readonly key: string
  readonly label: string
  readonly align: 'left' | 'right'
  readonly width?: number
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph'
      readonly text: string
      readonly voice?: 'lead' | 'plain' | 'note' | 'official'
    }
  | {
      readonly kind: 'table'
      readonly id: string
      readonly caption: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
      readonly foot?: readonly Cell[]
    }
  | {
      /** Rungs from the highest. */
      readonly kind: 'staff'
      readonly id: string
      readonly caption: string
      readonly rungs: readonly {
        readonly name: string
        readonly state: 'held' | 'here' | 'next' | 'above' | 'unknown'
        readonly note: string
      }[]
    }
  | {
      /** A bar whose `toFen` is below its `fromFen` takes away. */
      readonly kind: 'waterfall'
      readonly id: string
      readonly caption: string
      readonly bars: readonly {
        readonly name: string
        readonly fromFen: number
        readonly toFen: number
        readonly state: 'in-force' | 'draft' | 'total'
      }[]
    }
  | {
      /** Bars of one length each, parted by how many scenes stand in which state. */
      readonly kind: 'shares'
      readonly id: string
      readonly caption: string
      readonly states: SceneStates
      readonly bars: readonly {
        readonly name: string
        readonly note: string
        readonly counts: Readonly<Record<SceneState, number>>
      }[]
    }
  | {
      /** One cell a scene, group by group. */
      readonly kind: 'cells'
      readonly id: string
      readonly caption: string
      readonly states: SceneStates
      readonly groups: readonly {
        readonly name: string
        readonly cells: readonly {
          readonly number: number
          readonly name: string
          readonly state: SceneState
        }[]
      }[]
    }
  | { readonly kind: 'quote'; readonly text: string; readonly cite: string }
  | { readonly kind: 'page-break' }

export type Section = {
  readonly id:
    | 'summary'
    | 'ladders'
    | 'gates'
    | 'gaps'
    | 'road'
    | 'plan'
    | 'records'
    | 'trace'
    | 'method'
  readonly title: string
  readonly blocks: readonly Block[]
}

/** One result as a report, in one language; Word, Excel and PDF are drawn from it alone. */
export type Report = {
  readonly lang: 'zh' | 'en'
  readonly title: string
  readonly firm: string
  readonly asOf: string
  readonly catalogue: { readonly version: string; readonly sha256: string }
  readonly answersSha256: string
  readonly link?: string
  readonly sections: readonly Section[]
  readonly request: Request
  /** What a firm says beside the request, as given: with the request it is all that was filled in. */
  readonly beside: {
    readonly name: string | null
    readonly industry: string | null
    readonly notebook: ReportNotebook
    readonly counts: Counts
  }
}

/** What shares were worked out from, by id, such as the number of machines; null is not known. */
export type Counts = Readonly<Record<string, number | null>>

/** What belongs to a result; who answers for what is nobody else's. */
export type ReportNotebook = Pick<Notebook, 'evidence' | 'kpis'>
