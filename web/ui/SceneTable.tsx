import { createMemo, For, Index, type JSX, Show } from 'solid-js'
import './scene-table.css'

export type SceneState = 'absent' | 'present' | 'flagged' | 'unknown'

export type Scene = {
  readonly id: string
  /** 01…40. */
  readonly number: string
  readonly name: string
  readonly state: SceneState
  /** What the state is called: 已建. */
  readonly word: string
  /** Its state in a few letters, in the corner of the cell. */
  readonly badge?: string | undefined
  /** Its state is tried, not answered: outlined. */
  readonly tried?: boolean | undefined
}

export type SceneGroup = {
  readonly id: string
  readonly name: string
  /** 5/12. */
  readonly count: string
  readonly scenes: readonly Scene[]
}

export type SceneTableProps = {
  readonly groups: readonly SceneGroup[]
  /** Words for the shapes, with their counts. */
  readonly key: readonly { readonly state: SceneState; readonly text: string }[]
  readonly note?: JSX.Element
  /** Makes each cell a button: to open it, or to go to its next state. */
  readonly onPick?: ((id: string) => void) | undefined
}

const COLUMNS = 12

/** A periodic table: groups in rows of twelve, six, or three, as there is room. */
export function SceneTable(props: SceneTableProps): JSX.Element {
  const rows = createMemo(() => rowsOf(props.groups))
  return (
    <div data-component="scene-table">
      {/* By place, so that a picked cell keeps the focus when its state changes. */}
      <Index each={rows()}>
        {(row, index) => (
          <div class="row">
            <Index each={row()}>
              {(group) => (
                <section style={{ '--k': Math.min(COLUMNS, group().scenes.length) }}>
                  <h3>
                    <span class="doc">{group().name}</span>{' '}
                    <span class="count num">{group().count}</span>
                  </h3>
                  <ul>
                    <Index each={group().scenes}>
                      {(scene) => <SceneCell scene={scene()} onPick={props.onPick} />}
                    </Index>
                  </ul>
                </section>
              )}
            </Index>
            <Show when={index === 0}>
              <div class="key" style={{ '--free': COLUMNS - widthOf(row()) }}>
                <p>
                  <For each={props.key}>
                    {(item) => (
                      <span class="key-item">
                        <i data-state={item.state} />
                        {item.text}
                      </span>
                    )}
                  </For>
                </p>
                <div class="key-note">{props.note}</div>
              </div>
            </Show>
          </div>
        )}
      </Index>
    </div>
  )
}

type CellProps = { readonly scene: Scene; readonly onPick: SceneTableProps['onPick'] }

function SceneCell(props: CellProps): JSX.Element {
  const text = () => (
    <>
      <span class="number num">{props.scene.number}</span>
      <span class="name">{props.scene.name}</span>
      <Show when={props.scene.badge}>
        <span class="badge" aria-hidden="true">
          {props.scene.badge}
        </span>
      </Show>
      <span class="sr">{props.scene.word}</span>
    </>
  )
  return (
    <li data-state={props.scene.state} data-tried={props.scene.tried ? '' : undefined}>
      <Show when={props.onPick} fallback={<span class="cell">{text()}</span>}>
        {(pick) => (
          <button type="button" class="cell" onClick={() => pick()(props.scene.id)}>
            {text()}
          </button>
        )}
      </Show>
    </li>
  )
}

function widthOf(groups: readonly SceneGroup[]): number {
  return groups.reduce((sum, group) => sum + Math.min(COLUMNS, group.scenes.length), 0)
}

function rowsOf(groups: readonly SceneGroup[]): readonly (readonly SceneGroup[])[] {
  const rows: SceneGroup[][] = []
  for (const group of groups) {
    const last = rows.at(-1)
    if (last && widthOf([...last, group]) <= COLUMNS) last.push(group)
    else rows.push([group])
  }
  return rows
}
