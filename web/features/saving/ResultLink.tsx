import { createSignal, type JSX, onCleanup, Show } from 'solid-js'
import { say } from '../../language.ts'
import { Button } from '../../ui/Button.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import './saving.css'

/** How long a copy is confirmed. */
const SHOWN_MS = 4000

export const RESULT_LINK = 'result-link'

/** The link that shows the saved result, to copy and to hand on. */
export function ResultLink(): JSX.Element {
  const { draft } = useAssessment()
  const [copied, setCopied] = createSignal<'no' | 'yes' | 'failed'>('no')
  let hiding: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(hiding))

  const copy = async (address: string) => {
    clearTimeout(hiding)
    try {
      await navigator.clipboard.writeText(address)
      setCopied('yes')
      hiding = setTimeout(() => setCopied('no'), SHOWN_MS)
    } catch {
      setCopied('failed')
    }
  }
  const word = () => {
    const { copied: done, copyFailed } = say().save
    return copied() === 'yes' ? done : copied() === 'failed' ? copyFailed : ''
  }
  return (
    <Show when={draft.saved?.link}>
      {(link) => {
        const address = () => new URL(`/a/${link()}`, location.origin).href
        return (
          <div data-component="result-link">
            <p>
              <b>{say().save.head}</b>
              {say().save.keep}
            </p>
            <div class="row">
              <input
                id={RESULT_LINK}
                readonly
                value={address()}
                aria-label={say().save.link}
                onFocus={(event) => event.currentTarget.select()}
              />
              <Button kind="quiet" onClick={() => void copy(address())}>
                {say().save.copy}
              </Button>
              <span role="status">{word()}</span>
            </div>
          </div>
        )
      }}
    </Show>
  )
}
