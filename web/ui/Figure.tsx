import { type JSX, Show } from 'solid-js'
import { Mark } from './Mark.tsx'
import './figure.css'

export type FigureProps = {
  /** Written out already: `182.64`. Without it the text gives no figure. */
  readonly value?: string | undefined
  /** The upper end of an interval: `0` and `100.00` give 0–100.00. */
  readonly to?: string | undefined
  /** 最高, wherever the text sets a ceiling. */
  readonly upTo?: string | undefined
  readonly unit?: string | undefined
  /** A sign before the figure: ¥. */
  readonly sign?: string | undefined
  /** The word when there is no figure. */
  readonly unspecified?: string | undefined
  readonly size?: 's' | 'm' | 'l' | 'xl' | undefined
  readonly state?: 'in-force' | 'draft' | 'ended' | undefined
  /** Clause and standing, in this order. */
  readonly children?: JSX.Element
}

const LONG = 10

/** The order never changes: ceiling, figure, unit, clause, standing. */
export function Figure(props: FigureProps): JSX.Element {
  const isLong = () => `${props.sign ?? ''}${props.value ?? ''}${props.to ?? ''}`.length > LONG
  const amount = () => (
    <>
      <Show when={props.upTo}>
        <span class="up-to">{props.upTo}</span>
      </Show>
      <span class="value num">
        {props.sign}
        {props.value}
        <Show when={props.to}>–{props.to}</Show>
      </span>
      <Show when={props.unit}>
        <span class="unit">{props.unit}</span>
      </Show>
    </>
  )
  return (
    <span
      data-component="figure"
      data-size={props.size ?? 's'}
      data-state={props.state ?? 'in-force'}
      data-long={isLong() ? '' : undefined}
    >
      <Show
        when={props.value !== undefined}
        fallback={<Mark state="unspecified">{props.unspecified}</Mark>}
      >
        <Show when={props.state === 'ended'} fallback={<span class="amount">{amount()}</span>}>
          <s class="amount">{amount()}</s>
        </Show>
      </Show>
      <span class="after">{props.children}</span>
    </span>
  )
}
