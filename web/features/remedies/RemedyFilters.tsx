import { For, type JSX, Show } from 'solid-js'
import { sayRemedies } from '../../messages/remedies.ts'
import { sayResult } from '../../messages/result.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { rungName } from '../result/rung-name.ts'
import { ruleName } from './closing-words.ts'
import { type LadderId, ladderIds } from './next-gaps.ts'
import type { Remedies } from './use-remedies.ts'
import './remedy-filters.css'

/** For which ladder, for which gate of a next rung, and with which words. */
export function RemedyFilters(props: { readonly remedies: Remedies }): JSX.Element {
  const words = () => sayRemedies().filter
  const ladders = () => [
    { value: undefined, text: words().all, count: props.remedies.lines().length },
    ...ladderIds.map((id) => ({
      value: id,
      text: sayResult().scales[id],
      count: props.remedies.counts()[id],
    })),
  ]
  /** A single gate is narrower than any of them. */
  const isPressed = (id: LadderId | undefined) =>
    props.remedies.gate() === undefined && props.remedies.ladder() === id
  const gates = () =>
    props.remedies.gaps().map(({ ladder, rung, gates: open }) => ({
      label: sayRemedies().towards(sayResult().scales[ladder], rungName(ladder, rung)),
      options: open.map((gate) => ({
        value: gate.id,
        text: words().counted(ruleName(gate), props.remedies.closings().get(gate.id)?.length ?? 0),
      })),
    }))
  /** A gate of another rung, come to by a link, stands in the list too. */
  const options = () => {
    const asked = props.remedies.gate()
    const listed = gates()
    if (asked === undefined || listed.some((one) => one.options.some((o) => o.value === asked.id)))
      return listed
    return [...listed, { label: undefined, options: [{ value: asked.id, text: ruleName(asked) }] }]
  }
  const found = () => props.remedies.groups().reduce((sum, { lines }) => sum + lines.length, 0)
  const orNothing = (text: string) => (text === '' ? undefined : text)
  return (
    <search data-component="remedy-filters" aria-label={words().label}>
      <fieldset>
        <legend>{words().ladder}</legend>
        <For each={ladders()}>
          {(one) => (
            <button
              type="button"
              aria-pressed={isPressed(one.value)}
              onClick={() => props.remedies.ask({ ladder: one.value, gate: undefined })}
            >
              {one.text}
              <span class="num">{one.count}</span>
            </button>
          )}
        </For>
      </fieldset>
      <div class="fields">
        <SelectField
          label={words().gate}
          none={words().noGate}
          groups={options()}
          value={props.remedies.gate()?.id ?? ''}
          onChange={(id) => props.remedies.ask({ gate: orNothing(id), ladder: undefined })}
        />
        <TextField
          type="search"
          label={words().search}
          value={props.remedies.query()}
          onInput={(next) => props.remedies.ask({ q: orNothing(next) })}
          autocomplete="off"
        />
      </div>
      <p class="told" role="status">
        <Show when={props.remedies.gate() === undefined || props.remedies.query() !== ''}>
          <Show when={props.remedies.isFiltered()}>{words().found(found())}</Show>
        </Show>
      </p>
      <Show when={props.remedies.isFiltered()}>
        <Button
          kind="link"
          onClick={() => props.remedies.ask({ gate: undefined, ladder: undefined, q: undefined })}
        >
          {words().clear}
        </Button>
      </Show>
    </search>
  )
}
