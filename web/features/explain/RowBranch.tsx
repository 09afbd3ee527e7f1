import { For, type JSX, Show } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayExplain } from '../../messages/explain.ts'
import { Mark } from '../../ui/Mark.tsx'
import { type RowTree, rowFigure } from './row-tree.ts'

/** One line of the working, and under it what it follows from. */
export function RowBranch(props: { readonly tree: RowTree; readonly open?: boolean }): JSX.Element {
  const row = () => props.tree.row
  const line = () => (
    <>
      <span class="what">{inWords(row().what)}</span>
      <Show when={row().given}>
        {(given) => <span class="given">{sayExplain().given(given())}</span>}
      </Show>
      <Show when={row().working}>{(working) => <span class="working num">{working()}</span>}</Show>
      <span class="figure num">{rowFigure(row())}</span>
      <Show when={row().threshold}>
        {(threshold) => <span class="given">{sayExplain().line(threshold())}</span>}
      </Show>
      <Show when={row().note}>{(note) => <q class="note">{note()}</q>}</Show>
      <Show when={row().kind === 'gate'}>
        <Mark state={row().holds === null ? 'unknown' : row().holds ? 'held' : 'missing'}>
          {say().state[row().holds === null ? 'unknown' : row().holds ? 'held' : 'missing']}
        </Mark>
      </Show>
    </>
  )
  return (
    <Show when={props.tree.below.length > 0} fallback={<p class="leaf">{line()}</p>}>
      <details open={props.open}>
        <summary>{line()}</summary>
        <div class="below">
          <For each={props.tree.below}>
            {(child) => (
              <RowBranch tree={child} open={props.open === true && props.tree.below.length === 1} />
            )}
          </For>
        </div>
      </details>
    </Show>
  )
}
