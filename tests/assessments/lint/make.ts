import { expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { textOf } from '../../../assessments/content/policies/texts.ts'
import type { Content, Flaw } from '../../../assessments/lint/flaw.ts'
import { lintContent } from '../../../assessments/lint/lint-content.ts'
import type { Catalogue } from '../../../assessments/schema/catalogue.ts'

export type Open<T> = T extends object ? { -readonly [Key in keyof T]: Open<T[Key]> } : T
export type Broken = { catalogue: Open<Catalogue>; texts: Record<string, string> }

export const sound: Content = { catalogue, texts: textOf }

/** What the lint says of a copy of the content after one change; by JSON, so that nothing is shared. */
export function after(change: (content: Broken) => void): readonly Flaw[] {
  const copy = JSON.parse(JSON.stringify(sound)) as Broken
  change(copy)
  return lintContent(copy)
}

/** The thing at a position, which is there. */
export function at<One>(list: One[], position: number): One {
  const one = list[position]
  if (one === undefined) throw new Error(`nothing stands at ${position}`)
  return one
}

export type Case = readonly [
  what: string,
  change: (content: Broken) => void,
  path: string,
  message: string,
]

export const indicator =
  (change: (of: Broken['catalogue']['indicator']) => void) => (content: Broken) =>
    change(content.catalogue.indicator)
export const maturity =
  (change: (of: Broken['catalogue']['maturity']) => void) => (content: Broken) =>
    change(content.catalogue.maturity)
export const factory =
  (change: (of: Broken['catalogue']['factory']) => void) => (content: Broken) =>
    change(content.catalogue.factory)
export type OpenDocument = Open<Catalogue['documents'][number]>
export const zhuhai = (change: (of: OpenDocument) => void) => (content: Broken) =>
  change(at(content.catalogue.documents, 0))
export const draft = (change: (of: OpenDocument) => void) => (content: Broken) =>
  change(at(content.catalogue.documents, 1))
export type OpenMeasure = OpenDocument['measures'][number]
export const measure = (position: number, change: (of: OpenMeasure) => void) =>
  zhuhai((document) => change(at(document.measures, position)))
export type OpenDemand = Broken['catalogue']['factory']['rungs'][number]['demand']
export const demand = (position: number, change: (of: OpenDemand) => void) =>
  factory(({ rungs }) => change(at(rungs, position).demand))
export const question = (
  position: number,
  change: (of: Broken['catalogue']['indicator']['questions'][number]) => void,
) => indicator(({ questions }) => change(at(questions, position)))

/** Each change alone makes exactly the one fault named beside it. */
export function itFinds(rule: Flaw['rule'], cases: readonly Case[]): void {
  it.each(cases)('%s', (_, change, path, message) => {
    expect(after(change)).toEqual([{ rule, path, message }])
  })
}
