import { For, type JSX, Show } from 'solid-js'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { sayUpdate } from '../../messages/update.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import { voice } from '../result/voice.ts'
import { standingWords, turnParts } from '../what-if/move-words.ts'
import type { Compared } from './create-update.ts'

const order = ['smart-factory-2025', 'sme-digital-2024', 'cmmm-2020'] as const

type LaddersAcrossProps = {
  readonly compared: Compared
  readonly from: string
  readonly to: string
}

/** Each ladder as it stands by the earlier rules, and as it would by those of today. */
export function LaddersAcross(props: LaddersAcrossProps): JSX.Element {
  const words = () => sayUpdate().staffs
  const preview = () => props.compared.preview
  const before = (id: keyof Ladders) =>
    standingWords(preview().before, id, props.compared.passage.scales.factory, voice())
  const after = (id: keyof Ladders) => standingWords(preview().after, id, content.factory, voice())
  const moves = (id: keyof Ladders) => {
    const { moved, turns } = preview().moves[id]
    const parts = turnParts(turns, voice())
    if (parts.length > 0) return parts.join(say().comma)
    if (!moved) return words().still
    return before(id).rung === after(id).rung ? words().scoreOnly : ''
  }
  return (
    <SideSection heading={words().head} aside={<p>{words().note(props.from, props.to)}</p>}>
      <table class="tt ladders-across" data-unfold>
        <caption class="sr">{words().caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words().ladder}</th>
            <th scope="col">{words().before(props.from)}</th>
            <th scope="col">{words().after(props.to)}</th>
            <th scope="col">{words().moves}</th>
          </tr>
        </thead>
        <tbody>
          <For each={order}>
            {(id) => (
              <tr data-moved={preview().moves[id].moved ? '' : undefined}>
                <th scope="row">{sayResult().scales[id]}</th>
                <td data-l={words().beforeShort}>
                  <Standing {...before(id)} />
                </td>
                <td data-l={words().afterShort}>
                  <Standing {...after(id)} />
                </td>
                <td data-l={words().moves}>{moves(id)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </SideSection>
  )
}

function Standing(props: ReturnType<typeof standingWords>): JSX.Element {
  return (
    <span>
      {props.rung}
      <Show when={props.score}>
        {(score) => <small class="num">{sayUpdate().staffs.score(score())}</small>}
      </Show>
    </span>
  )
}
