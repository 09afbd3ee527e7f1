import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { inWords } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { feedName, recordShort, recordTitleFor } from '../records/record-words.ts'
import type { JudgedCondition } from './measure-conditions.ts'
import type { Missing } from './missing-facts.ts'
import type { MoneyLine } from './money-lines.ts'
import { failedText, fieldAsked, missingText, questionText } from './money-words.ts'

/** What the words of a missing fact name: the firm's records, and the measures of the catalogue. */
export type Naming = { readonly records: readonly Fact[]; readonly measures: readonly Measure[] }

const nameOf = (id: string, { measures }: Naming): string => {
  const measure = measures.find((one) => one.id === id)
  return measure === undefined ? id : inWords(measure.name)
}

/** A fact that is not known, as a short question without its mark; `of` is the measure that asks. */
export function missingWords(fact: Missing, naming: Naming, of?: Measure): string {
  const words = sayMoney()
  if (fact.about === 'granted-sum') return words.askGranted(nameOf(fact.measure, naming))
  const record = fact.about === 'record' && naming.records.find(({ id }) => id === fact.record)
  if (!record) return missingText(fact, naming.records)
  const name = of === undefined ? recordShort(record) : recordTitleFor(of.feed, record)
  return words.askRecord(name, fieldAsked(record, fact.field))
}

/** The same as a whole question, for a heading. */
export function missingQuestion(fact: Missing, naming: Naming): string {
  if (fact.about !== 'granted-sum') return questionText(fact, naming.records)
  return sayMoney().questionGranted(nameOf(fact.measure, naming))
}

/** A condition that failed, as a reason against the measure. */
export function failedWords(condition: JudgedCondition, line: MoneyLine): string {
  const name = condition.rule === 'record' ? feedName(line.measure.feed) : null
  return name === null ? failedText(condition, line) : sayMoney().noRecord(name)
}
