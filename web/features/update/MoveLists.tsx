import { For, type JSX, Show } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { sayUpdate } from '../../messages/update.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import type { Compared } from './create-update.ts'
import { type MoveRow, type MoveRows, moveRows, type UpdateVoice } from './move-rows.ts'

const voice = (): UpdateVoice => ({
  say: { ...say(), result: sayResult(), update: sayUpdate() },
  inWords,
})

/** What becomes of every answer, one step a version; what its owner has to do comes first. */
export function MoveLists(props: { readonly compared: Compared }): JSX.Element {
  const steps = () => props.compared.preview.steps
  const rowsOf = (index: number): MoveRows => {
    const step = steps()[index]
    const later = props.compared.passage.maps.slice(index + 1)
    return step === undefined
      ? { ask: [], changed: [], gone: [], same: [] }
      : moveRows(step, later, content, voice())
  }
  return (
    <For each={steps()}>
      {(step, index) => {
        const rows = () => rowsOf(index())
        const suffix = () => (steps().length > 1 ? sayUpdate().step(step.from, step.to) : undefined)
        return (
          <>
            <Rows of="ask" rows={rows().ask} step={suffix()} />
            <Rows of="changed" rows={rows().changed} step={suffix()} />
            <Rows of="gone" rows={rows().gone} step={suffix()} />
            <Show when={rows().same.length > 0}>
              <SideSection
                heading={sayUpdate().same.head}
                aside={<Aside note={sayUpdate().same.note} step={suffix()} />}
              >
                <Disclosure summary={sayUpdate().same.list(rows().same.length)}>
                  <ul class="same-list">
                    <For each={rows().same}>{(name) => <li>{name}</li>}</For>
                  </ul>
                </Disclosure>
              </SideSection>
            </Show>
          </>
        )
      }}
    </For>
  )
}

type RowsProps = {
  readonly of: 'ask' | 'changed' | 'gone'
  readonly rows: readonly MoveRow[]
  readonly step: string | undefined
}

function Rows(props: RowsProps): JSX.Element {
  const words = () => sayUpdate()[props.of]
  return (
    <Show when={props.rows.length > 0}>
      <SideSection heading={words().head} aside={<Aside note={words().note} step={props.step} />}>
        <ul class="move-list" data-of={props.of}>
          <For each={props.rows}>
            {(row) => (
              <li>
                <b>{row.name}</b>
                <For each={row.lines}>{(line) => <span>{line}</span>}</For>
              </li>
            )}
          </For>
        </ul>
      </SideSection>
    </Show>
  )
}

function Aside(props: { readonly note: string; readonly step: string | undefined }): JSX.Element {
  return (
    <>
      <Show when={props.step}>{(step) => <p class="num">{step()}</p>}</Show>
      <p>{props.note}</p>
    </>
  )
}
