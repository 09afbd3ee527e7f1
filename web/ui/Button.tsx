import { type JSX, splitProps, type ValidComponent } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import './button.css'

export type ButtonKind = 'solid' | 'quiet' | 'unknown' | 'link'

/** A link when `href` is given, else a button (`type="button"` unless told). */
export type ButtonProps = JSX.HTMLAttributes<HTMLElement> & {
  /** `solid` takes a step; `quiet` and `unknown` weigh alike; `link` is text. */
  readonly kind?: ButtonKind | undefined
  /** `l` for the answers of a question, `wide` for a signature. */
  readonly size?: 'm' | 'l' | 'wide' | undefined
  readonly href?: string | undefined
  readonly download?: string | boolean | undefined
  readonly target?: string | undefined
  readonly rel?: string | undefined
  readonly type?: 'button' | 'submit' | 'reset' | undefined
  readonly disabled?: boolean | undefined
  readonly form?: string | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
}

export function Button(props: ButtonProps): JSX.Element {
  const [own, rest] = splitProps(props, ['kind', 'size', 'type'])
  const isLink = () => props.href !== undefined
  const tag = (): ValidComponent => (isLink() ? 'a' : 'button')
  return (
    <Dynamic
      component={tag()}
      data-component="button"
      data-kind={own.kind ?? 'solid'}
      data-size={own.size ?? 'm'}
      type={isLink() ? undefined : (own.type ?? 'button')}
      {...rest}
    />
  )
}
