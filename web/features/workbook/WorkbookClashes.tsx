import { For, type JSX, Show } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { say } from '../../language.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Button } from '../../ui/Button.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { type Clash, toldIn } from '../assessment/draft.ts'
import { unitName, unitText } from '../merging/clash-words.ts'
import { withUnit } from '../merging/merge-told.ts'
import { dayTime } from '../organisation/day-time.ts'
import type { Sync } from './create-sync.ts'

/** What two people answered differently: both values, theirs with who and when; one is chosen. */
export function WorkbookClashes(props: { readonly sync: Sync }): JSX.Element {
  const { draft, change } = useAssessment()
  let list!: HTMLDivElement
  const choose = ({ unit, ours, theirs }: Clash, isOurs: boolean) => {
    const clashes = draft.clashes.filter((one) => one.unit !== unit)
    const now = structuredClone(toldIn(unwrap(draft)))
    change({ ...withUnit(now, unit, structuredClone(unwrap(isOurs ? ours : theirs))), clashes })
    // The pressed button is gone: the focus stays with the list, or what came of it.
    list.focus()
  }
  return (
    <div data-component="workbook-clashes" tabindex={-1} ref={list} aria-live="polite">
      <Show when={props.sync.clashes().length > 0} fallback={<p>{sayWorkbook().clash.done}</p>}>
        <p>{sayWorkbook().clash.help}</p>
        <ul>
          <For each={props.sync.clashes()}>
            {(clash) => <Pair clash={clash} sync={props.sync} onChoose={choose} />}
          </For>
        </ul>
      </Show>
    </div>
  )
}

/** Who changed what a clash is about, the latest of its items. */
function changeOf(sync: Sync, unit: string) {
  const items = (sync.whole()?.items ?? []).filter(
    ({ key }) => key === unit || key.startsWith(`${unit}.`) || unit.startsWith(`${key}.`),
  )
  return items.toSorted((a, b) => b.changedAt - a.changedAt)[0]
}

function Pair(props: {
  readonly clash: Clash
  readonly sync: Sync
  readonly onChoose: (clash: Clash, isOurs: boolean) => void
}): JSX.Element {
  const words = () => sayWorkbook().clash
  const name = () => unitName(props.clash.unit, props.clash.ours ?? props.clash.theirs)
  const who = () => {
    const item = changeOf(props.sync, props.clash.unit)
    if (item === undefined) return ''
    return words().who(item.changedBy.name ?? sayWorkbook().list.nobody, dayTime(item.changedAt))
  }
  const side = (isOurs: boolean) => {
    const which = () => (isOurs ? words().ours : words().theirs)
    return (
      <div class="side">
        <p class="which">
          {which()}
          <Show when={!isOurs && who() !== ''}>
            {say().comma}
            {who()}
          </Show>
        </p>
        <p class="value">
          {unitText(props.clash.unit, isOurs ? props.clash.ours : props.clash.theirs)}
        </p>
        <Button
          kind="quiet"
          aria-label={`${words().choose}${say().colon}${name()}${say().comma}${which()}`}
          onClick={() => props.onChoose(props.clash, isOurs)}
        >
          {words().choose}
        </Button>
      </div>
    )
  }
  return (
    <li>
      <b>{name()}</b>
      <span class="sr">{say().colon}</span>
      <div class="sides">
        {side(true)}
        {side(false)}
      </div>
    </li>
  )
}
