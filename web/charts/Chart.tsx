import type { EChartsCoreOption } from 'echarts/core'
import { createEffect, createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js'
import { SaveRow, type SaveRowProps } from './SaveRow.tsx'
import './chart.css'

export type ChartProps = {
  /** What to draw, or what to draw in so many pixels of width. */
  readonly option: EChartsCoreOption | ((width: number) => EChartsCoreOption)
  /** One sentence: what is drawn, and that its figures stand in the table. */
  readonly label: string
  /** Width by height, as `aspect-ratio` takes it. */
  readonly ratio?: string | undefined
  /** Instead of a ratio: so many pixels high in a width, as wide as the page, its table beneath. */
  readonly height?: ((width: number) => number) | undefined
  /** Direct labels under the chart. */
  readonly caption?: JSX.Element
  /** The same numbers. It stands alone until the chart is there, and if it never comes. */
  readonly table: JSX.Element
  /** Whether the table brings its own way to take it as a file. */
  readonly hasFile?: boolean | undefined
  readonly lead?: SaveRowProps['lead']
}

type Engine = typeof import('./engine.ts')

/** The one component that touches ECharts, which is loaded when a chart is first shown. */
export function Chart(props: ChartProps): JSX.Element {
  const [engine, setEngine] = createSignal<Engine>()
  const [hasFailed, setFailed] = createSignal(false)
  const [width, setWidth] = createSignal(0)
  let room!: HTMLDivElement
  let figure!: HTMLElement
  let table!: HTMLDivElement
  onMount(() => {
    setWidth(room.clientWidth)
    const observer = new ResizeObserver(() => setWidth(room.clientWidth))
    onCleanup(() => observer.disconnect())
    observer.observe(room)
    import('./engine.ts').then(setEngine, () => setFailed(true))
  })
  const state = () => (hasFailed() ? 'failed' : engine() ? 'drawn' : 'loading')
  return (
    <div
      data-component="chart"
      data-state={state()}
      data-wide={props.height === undefined ? undefined : ''}
    >
      <figure ref={figure}>
        <div
          class="room"
          ref={room}
          style={
            props.height === undefined
              ? { 'aspect-ratio': props.ratio ?? '1' }
              : { '--height': `${props.height(width())}px` }
          }
        >
          <Show when={engine()}>
            {(loaded) => <Drawing init={loaded().init} option={props.option} label={props.label} />}
          </Show>
        </div>
        <figcaption>{props.caption}</figcaption>
      </figure>
      <div class="table" ref={table}>
        {props.table}
      </div>
      <SaveRow
        picture={state() === 'drawn' ? () => figure : undefined}
        table={props.hasFile ? undefined : () => table}
        lead={props.lead}
      />
    </div>
  )
}

type DrawingProps = Pick<ChartProps, 'option' | 'label'> & { readonly init: Engine['init'] }

function Drawing(props: DrawingProps): JSX.Element {
  const [width, setWidth] = createSignal(0)
  let host!: HTMLDivElement
  onMount(() => {
    const chart = props.init(host, null, { renderer: 'svg' })
    onCleanup(() => chart.dispose())
    const observer = new ResizeObserver(() => {
      chart.resize()
      setWidth(host.clientWidth)
    })
    onCleanup(() => observer.disconnect())
    observer.observe(host)
    setWidth(host.clientWidth)
    const still = matchMedia('(prefers-reduced-motion: reduce)')
    createEffect(() => {
      const option = typeof props.option === 'function' ? props.option(width()) : props.option
      chart.setOption({ ...option, animation: !still.matches }, { notMerge: true })
    })
  })
  return <div class="host" ref={host} role="img" aria-label={props.label} />
}
