import { useSearchParams } from '@solidjs/router'
import { createMemo } from 'solid-js'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { remedyTopics } from '../../../assessments/content/remedies/topics.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { closingsOf } from '../../../assessments/remedy/closing.ts'
import { sizeClassOf } from '../../../assessments/remedy/size-class.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { gateIn, ladderIds, nextGaps } from './next-gaps.ts'
import {
  countsByLadder,
  isNamed,
  linesOfGate,
  type RemedyLine,
  topicLinesOf,
} from './remedy-lines.ts'

type Search = { readonly gate?: string; readonly ladder?: string; readonly q?: string }

/** The remedies as the firm stands, and which of them are asked for; that stands in the address. */
export function useRemedies() {
  const { request, ladders, asOf } = useAssessment()
  const [search, setSearch] = useSearchParams<Search>()
  const size = createMemo(() => sizeClassOf(request().enterprise ?? {}, asOf()))
  const gaps = createMemo(() => nextGaps(ladders()))
  const gate = createMemo(() =>
    search.gate === undefined ? undefined : gateIn(ladders(), search.gate),
  )
  const closings = createMemo(() => {
    const firm = {
      answers: request().answers ?? {},
      industry: request().enterprise?.process ?? null,
      size: size(),
    }
    const open = gaps().flatMap((gap) => gap.gates)
    const asked = gate()
    const gates = asked === undefined || open.includes(asked) ? open : [...open, asked]
    return closingsOf(gates, firm, ladders(), scales, remedies)
  })
  const topics = createMemo(() => topicLinesOf(remedyTopics, gaps(), closings()))
  const lines = createMemo(() => topics().flatMap((one) => one.lines))
  const ladder = () => ladderIds.find((one) => one === search.ladder)
  const query = () => search.q ?? ''
  const isShown = ({ remedy, closes }: RemedyLine) => {
    const asked = ladder()
    if (asked !== undefined && !closes.some((one) => one.ladder === asked)) return false
    return query().trim() === '' || isNamed(remedy, query())
  }
  /** Those of one gate in the order of their help, or all by topic. */
  const groups = createMemo(() => {
    const asked = gate()
    if (asked !== undefined) {
      const own = linesOfGate(asked, closings(), lines())
      return [{ topic: undefined, lines: own.filter(isShown) }]
    }
    return topics()
      .map((one) => ({ topic: one.topic, lines: one.lines.filter(isShown) }))
      .filter((one) => one.lines.length > 0)
  })
  return {
    size,
    gaps,
    gate,
    ladder,
    query,
    closings,
    lines,
    groups,
    counts: createMemo(() => countsByLadder(lines())),
    isFiltered: () => gate() !== undefined || ladder() !== undefined || query().trim() !== '',
    /** What is left out of `next` stays as it is; undefined takes it out. */
    ask: (next: { [Key in keyof Search]: string | undefined }) =>
      setSearch(next, { replace: true }),
  }
}

export type Remedies = ReturnType<typeof useRemedies>
