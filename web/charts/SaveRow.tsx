import { createEffect, createSignal, type JSX, on, Show } from 'solid-js'
import { civilDayOf } from '../../assessments/civil-day.ts'
import { handOver } from '../hand-over.ts'
import { language, say } from '../language.ts'
import { sayCharts } from '../messages/charts.ts'
import { Button } from '../ui/Button.tsx'
import { linesText, tableLines } from './table-lines.ts'
import './save-row.css'

export type SaveRowProps = {
  /** What is drawn; absent where only a table is taken. */
  readonly picture?: (() => HTMLElement | undefined) | undefined
  /** Where the table with the same numbers stands; absent where the page has its own way to take it. */
  readonly table?: (() => HTMLElement | undefined) | undefined
  /** The same numbers where no table stands, line by line, the heads first. */
  readonly lines?: (() => readonly (readonly string[])[]) | undefined
  /** What the title goes on with, over the picture and in the first line of the file. */
  readonly lead?: string | undefined
  /** Where the section around has not a heading and an id of its own for it. */
  readonly named?: { readonly title: string; readonly file: string } | undefined
}

type Place = { readonly title: string; readonly file: string; readonly asOf: string }

/** What a file is called by: the heading and the id of the section, and the day of the result. */
function placeOf(row: HTMLElement, named: SaveRowProps['named']): Place {
  const asOf = row.closest<HTMLElement>('[data-as-of]')?.dataset.asOf ?? civilDayOf(Date.now())
  const section = row.closest('section[id]') ?? row.closest('section') ?? document.body
  const heading = section.querySelector('h2, h3')?.textContent ?? document.title
  const id = named?.file ?? section.id
  const file = `tidu-${id === '' ? 'chart' : id}-${asOf}-${language()}`
  return { title: named?.title ?? heading.trim(), file, asOf }
}

/** A drawing as PNG and its table as CSV, as they stand on the page. Quiet, and not on paper. */
export function SaveRow(props: SaveRowProps): JSX.Element {
  const [title, setTitle] = createSignal('')
  const [state, setState] = createSignal<'idle' | 'drawing' | 'failed'>('idle')
  let row!: HTMLParagraphElement
  createEffect(
    on(
      () => [language(), props.named],
      () => setTitle(placeOf(row, props.named).title),
    ),
  )

  const led = (head: string) =>
    props.lead === undefined ? head : `${head}${say().colon}${props.lead}`
  const savePicture = async (element: HTMLElement | undefined) => {
    if (element === undefined) return
    const { title: head, file, asOf } = placeOf(row, props.named)
    const words = sayCharts()
    setState('drawing')
    try {
      const { pictureOf } = await import('./picture.ts')
      const foot = [words.day(asOf), words.foot]
      handOver(await pictureOf(element, { title: led(head), foot }), `${file}.png`)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  const lines = () => {
    const table = props.table?.()?.querySelector('table') ?? null
    return table === null ? props.lines?.() : tableLines(table, sayCharts().cellGap)
  }
  const saveTable = () => {
    const found = lines()
    if (found === undefined) return
    const { title: head, file } = placeOf(row, props.named)
    const all = props.lead === undefined ? found : [[led(head)], ...found]
    handOver(new Blob([linesText(all)], { type: 'text/csv' }), `${file}.csv`)
  }
  return (
    <p data-component="save-row" class="no-print" ref={row}>
      <Show when={props.picture}>
        {(picture) => (
          <Button
            kind="link"
            aria-label={sayCharts().pngOf(title())}
            aria-disabled={state() === 'drawing'}
            onClick={() => {
              if (state() !== 'drawing') void savePicture(picture()())
            }}
          >
            {sayCharts().png}
          </Button>
        )}
      </Show>
      <Show when={props.table ?? props.lines}>
        <Button kind="link" aria-label={sayCharts().csvOf(title())} onClick={saveTable}>
          {sayCharts().csv}
        </Button>
      </Show>
      <span role="status">{stateText(state())}</span>
    </p>
  )
}

function stateText(state: 'idle' | 'drawing' | 'failed'): string {
  return state === 'idle' ? '' : sayCharts()[state]
}

/** Something drawn in HTML that is its own table, has one in it or lines of its own: with the row beneath. */
export function Saveable(
  props: Pick<SaveRowProps, 'lead' | 'lines'> & { readonly children: JSX.Element },
): JSX.Element {
  let matter!: HTMLDivElement
  return (
    <div data-component="saveable">
      <div ref={matter}>{props.children}</div>
      <SaveRow
        picture={() => matter}
        table={props.lines === undefined ? () => matter : undefined}
        lines={props.lines}
        lead={props.lead}
      />
    </div>
  )
}
