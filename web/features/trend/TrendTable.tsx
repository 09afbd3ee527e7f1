import { For, type JSX, Show } from 'solid-js'
import { cutText, yuanOf } from '../../../assessments/figures.ts'
import { say } from '../../language.ts'
import { sayTrend } from '../../messages/trend.ts'
import { tierName } from '../result/rung-name.ts'
import type { HistoryPoint } from '../saving/holder-api.ts'
import { savedDay } from './trend-values.ts'
import '../../styles/table.css'

/** As the staffs read: cut, with the digits that a threshold needs. */
const PLACES = 3

type Standing = { readonly status: 'complete' | 'incomplete' }

/** A rung that is certain; while answers are open, that it is at least this one. */
function rungText({ status }: Standing, name: string | null, none: string): string {
  const words = sayTrend()
  if (name === null) return status === 'complete' ? none : words.open
  return status === 'complete' ? name : words.atLeast(name)
}

const tierText = (tier: string | null): string | null => (tier === null ? null : tierName(tier))
const levelName = (level: number | null): string | null =>
  level === null ? null : say().levelName(level)
const scoreText = (score: string | null): string =>
  score === null ? sayTrend().openScore : cutText(score, PLACES)

/** A row a point, the latest first. */
export function TrendTable(props: { readonly points: readonly HistoryPoint[] }): JSX.Element {
  const words = () => sayTrend().columns
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{sayTrend().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().day}</th>
          <th scope="col">{words().tier}</th>
          <th scope="col">{words().sme}</th>
          <th scope="col" class="r">
            {words().smeScore}
          </th>
          <th scope="col">{words().cmmm}</th>
          <th scope="col" class="r">
            {words().cmmmScore}
          </th>
          <th scope="col" class="r">
            {words().money}
          </th>
          <th scope="col">{words().version}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.points.toReversed()}>{(point) => <Row point={point} />}</For>
      </tbody>
    </table>
  )
}

function Row(props: { readonly point: HistoryPoint }): JSX.Element {
  const words = () => sayTrend().columns
  const sme = () => props.point.ladders['sme-digital-2024']
  const cmmm = () => props.point.ladders['cmmm-2020']
  const smart = () => props.point.ladders['smart-factory-2025']
  const day = () => savedDay(props.point)
  return (
    <tr>
      <th scope="row" class="num">
        {day()}
        <Show when={props.point.asOf !== day()}>
          <small>{sayTrend().asOf(props.point.asOf)}</small>
        </Show>
      </th>
      <td data-l={words().tier}>{rungText(smart(), tierText(smart().tier), sayTrend().noTier)}</td>
      <td data-l={words().sme}>{rungText(sme(), levelName(sme().level), sayTrend().none)}</td>
      <td class="r num" data-l={words().smeScore}>
        {scoreText(sme().score)}
      </td>
      <td data-l={words().cmmm}>{rungText(cmmm(), levelName(cmmm().level), sayTrend().none)}</td>
      <td class="r num" data-l={words().cmmmScore}>
        {scoreText(cmmm().score)}
      </td>
      <td class="r num" data-l={words().money}>
        {yuanOf(props.point.planFen)}
      </td>
      <td class="num" data-l={words().version}>
        {props.point.catalogueVersion}
      </td>
    </tr>
  )
}
