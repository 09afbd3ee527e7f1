import type { JSX } from 'solid-js'
import { For, Show } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import { liesIn } from '../../../assessments/measure/area.ts'
import { isYearOver, lastDayOf } from '../../../assessments/measure/last-day.ts'
import { standingOf } from '../../../assessments/measure/window.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { Saveable } from '../../charts/SaveRow.tsx'
import { inWords, say } from '../../language.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { Cite } from '../../ui/Cite.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { Standing } from '../../ui/Standing.tsx'
import { Timeline, type TimelineRow } from '../../ui/Timeline.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { clauseHref, clauseTag } from '../policies/clause-tag.ts'
import { Dated } from '../policies/Dated.tsx'
import { standingState } from '../policies/standing-state.ts'
import { dayText, recordName } from '../records/record-words.ts'
import type { Programmes } from '../result/programmes.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import { type ClaimRow, type RecordRow, timelineRows } from './timeline-rows.ts'
import { useDocuments } from './use-documents.ts'
import { useDraftSwitch } from './use-draft-switch.ts'

export type TimelineSectionProps = { readonly money: Money; readonly programmes: Programmes }

/** Which document holds when, on which days the records fall, in which year each claim is made. */
export function TimelineSection(props: TimelineSectionProps): JSX.Element {
  const { draft, asOf } = useAssessment()
  const { documents } = useDocuments()
  const { drafts } = useDraftSwitch()
  const words = () => sayMoneyPlan().timeline
  const applying = () =>
    documents().filter((document) => liesIn(draft.enterprise.area, document) !== false)
  const rows = () =>
    timelineRows(
      {
        applying: applying(),
        shown: applying().filter((document) => drafts() || !document.draft),
        records: draft.records.filter(({ kind }) => kind !== 'granted'),
        claims: (drafts() ? props.money.plan.withDrafts : props.money.plan.inForce).claims,
      },
      asOf(),
      (measure) => props.programmes.placeOf(measure)?.document.draft === true,
    )
  /** What is said of a claim's last day, where its own records end it or its year is over. */
  const lateOf =
    (id: string) =>
    (claim: ClaimRow['years'][number]): string | null => {
      const place = props.programmes.placeOf(id)
      if (place === undefined) return null
      const { measure, document } = place
      if (isYearOver(claim.year, measure.window, asOf())) return say().yearOver
      const records = draft.records.filter((record) => claim.records.includes(record.id))
      const { last, binding } = lastDayOf(records, measure.window, document)
      return binding === null ? null : words().applyBy(last)
    }
  const calendar = () => calendarOf(rows().firstYear, rows().lastYear)
  return (
    <SideSection
      id="timeline"
      heading={words().head}
      aside={
        <>
          <p>{words().note}</p>
          <p>{words().toYear(rows().lastYear)}</p>
        </>
      }
    >
      <Saveable>
        <Timeline
          caption={words().caption}
          heads={{
            name: words().item,
            when: words().when,
            axis: words().axis(rows().firstYear, rows().lastYear),
          }}
          years={calendar().years}
          today={{ at: calendar().startOf(asOf()), text: words().todayIs(asOf()) }}
          groups={[
            {
              head: words().windows,
              rows: rows().windows.map((document) => windowRow(document, asOf(), calendar())),
            },
            {
              head: words().records,
              rows: rows().records.map((row) => recordRow(row, calendar(), draft.records)),
              empty: words().noRecords,
            },
            {
              head: words().claims,
              rows: rows().claims.map((row) =>
                claimRow(row, calendar(), props.programmes, lateOf(row.measure)),
              ),
              empty: words().noClaims,
            },
          ]}
        />
      </Saveable>
    </SideSection>
  )
}

type Records = ReturnType<typeof useAssessment>['draft']['records']

function windowRow(document: PolicyDocument, asOf: string, calendar: Calendar): TimelineRow {
  const words = sayMoneyPlan().timeline
  const standing = standingOf(document, asOf)
  const state = standingState(standing)
  const { first, last } = document
  return {
    name: (
      <>
        <a href={`/policies/${document.id}`}>{inWords(document.title)}</a>{' '}
        <Standing state={state}>{say().standing[standing]}</Standing>
      </>
    ),
    when: <Dated text={document.draft ? words.draftTerm(first, last) : words.term(first, last)} />,
    bars: [
      {
        state: state === 'in-force' ? 'ink' : state,
        from: calendar.startOf(first),
        to: calendar.endOf(last),
      },
    ],
    draft: document.draft,
  }
}

function recordRow({ records }: RecordRow, calendar: Calendar, facts: Records): TimelineRow {
  const words = sayMoneyPlan().timeline
  const first = records[0]
  const last = records.at(-1)
  const fact = facts.find(({ id }) => id === first?.id)
  const early = records.filter(({ on }) => !calendar.holds(on)).length
  const when = () => {
    if (first === undefined || last === undefined || fact === undefined) return ''
    const day = ({ on }: { readonly on: string }) => dayText({ kind: fact.kind, on })
    if (records.length > 1) return words.many(records.length, day(first), day(last))
    return first.until === null ? day(first) : words.running(first.on, first.until)
  }
  return {
    name: fact === undefined ? '' : recordName(fact),
    when: (
      <>
        <Dated text={when()} />
        <Show when={early > 0}>
          <br />
          {words.before(early)}
        </Show>
      </>
    ),
    bars: records.flatMap(({ on, until }) =>
      until === null
        ? []
        : [{ state: 'line' as const, from: calendar.startOf(on), to: calendar.endOf(until) }],
    ),
    days: records.map(({ on }) => calendar.startOf(on)),
  }
}

function claimRow(
  row: ClaimRow,
  calendar: Calendar,
  programmes: Programmes,
  lateOf: (claim: ClaimRow['years'][number]) => string | null,
): TimelineRow {
  const words = sayMoneyPlan().timeline
  const place = programmes.placeOf(row.measure)
  return {
    name: (
      <Show when={place} fallback={row.measure}>
        {(found) => (
          <>
            {inWords(found().measure.name)}{' '}
            <Cite
              tag={inWords(clauseTag(found().document, found().measure.clause))}
              label={inWords(found().document.title)}
              draft={found().document.draft}
              href={clauseHref(found().document, found().measure.clause)}
            />
          </>
        )}
      </Show>
    ),
    when: (
      <For each={row.years}>
        {(claim) => (
          <>
            <span class="num in-year">
              {words.inYear(claim.year, sayMoneyPlan().amountText(claim.fen))}
            </span>
            <Show when={lateOf(claim)}>
              {(late) => (
                <small>
                  <Dated text={late()} />
                </small>
              )}
            </Show>
          </>
        )}
      </For>
    ),
    bars: row.years.map(({ year, fen }) => ({
      state: row.isDraft ? 'draft' : 'ink',
      from: calendar.startOf(`${year}-01-01`),
      to: calendar.endOf(`${year}-12-31`),
      text: sayMoneyPlan().short(fen),
    })),
    draft: row.isDraft,
  }
}
