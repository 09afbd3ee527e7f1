import { type JSX, Show } from 'solid-js'
import { cutText } from '../../../assessments/figures.ts'
import { RadarWithTable } from '../../charts/RadarWithTable.tsx'
import { inWords, language, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import { gateWords } from './gate-words.ts'
import { type DomainGap, domainGaps, tenthsAddingUp } from './maturity-gap.ts'
import type { ResultProps } from './result-props.ts'
import { nextStanding, rungStandings } from './rung-standing.ts'
import { SourceCite } from './SourceCite.tsx'
import { voice } from './voice.ts'

const { maturity } = content
/** So many domains stand in the table by name; what is left is one row. */
const NAMED = 6
const WRAP = 12
const LINE = maturity.metTenths / 10

const domainName = (id: string): string => {
  const domain = maturity.domains.find((one) => one.id === id)
  return domain === undefined ? id : inWords(domain.name)
}
/** A share of one in hundredths, cut. */
const hundredths = (part: bigint, whole: bigint): string => {
  const units = ((part * 100n) / whole).toString().padStart(3, '0')
  return `${units.slice(0, -2)}.${units.slice(-2)}`
}
const percent = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}%`

/**
 * Where the next maturity level is lost: each domain against the line, and what it adds to the gap.
 * Left out while the kind of production or the gap itself is not known, and at the top.
 */
export function MaturityGap(props: Pick<ResultProps, 'ladders' | 'request'>): JSX.Element {
  const found = () => {
    const { gates, level } = props.ladders['cmmm-2020']
    const next = nextStanding(rungStandings(gates), level === null ? null : String(level))
    const gate = next?.gates[0]
    const process = props.request.enterprise?.process ?? null
    if (gate === undefined || process === null || gate.holds !== false || gate.value === null)
      return undefined
    const answers = props.request.answers ?? {}
    return { gate, gaps: domainGaps(maturity, process, answers, Number(gate.rung)) }
  }
  return (
    <Show when={found()}>
      {(one) => {
        const words = () => gateWords(one().gate, content.factory, voice())
        const level = () => say().levelName(Number(one().gate.rung))
        const line = () => cutText(String(LINE), 2)
        return (
          <SideSection
            id="maturity"
            heading={sayResult().maturity.head}
            aside={
              <>
                <p>
                  {sayResult().maturity.note(
                    level(),
                    words().value ?? '',
                    line(),
                    words().distance ?? '',
                  )}
                </p>
                <p>
                  {sayResult().maturity.assumed} <SourceCite citation={maturity.ruleCitation} />
                </p>
              </>
            }
          >
            <RadarWithTable
              label={sayResult().maturity.chart}
              values={{ axes: one().gaps.map(axisOf), max: 1, threshold: LINE }}
              words={{
                wrapAt: language() === 'en' ? WRAP : undefined,
                threshold: sayResult().maturity.threshold(level(), line()),
                own: sayResult().maturity.own,
                unknown: say().notKnown,
              }}
              table={tableOf(one().gaps)}
            />
          </SideSection>
        )
      }}
    </Show>
  )
}

function axisOf({ domain, scored, weight, lack }: DomainGap) {
  return {
    name: domainName(domain),
    value: scored === undefined ? undefined : Number(scored) / Number(weight * 10n),
    text: scored === undefined ? say().notKnown : hundredths(scored, weight * 10n),
    held: scored !== undefined && lack === 0n,
  }
}

/** The largest gaps by name, then the others that lack something in one row. */
function tableOf(gaps: readonly DomainGap[]) {
  const words = sayResult().maturity
  const lacking = gaps
    .filter((gap) => gap.lack > 0n)
    .toSorted((a, b) => (a.lack === b.lack ? 0 : a.lack > b.lack ? -1 : 1))
  const tenths = tenthsAddingUp(lacking.map((gap) => gap.lack))
  const longest = lacking[0]?.lack ?? 1n
  const barOf = (lack: bigint) => Number((lack * 1000n) / longest) / 10
  const named = lacking.length === NAMED + 1 ? lacking.length : NAMED
  const rest = lacking.slice(named)
  const rows = lacking.slice(0, named).map((gap, index) => ({
    name: domainName(gap.domain),
    figures: [
      gap.scored === undefined ? '' : hundredths(gap.scored, gap.weight * 10n),
      `${hundredths(gap.weight * 100n, gap.under)}%`,
    ],
    bar: barOf(gap.lack),
    share: percent(tenths[index] ?? 0),
  }))
  const restLack = rest.reduce((sum, gap) => sum + gap.lack, 0n)
  const restTenths = tenths.slice(named).reduce((sum, one) => sum + one, 0)
  return {
    caption: words.caption,
    heads: { name: words.domain, figures: [words.score, words.weight], share: words.share },
    rows:
      rest.length === 0
        ? rows
        : [
            ...rows,
            {
              name: words.rest(rest.length),
              figures: ['', ''],
              bar: Math.min(100, barOf(restLack)),
              share: percent(restTenths),
            },
          ],
    total: { name: words.total, share: percent(tenths.reduce((sum, one) => sum + one, 0)) },
  }
}
