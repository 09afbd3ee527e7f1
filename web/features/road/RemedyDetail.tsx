import { For, type JSX, Show } from 'solid-js'
import { wanOf } from '../../../assessments/figures.ts'
import { plannedOf } from '../../../assessments/remedy/planned.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import { inWords, say } from '../../language.ts'
import { sayRoad } from '../../messages/road.ts'
import { fenOfWan, wanTextOf } from '../../typed-wan.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import type { RoadState } from './create-road.ts'
import { OwnField } from './OwnField.tsx'
import { withRemedy } from './own-road.ts'
import { remedyName } from './road-names.ts'
import { remedyOf } from './road-room.ts'

type RemedyDetailProps = { readonly id: string; readonly state: RoadState }

/** What is done, and the firm's own cost, months and year in place of the assumptions. */
export function RemedyDetail(props: RemedyDetailProps): JSX.Element {
  return (
    <Show when={remedyOf(props.id)}>
      {(remedy) => (
        <div class="remedy-detail">
          <OwnFields remedy={remedy()} state={props.state} />
          <About remedy={remedy()} state={props.state} />
        </div>
      )}
    </Show>
  )
}

type Parts = { readonly remedy: Remedy; readonly state: RoadState }

/** What a request may hold of one remedy at the most. */
const MOST_FEN = 10_000_000_000_000

function costOf(text: string): number | null {
  const fen = fenOfWan(text)
  return fen !== null && fen <= MOST_FEN ? fen : null
}

const monthsOf = (text: string): number | null => {
  const months = /^\s*(\d{1,3})\s*$/.exec(text)?.[1]
  if (months === undefined) return null
  return Number(months) >= 1 && Number(months) <= 120 ? Number(months) : null
}

const LATER = 3

function OwnFields(props: Parts): JSX.Element {
  const { own, change, road, asOf } = props.state
  const words = () => sayRoad().list
  const wish = () => own().remedies?.[props.remedy.id] ?? {}
  const planned = () => plannedOf(props.remedy, road()?.size ?? null)
  const set = (patch: Parameters<typeof withRemedy>[2]) =>
    change(withRemedy(own(), props.remedy.id, patch))
  const years = () =>
    Array.from({ length: LATER }, (_, at) => Number(asOf().slice(0, 4)) + 1 + at).map((year) => ({
      value: String(year),
      text: words().fromYear(year),
    }))
  return (
    <div class="own no-print">
      <OwnField
        label={words().ownCost}
        unit={say().wan}
        digits={7}
        value={wish().costFen}
        textOf={wanTextOf}
        read={costOf}
        wrong={words().wrongCost}
        note={words().costNote(
          wanOf(planned().costRangeFen.low),
          wanOf(planned().costRangeFen.high),
          wanOf(planned().costFen),
        )}
        onChange={(costFen) => set({ costFen })}
      />
      <OwnField
        label={words().ownMonths}
        unit={words().monthUnit}
        digits={3}
        value={wish().months}
        textOf={String}
        read={monthsOf}
        wrong={words().wrongMonths}
        note={words().monthsNote(
          props.remedy.months.low,
          props.remedy.months.high,
          planned().months,
        )}
        onChange={(months) => set({ months })}
      />
      <SelectField
        label={words().notBefore}
        none={words().anyYear}
        groups={[{ options: years() }]}
        value={wish().notBefore === undefined ? '' : String(wish().notBefore)}
        onChange={(year) => set({ notBefore: year === '' ? undefined : Number(year) })}
      />
    </div>
  )
}

function About(props: Parts): JSX.Element {
  const words = () => sayRoad().list
  const inRoad = (ids: readonly string[]) => {
    const now = new Set(props.state.road()?.remedies.map(({ id }) => id) ?? [])
    return ids.filter((id) => now.has(id))
  }
  const neededBy = () =>
    props.state.road()?.remedies.find(({ id }) => id === props.remedy.id)?.neededBy ?? []
  const terms = () => [
    { term: words().what, parts: [inWords(props.remedy.what)] },
    { term: words().knowHow, parts: [inWords(props.remedy.knowHow)] },
    {
      term: words().technique,
      parts: props.remedy.technique === undefined ? [] : [inWords(props.remedy.technique)],
    },
    { term: words().evidence, parts: props.remedy.evidence.map(inWords) },
    { term: words().risks, parts: props.remedy.risks.map(inWords) },
    { term: words().needs, parts: inRoad(props.remedy.needs).map(remedyName) },
    { term: words().neededBy, parts: neededBy().map(remedyName) },
  ]
  return (
    <div class="about">
      <dl>
        <For each={terms().filter(({ parts }) => parts.length > 0)}>
          {({ term, parts }) => (
            <div>
              <dt>{term}</dt>
              <dd>
                <For each={parts}>{(part) => <p>{part}</p>}</For>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <p class="no-print">
        <a href={`/remedies#${props.remedy.id}`}>{words().page}</a>
      </p>
    </div>
  )
}
