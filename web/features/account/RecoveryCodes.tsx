import { createSignal, For, type JSX, onMount } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'

export type RecoveryCodesProps = {
  readonly codes: readonly string[]
  readonly onKept: () => void
}

/** The codes, this once: to copy, or to print alone. */
export function RecoveryCodes(props: RecoveryCodesProps): JSX.Element {
  const [copied, setCopied] = createSignal<'yes' | 'no'>()
  const words = () => sayAccount().factor
  let heading!: HTMLHeadingElement
  onMount(() => heading.focus())
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.codes.join('\n'))
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  const said = () => {
    if (copied() === undefined) return ''
    return copied() === 'yes' ? words().copied : words().copyFailed
  }
  return (
    <div class="form">
      <h3 ref={heading} tabindex={-1}>
        {words().codesHead}
      </h3>
      <p>{words().codesHelp}</p>
      <ul class="codes">
        <For each={props.codes}>{(code) => <li>{code}</li>}</For>
      </ul>
      <div class="acts">
        <Button kind="quiet" onClick={() => void copy()}>
          {words().copy}
        </Button>
        <Button kind="quiet" onClick={() => print()}>
          {words().print}
        </Button>
        <Button onClick={() => props.onKept()}>{words().kept}</Button>
      </div>
      <p class="done" role="status">
        {said()}
      </p>
    </div>
  )
}
