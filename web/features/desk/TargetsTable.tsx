import { For, type JSX, Show } from 'solid-js'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords, language, say } from '../../language.ts'
import { sayDesk } from '../../messages/desk.ts'
import { Standing } from '../../ui/Standing.tsx'
import { Dated } from '../policies/Dated.tsx'
import { standingState } from '../policies/standing-state.ts'
import type { Target } from './desk-api.ts'
import { percentText } from './share-text.ts'
import { TargetRow } from './TargetRow.tsx'
import type { TargetGroup } from './target-groups.ts'

/** The targets of one document with what is known of each, against the time that is over. */
export function TargetsTable(props: {
  readonly group: TargetGroup
  readonly document: PolicyDocument | undefined
  /** Absent: this reader states nothing here. */
  readonly onState?: ((target: Target) => void) | undefined
}): JSX.Element {
  const words = () => sayDesk().targets
  const name = () => {
    const { document } = props
    return document === undefined ? props.group.document : inWords(document.title)
  }
  const elapsed = () => {
    const target = props.group.targets[0]
    const { document } = props
    const percent = target === undefined ? undefined : percentText(target.elapsed)
    if (document === undefined || percent === undefined) return ''
    return words().elapsed(document.first, document.last, percent)
  }
  return (
    <div class="targets" data-standing={props.group.standing}>
      <h3>
        <span classList={{ doc: language() === 'zh' }}>{name()}</span>{' '}
        <Standing state={standingState(props.group.standing)}>
          {say().standing[props.group.standing]}
        </Standing>
      </h3>
      <p class="quiet">
        <Dated text={elapsed()} />
      </p>
      <table class="tt" data-unfold="wide">
        <caption class="sr">{words().caption(name())}</caption>
        <thead>
          <tr>
            <th scope="col">{words().what}</th>
            <th scope="col" class="r">
              {words().wanted}
            </th>
            <th scope="col">{words().now}</th>
            <th scope="col" class="r">
              {words().done}
            </th>
            <th scope="col" class="bar-cell">
              {words().progress}
            </th>
            <th scope="col" class="r">
              {words().against}
            </th>
            <th scope="col">{words().clause}</th>
            <Show when={props.onState}>
              <th scope="col">
                <span class="sr">{words().state}</span>
              </th>
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={props.group.targets}>
            {(target) => (
              <TargetRow target={target} document={props.document} onState={props.onState} />
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
