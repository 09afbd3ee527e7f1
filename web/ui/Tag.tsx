import type { JSX } from 'solid-js'
import './tag.css'

/** A small framed word, such as 示例. */
export function Tag(props: { readonly children: JSX.Element }): JSX.Element {
  return <span data-component="tag">{props.children}</span>
}
