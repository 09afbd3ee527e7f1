import type { Money } from '../../../assessments/evaluate-money.ts'
import type { Notebook } from '../../../assessments/schema/notebook.ts'
import type { Answer, Request } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'

/** A copy of the answers that the result may be drawn from instead. */
export type ResultTrial = {
  readonly isOn: () => boolean
  /** What is changed on the copy. */
  readonly changes: () => Answers
  /** Opens the copy where it is not open, and lays the answers over it. */
  readonly tryAnswers: (answers: Answers) => void
  readonly cycleScene: (id: string) => void
}

type Answers = Readonly<Record<string, Answer>>

/** One firm's result, whether worked out on this device just now or saved before. */
export type ResultProps = {
  readonly ladders: Ladders
  /** Undefined until the money side is loaded. */
  readonly money: Money | undefined
  readonly request: Request
  readonly firm: {
    readonly name: string
    /** Path of the area. */
    readonly area: string | null
    /** Id of the industry. */
    readonly industry: string | null
  }
  readonly asOf: string
  /** Notes of evidence and reported indicators: shown, never computed with. */
  readonly notebook?: Pick<Notebook, 'evidence' | 'kpis'> | undefined
  readonly catalogue: { readonly version: string; readonly sha256: string }
  /** SHA-256 of the answers, known once they are saved. */
  readonly answersSha256?: string | undefined
  /** A saved result: nothing in it can be answered or changed. */
  readonly frozen: boolean
  /** How changes are tried on a copy; absent where nothing can be tried. */
  readonly trial?: ResultTrial | undefined
}
