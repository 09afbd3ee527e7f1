import { createEffect, createUniqueId, type JSX } from 'solid-js'
import './dialog.css'

export type DialogProps = {
  readonly open: boolean
  /** Called however it is closed: the button, Escape, or a caller's act. */
  readonly onClose: () => void
  readonly heading: JSX.Element
  readonly closeLabel: string
  readonly children: JSX.Element
  readonly actions?: JSX.Element
}

/** A native modal dialog: the only thing that floats. */
export function Dialog(props: DialogProps): JSX.Element {
  const headingId = createUniqueId()
  let dialog!: HTMLDialogElement
  createEffect(() => {
    if (props.open && !dialog.open) dialog.showModal()
    if (!props.open && dialog.open) dialog.close()
  })
  return (
    <dialog
      ref={dialog}
      data-component="dialog"
      aria-labelledby={headingId}
      onClose={() => props.onClose()}
    >
      <header>
        <h2 id={headingId}>{props.heading}</h2>
        <button type="button" aria-label={props.closeLabel} onClick={() => dialog.close()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </header>
      <div class="matter">{props.children}</div>
      <footer>{props.actions}</footer>
    </dialog>
  )
}
