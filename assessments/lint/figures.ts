import type { Catalogue } from '../schema/catalogue.ts'
import type { Quote } from '../schema/clause.ts'
import type { Measure } from '../schema/measure.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import type { Citation } from '../schema/provenance.ts'
import {
  namesCount,
  namesNumber,
  namesQuantum,
  namesRate,
  namesRatio,
  sumsIn,
} from './figures-in-words.ts'
import type { Flaw } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({ rule: 'figure', path, message })

/** Figures that no quotation, or no passage of a source, stands behind. */
export function figureFlaws(catalogue: Catalogue): Flaw[] {
  return [
    ...passageFlaws(catalogue),
    ...catalogue.documents.flatMap((document, i) => [
      ...document.measures.flatMap((one, j) => measureFlaws(one, `documents.${i}.measures.${j}`)),
      ...documentFlaws(document, `documents.${i}`),
    ]),
  ]
}

/** Figures of a whole document stand in the words that are quoted beside them. */
function documentFlaws(document: PolicyDocument, path: string): Flaw[] {
  const { pools, quotas, targets, rounding } = document
  const need = (says: boolean, at: string, quote: string, figure: string): Flaw[] =>
    says ? [] : [flaw(`${path}.${at}`, `“${quote}” does not say ${figure}`)]
  return [
    ...pools.flatMap(({ fen, quote }, j) =>
      need(sumsIn(quote).includes(fen), `pools.${j}.fen`, quote, `${fen} fen`),
    ),
    ...quotas.flatMap(({ count, quote }, j) =>
      need(namesNumber(quote, count), `quotas.${j}.count`, quote, `${count}`),
    ),
    ...targets.flatMap(({ atLeast, quote }, j) =>
      need(namesNumber(quote, atLeast), `targets.${j}.atLeast`, quote, `${atLeast}`),
    ),
    ...(rounding === undefined
      ? []
      : need(
          namesQuantum(rounding.quote, rounding.quantumFen),
          'rounding.quantumFen',
          rounding.quote,
          `a step of ${rounding.quantumFen} fen`,
        )),
  ]
}

/** Thresholds, weights and figures of the ladders name the passage that gives them. */
function passageFlaws({ indicator, maturity, factory, documents }: Catalogue): Flaw[] {
  const cited: readonly (readonly [string, Citation])[] = [
    ['indicator.levelCitation', indicator.levelCitation],
    ['maturity.ruleCitation', maturity.ruleCitation],
    ['factory.mappingCitation', factory.mappingCitation],
    ...indicator.questions.map(
      (one, i) => [`indicator.questions.${i}.citation`, one.citation] as const,
    ),
    ...maturity.subdomains.map(
      (one, i) => [`maturity.subdomains.${i}.weightCitation`, one.weightCitation] as const,
    ),
    ...factory.rungs.map((one, i) => [`factory.rungs.${i}.citation`, one.citation] as const),
    ...documents.flatMap(({ measures }, i) =>
      measures.map((one, j) => [`documents.${i}.measures.${j}.citation`, one.citation] as const),
    ),
  ]
  return cited.flatMap(([path, { place }]) =>
    place === undefined || place.trim() === '' ? [flaw(`${path}.place`, 'names no passage')] : [],
  )
}

/** Each figure of a measure stands in words that it quotes for it. */
function measureFlaws(measure: Measure, path: string): Flaw[] {
  const { amount, caps, record, enterprise } = measure
  const says = (gives: readonly Quote['gives'][], named: (words: string) => boolean) =>
    measure.quotes.some((quote) => gives.includes(quote.gives) && named(quote.text))
  const saysSum = (fen: number, ...gives: Quote['gives'][]) =>
    says(gives, (words) => sumsIn(words).includes(fen))
  const flaws: Flaw[] = []
  const need = (holds: boolean, at: string, figure: string) => {
    if (!holds) flaws.push(flaw(`${path}.${at}`, `no quotation gives ${figure}`))
  }

  if (amount.basis === 'rate') {
    const { rate } = amount
    need(
      says(['rate'], (words) => namesRate(words, rate)),
      'amount.rate',
      `${rate.join('/')}`,
    )
    if (caps.length === 0)
      flaws.push(flaw(`${path}.caps`, 'a rate needs a cap: its base has no end'))
  }
  if (amount.basis === 'fixed' || amount.basis === 'ceiling') {
    need(saysSum(amount.fen, 'amount', 'cap'), 'amount.fen', `${amount.fen} fen`)
  }
  if (amount.basis === 'by-level') {
    for (const [level, fen] of Object.entries(amount.each)) {
      need(saysSum(fen, 'amount', 'cap'), `amount.each.${level}`, `${fen} fen`)
    }
  }
  if (amount.basis === 'match') {
    const { rate, togetherFen } = amount
    need(
      says(['rate'], (words) => namesRatio(words, rate) || namesRate(words, rate)),
      'amount.rate',
      `${rate.join('/')}`,
    )
    need(saysSum(togetherFen, 'cap', 'amount'), 'amount.togetherFen', `${togetherFen} fen`)
  }
  for (const [i, { fen, higher, years }] of caps.entries()) {
    need(saysSum(fen, 'cap', 'amount'), `caps.${i}.fen`, `${fen} fen`)
    if (years !== undefined) {
      const named = (words: string) => namesCount(words, years, '年')
      need(says(['cap', 'condition'], named), `caps.${i}.years`, `${years} years`)
    }
    if (higher === undefined) continue
    need(saysSum(higher.fen, 'cap', 'amount'), `caps.${i}.higher.fen`, `${higher.fen} fen`)
    if (higher.fen <= fen) flaws.push(flaw(`${path}.caps.${i}.higher.fen`, 'raises nothing'))
  }
  for (const [i, one] of record.entries()) {
    if (one.ask === 'at-least') {
      const named = (words: string) => namesCount(words, one.value, '级')
      need(says(['condition'], named), `record.${i}.value`, `level ${one.value}`)
    }
    if (one.ask === 'at-least-fen') {
      need(saysSum(one.fen, 'condition'), `record.${i}.fen`, `${one.fen} fen`)
    }
  }
  for (const [i, one] of enterprise.entries()) {
    if (one.ask === 'digital-level') {
      const named = (words: string) => namesCount(words, one.atLeast, '级')
      need(says(['condition'], named), `enterprise.${i}.atLeast`, `level ${one.atLeast}`)
    }
    if (one.ask === 'growing-revenue') {
      need(
        saysSum(one.atLeastFen, 'condition'),
        `enterprise.${i}.atLeastFen`,
        `${one.atLeastFen} fen`,
      )
    }
  }
  return flaws
}
