import { For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import type { Clash } from '../assessment/draft.ts'
import { ClashPair } from '../merging/ClashPair.tsx'
import { chooseSide } from '../merging/choose-side.ts'
import { dayTime } from '../organisation/day-time.ts'
import type { Sync } from './create-sync.ts'

/** What two people answered differently: both values, theirs with who and when; one is chosen. */
export function WorkbookClashes(props: { readonly sync: Sync }): JSX.Element {
  const assessment = useAssessment()
  let list!: HTMLDivElement
  const choose = (clash: Clash, isOurs: boolean) => {
    chooseSide(assessment, clash, isOurs)
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
  const who = () => {
    const item = changeOf(props.sync, props.clash.unit)
    if (item === undefined) return ''
    return words().who(item.changedBy.name ?? sayWorkbook().list.nobody, dayTime(item.changedAt))
  }
  const which = (isOurs: boolean) => (isOurs ? words().ours : words().theirs)
  const over = (isOurs: boolean) => (
    <>
      {which(isOurs)}
      <Show when={!isOurs && who() !== ''}>
        {say().comma}
        {who()}
      </Show>
    </>
  )
  return (
    <ClashPair
      clash={props.clash}
      which={which}
      over={over}
      choose={words().choose}
      chooseOf={(name, side) => `${words().choose}${say().colon}${name}${say().comma}${side}`}
      onChoose={props.onChoose}
    />
  )
}
