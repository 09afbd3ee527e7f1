import type { Step } from '../../../assessments/schema/result.ts'
import type { TraceWords } from './trace-parts.ts'

export type Fen = Step['fen']

export const isRate = (figure: Step['figure']): figure is { rate: [number, number] } =>
  figure !== undefined && 'rate' in figure

export const isKnown = (fen: Fen): fen is { low: number; high: number } => fen.low === fen.high

export function spanText(fen: Fen, words: TraceWords): string {
  if (isKnown(fen)) return words.sum(fen.high)
  if (fen.high === null) return words.atLeast(words.sum(fen.low))
  return words.between(lowText(fen.low, words), words.sum(fen.high))
}

export const lowText = (fen: number, words: TraceWords): string =>
  fen === 0 ? words.zero : words.sum(fen)

/** A figure that was applied: one number, or what is known of it. */
export function figureText(figure: Step['figure'], words: TraceWords): string {
  if (figure === undefined || isRate(figure)) return ''
  return figure.low === figure.high
    ? words.figure(figure.high)
    : words.between(
        figure.low === 0 ? words.zero : words.figure(figure.low),
        words.figure(figure.high),
      )
}
