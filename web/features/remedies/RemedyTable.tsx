import { createSignal, For, type JSX, Show } from 'solid-js'
import type { RemedyTopic } from '../../../assessments/content/remedies/topics.ts'
import { inWords } from '../../language.ts'
import { sayRemedies } from '../../messages/remedies.ts'
import { Button } from '../../ui/Button.tsx'
import { RemedyRow } from './RemedyRow.tsx'
import type { RemedyLine } from './remedy-lines.ts'
import type { Payers } from './use-payers.ts'
import type { Remedies } from './use-remedies.ts'
import '../../styles/table.css'
import './remedy-table.css'

export type RemedyTableProps = {
  readonly remedies: Remedies
  readonly payers: Payers
  readonly isOpen: (remedy: string) => boolean
  readonly onToggle: (remedy: string) => void
}

/** The remedies by topic, each topic folded until it or a filter asks for it. */
export function RemedyTable(props: RemedyTableProps): JSX.Element {
  const words = () => sayRemedies()
  const [unfolded, setUnfolded] = createSignal<ReadonlySet<string>>(new Set())
  const topicIds = () => props.remedies.groups().flatMap(({ topic }) => topic?.id ?? [])
  const isUnfolded = (topic: RemedyTopic, lines: readonly RemedyLine[]) =>
    props.remedies.isFiltered() ||
    unfolded().has(topic.id) ||
    lines.some(({ remedy }) => props.isOpen(remedy.id))
  const areAllUnfolded = () => topicIds().every((id) => unfolded().has(id))
  const toggle = (id: string) => {
    const next = new Set(unfolded())
    if (!next.delete(id)) next.add(id)
    setUnfolded(next)
  }
  return (
    <>
      <table class="tt" data-component="remedy-table">
        <caption class="sr">{words().table}</caption>
        <thead>
          <tr>
            <th scope="col">{words().column.name}</th>
            <th scope="col">{words().column.closes}</th>
            <th scope="col" class="r">
              {words().column.cost}
            </th>
            <th scope="col" class="r">
              {words().column.months}
            </th>
            <th scope="col">{words().column.pays}</th>
          </tr>
        </thead>
        <For each={props.remedies.groups()}>
          {({ topic, lines }) => (
            <tbody>
              <Show when={topic}>
                {(one) => (
                  <TopicHead
                    topic={one()}
                    lines={lines}
                    fixed={props.remedies.isFiltered()}
                    unfolded={isUnfolded(one(), lines)}
                    onToggle={() => toggle(one().id)}
                  />
                )}
              </Show>
              <Show when={topic === undefined || isUnfolded(topic, lines)}>
                <For each={lines}>
                  {(line) => (
                    <RemedyRow
                      line={line}
                      size={props.remedies.size()}
                      gate={props.remedies.gate()?.id}
                      payers={props.payers}
                      open={props.isOpen(line.remedy.id)}
                      onToggle={() => props.onToggle(line.remedy.id)}
                    />
                  )}
                </For>
              </Show>
            </tbody>
          )}
        </For>
      </table>
      <Show when={!props.remedies.isFiltered()}>
        <p class="more">
          <Button
            kind="quiet"
            onClick={() => setUnfolded(new Set(areAllUnfolded() ? [] : topicIds()))}
          >
            {areAllUnfolded() ? words().filter.fold : words().filter.unfold}
          </Button>
        </p>
      </Show>
    </>
  )
}

type TopicHeadProps = {
  readonly topic: RemedyTopic
  readonly lines: readonly RemedyLine[]
  /** A filter holds it open. */
  readonly fixed: boolean
  readonly unfolded: boolean
  readonly onToggle: () => void
}

function TopicHead(props: TopicHeadProps): JSX.Element {
  const closing = () => props.lines.filter(({ closes }) => closes.length > 0).length
  return (
    <tr class="group" data-folded={props.unfolded ? undefined : ''}>
      <th colspan="5" scope="rowgroup">
        <Show when={!props.fixed} fallback={inWords(props.topic.name)}>
          <button
            type="button"
            class="fold topic"
            aria-expanded={props.unfolded}
            onClick={() => props.onToggle()}
          >
            {inWords(props.topic.name)}
          </button>
        </Show>
        <span>{sayRemedies().topic(props.lines.length, closing())}</span>
      </th>
    </tr>
  )
}
