import { type JSX, Show } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Facts } from '../../ui/Facts.tsx'
import { content } from '../assessment/content.ts'
import { areaText, industryText, sizeText } from './firm-words.ts'
import { ResultTotals } from './ResultTotals.tsx'
import type { ResultProps } from './result-props.ts'
import { tierName } from './rung-name.ts'
import { nextStanding, rungStandings } from './rung-standing.ts'
import { Sentence } from './Sentence.tsx'

/** Where the factory stands, in one sentence; who it is; the two totals. */
export function ResultHead(props: ResultProps & { readonly note?: string }): JSX.Element {
  const ladder = () => props.ladders['smart-factory-2025']
  const next = () => nextStanding(rungStandings(ladder().gates), ladder().tier)
  const sentence = () => {
    const { head } = sayResult()
    const { tier } = ladder()
    const above = next()
    const stands =
      tier !== null
        ? head.tier(tierName(tier))
        : above !== undefined && above.missing > 0
          ? head.noTier
          : head.unknownTier
    const way =
      above === undefined
        ? head.leading
        : head.toNext(tierName(above.rung), above.missing, above.unknown)
    return `${stands}${say().sentenceGap}${way}`
  }
  const facts = () => {
    const { facts: terms } = sayResult()
    return [
      { term: terms.firm, value: props.firm.name === '' ? undefined : props.firm.name },
      { term: terms.area, value: areaText(props.firm.area) },
      { term: terms.industry, value: industryText(props.firm.industry, props.request) },
      { term: terms.size, value: sizeText(props.request, props.asOf) },
    ].flatMap(({ term, value }) => (value === undefined ? [] : [{ term, value }]))
  }
  return (
    <div class="title title-split" data-component="result-head">
      <div>
        <h1>
          <Sentence
            text={sentence()}
            names={content.factory.rungs.map((rung) => inWords(rung.name))}
          />
        </h1>
        <Facts facts={facts()} />
        <Show when={props.note}>
          <p class="note">{props.note}</p>
        </Show>
      </div>
      <ResultTotals money={props.money} asOf={props.asOf} />
    </div>
  )
}
