import { For, type JSX, Show } from 'solid-js'
import type { ChangeSet, Lift } from '../../../assessments/schema/lift.ts'
import { sayResult } from '../../messages/result.ts'
import { Button } from '../../ui/Button.tsx'
import { content } from '../assessment/content.ts'
import { gateWords } from '../result/gate-words.ts'
import { voice } from '../result/voice.ts'
import { ChangeList } from './ChangeList.tsx'

type LiftSetsProps = {
  readonly lift: Lift
  /** The name of the ladder. */
  readonly ladder: string
  readonly onTry: (set: ChangeSet) => void
}

/** The least that would lift a ladder to its next rung, and what else that takes. */
export function LiftSets(props: LiftSetsProps): JSX.Element {
  const words = () => sayResult().lift
  const sizeOf = (sets: readonly ChangeSet[]) => sets[0]?.changes.length ?? 0
  const needs = () =>
    props.lift.needs.flatMap((need) => {
      const gate = props.lift.gaps.find((one) => one.id === need.gate)
      if (gate === undefined) return []
      const { name, want, value } = gateWords(gate, content.factory, voice())
      return [words().need(name, want, value ?? sayResult().gates.none)]
    })
  const summary = () => {
    const { sets } = props.lift
    if (sets.length === 0) return words().none
    return sizeOf(sets) === 0 ? words().nothing : words().ways(sets.length, sizeOf(sets))
  }
  const openSummary = () => {
    const { reads, suffices, sets } = props.lift.open
    if (!suffices) return words().openShort(reads.length)
    return sizeOf(sets) === 0
      ? words().openIndustry(reads.length)
      : words().openEnough(reads.length)
  }
  return (
    <>
      <p>{summary()}</p>
      <Ways
        sets={props.lift.sets}
        nameOf={(n) => words().way(n)}
        ladder={props.ladder}
        onTry={props.onTry}
      />
      <Show when={props.lift.setsWithoutOutcomes}>
        {(sets) => (
          <Show when={sizeOf(sets()) > 0}>
            <p>{words().withoutOutcomes(sizeOf(sets()))}</p>
            <Ways
              sets={sets()}
              nameOf={(n) => words().tryWithout(n)}
              ladder={props.ladder}
              onTry={props.onTry}
            />
          </Show>
        )}
      </Show>
      <Show when={needs().length > 0}>
        <p>{words().needs}</p>
        <ul class="change-list">
          <For each={needs()}>{(need) => <li>{need}</li>}</For>
        </ul>
      </Show>
      <Show when={props.lift.open.reads.length > 0}>
        <p>{openSummary()}</p>
        <Ways
          sets={props.lift.open.sets}
          nameOf={(n) => words().tryOpen(n)}
          ladder={props.ladder}
          onTry={props.onTry}
        />
      </Show>
    </>
  )
}

type WaysProps = Pick<LiftSetsProps, 'ladder' | 'onTry'> & {
  readonly sets: readonly ChangeSet[]
  /** From 1. */
  readonly nameOf: (n: number) => string
}

/** Ways side by side, each to be tried. */
function Ways(props: WaysProps): JSX.Element {
  const sets = () => props.sets.filter((set) => set.changes.length > 0)
  return (
    <Show when={sets().length > 0}>
      <ol class="ways">
        <For each={sets()}>
          {(set, index) => (
            <li>
              <Show when={sets().length > 1}>
                <b>{props.nameOf(index() + 1)}</b>
              </Show>
              <ChangeList changes={set.changes} />
              <Button
                kind="quiet"
                aria-label={sayResult().lift.tryOf(props.ladder, props.nameOf(index() + 1))}
                onClick={() => props.onTry(set)}
              >
                {sayResult().lift.try}
              </Button>
            </li>
          )}
        </For>
      </ol>
    </Show>
  )
}
