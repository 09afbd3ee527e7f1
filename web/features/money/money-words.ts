import type { Feed, Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Interval } from '../../../assessments/schema/result.ts'
import { inWords } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { sayRecords } from '../../messages/records.ts'
import { areaText } from '../policies/area-text.ts'
import { selectedKey } from '../records/read-as.ts'
import { levelWords, recordShort, recordTitle, recordTitleFor } from '../records/record-words.ts'
import { type JudgedCondition, levelAsked } from './measure-conditions.ts'
import type { MissingFact } from './missing-facts.ts'
import type { MoneyLine } from './money-lines.ts'

/** An amount in the column's unit: `182.64`, `0–100.00`. */
function columnText({ low, high }: Interval): string {
  const words = sayMoney()
  if (low === high) return words.inColumn(high)
  return words.between(low === 0 ? words.zero : words.inColumn(low), words.inColumn(high))
}

/** An amount under its sign, both ends said: 最高 `10.00`; 最低0，最高 `10.00`. */
export function signedText({ low, high }: Interval): {
  readonly sign: string
  readonly value: string
} {
  const words = sayMoney()
  const least = low === 0 ? words.zero : words.inColumn(low)
  const sign = low === high ? words.columnSign : words.columnSignFrom(least)
  return { sign, value: words.inColumn(high) }
}

/** What stands in the column of amounts: a figure, a word or a dash. */
export function amountText({ measure, result, group }: MoneyLine): string {
  const { basis } = measure.amount
  if (basis === 'not-money') return sayMoneyPlan().table.notMoney
  if (basis === 'unspecified') return sayMoneyPlan().table.openMoney
  if (group === 'ineligible' || result.amountFen === null) return sayMoney().none
  return columnText(result.amountFen)
}

/** What a measure reads, in the words of the records. */
export function feedText(feed: Feed): string {
  const records = sayRecords()
  const money = sayMoney()
  switch (feed.kind) {
    case 'spend':
    case 'certificate':
    case 'filing':
    case 'product':
      return records.of[feed.of] ?? money.anotherFact
    case 'project':
      return records.type[feed.type] ?? money.anotherFact
    case 'title':
      return feed.titles.map((title) => records.title[title] ?? title).join(money.orTitles)
    case 'nothing':
      return inWords(feed.why)
    case 'running-cost':
    case 'research':
      return records.of[feed.of] ?? money.anotherFact
    default:
      return (records.kind as Readonly<Record<string, string>>)[feed.kind] ?? money.anotherFact
  }
}

function levelRule(measure: Measure, rule: string): string | null {
  const level = levelAsked(measure, rule)
  if (level === null) return null
  if (rule === 'digital-level') return sayMoney().digitalRule(levelWords('sme-digital', level))
  const of = measure.feed.kind === 'certificate' ? measure.feed.of : undefined
  return sayMoney().levelRule(levelWords(of, level))
}

/** How being selected is said of a kind of record, as its form asks it: rent is assessed. */
const selectedOf = (read: Feed | Fact) => sayMoney().selectedOf[selectedKey(read)]

const ruleText = (feed: Feed, rule: string): string =>
  (rule === 'selected' ? selectedOf(feed)?.rule : undefined) ?? sayMoney().rule[rule] ?? rule

/** What a field of a record is called where it is asked for. */
export const fieldAsked = (record: Fact, field: string): string =>
  (field === 'selected' ? selectedOf(record)?.ask : undefined) ??
  sayMoney().askField[field] ??
  field

/** A condition as it is asked; with its records where several were asked. */
export function conditionText(
  condition: JudgedCondition,
  { document, measure }: MoneyLine,
  records: readonly Fact[],
): string {
  const money = sayMoney()
  const named = records.filter(({ id }) => condition.records.includes(id))
  const rule =
    condition.rule === 'area'
      ? money.areaRule(areaText(document))
      : condition.rule === 'record'
        ? feedText(measure.feed)
        : (levelRule(measure, condition.rule) ?? ruleText(measure.feed, condition.rule))
  const first = named[0]
  if (first === undefined) return rule
  const of =
    named.length === 1 ? recordTitleFor(measure.feed, first) : money.ofRecords(named.length)
  return money.stepOf(rule, of)
}

/** A condition that failed, as a reason against the measure. */
export function failedText(
  condition: JudgedCondition,
  { measure }: Pick<MoneyLine, 'measure'>,
): string {
  const money = sayMoney()
  if (condition.rule === 'record') return money.noRecord(feedText(measure.feed))
  if (condition.rule === 'nothing-to-judge-by' && measure.feed.kind === 'nothing')
    return inWords(measure.feed.why)
  const selected = condition.rule === 'selected' ? selectedOf(measure.feed) : undefined
  return selected?.failed ?? money.failed[condition.rule] ?? condition.rule
}

/** A fact that is not known, as a short question without its mark. */
export function missingText(missing: MissingFact, records: readonly Fact[]): string {
  const money = sayMoney()
  switch (missing.about) {
    case 'enterprise':
      return money.ask[missing.path] ?? money.askOther
    case 'revenue':
      return money.askRevenue(missing.year)
    case 'digital-level':
      return money.askLevel
    case 'record': {
      const record = records.find(({ id }) => id === missing.record)
      if (record === undefined) return money.askField[missing.field] ?? missing.field
      return money.askRecord(recordShort(record), fieldAsked(record, missing.field))
    }
  }
}

/** The same as a whole question, for a heading. */
export function questionText(missing: MissingFact, records: readonly Fact[]): string {
  const money = sayMoney()
  const plain = () => money.questionOf(missingText(missing, records))
  switch (missing.about) {
    case 'enterprise':
      return money.question[missing.path] ?? plain()
    case 'revenue':
      return plain()
    case 'digital-level':
      return money.questionLevel
    case 'record': {
      const record = records.find(({ id }) => id === missing.record)
      if (record === undefined) return plain()
      const selected = missing.field === 'selected' ? selectedOf(record) : undefined
      const ask = selected?.question ?? money.questionRecord[missing.field]
      return ask === undefined ? plain() : ask(recordTitle(record))
    }
  }
}
