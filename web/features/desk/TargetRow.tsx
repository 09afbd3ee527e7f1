import { createSignal, createUniqueId, type JSX, Match, Show, Switch } from 'solid-js'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords, say } from '../../language.ts'
import { sayDesk } from '../../messages/desk.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cite } from '../../ui/Cite.tsx'
import { ClauseQuote } from '../../ui/ClauseQuote.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { clauseHref, clauseTag } from '../policies/clause-tag.ts'
import { standingState } from '../policies/standing-state.ts'
import type { Share, Target } from './desk-api.ts'
import { againstTime, countText, decimalText, lengthOf, percentText } from './share-text.ts'

/** A target: what is wanted, what is known of it, how that stands against time, and its clause. */
export function TargetRow(props: {
  readonly target: Target
  readonly document: PolicyDocument | undefined
  readonly onState?: ((target: Target) => void) | undefined
}): JSX.Element {
  const words = () => sayDesk().targets
  const quoteId = createUniqueId()
  const [isOpen, setOpen] = createSignal(false)
  const progress = (): Share | undefined =>
    props.target.computed?.progress ?? props.target.stated?.progress
  const percent = () => {
    const share = progress()
    return share === undefined ? undefined : percentText(share)
  }
  const against = () => {
    const share = progress()
    return share === undefined ? null : againstTime(share, props.target.elapsed)
  }
  const wanted = () => {
    const { atLeast, unit } = props.target
    if (atLeast === 100 && unit.zh === '%') return words().all
    return words().atLeast(countText(atLeast), inWords(unit))
  }
  const by = () => {
    const { on, stated } = props.target.deadline
    return stated ? words().by(on) : words().byLast(on)
  }
  return (
    <>
      <tr data-standing={props.target.standing}>
        <th scope="row">{inWords(props.target.what)}</th>
        <td class="r" data-l={words().wanted}>
          <span>
            {wanted()}
            <small>{by()}</small>
          </span>
        </td>
        <td data-l={words().now}>
          <Known target={props.target} />
        </td>
        <td class="r num" data-l={words().done}>
          {percent() ?? '—'}
        </td>
        <td class="bar-cell">
          <Bar
            parts={[
              { state: progress() === undefined ? 'unknown' : 'track', to: 100 },
              { state: 'held', to: lengthOf(progress() ?? { of: 0, among: 0, defined: false }) },
            ]}
            at={lengthOf(props.target.elapsed)}
          />
        </td>
        <td class="r num" data-l={words().against}>
          <Against tenths={against()} />
        </td>
        <td data-l={words().clause}>
          <Show when={props.document} fallback={<span class="quiet">{words().quote}</span>}>
            {(document) => (
              <Cite
                tag={inWords(clauseTag(document(), props.target.clause))}
                label={inWords(document().title)}
                draft={props.target.standing === 'draft'}
                open={isOpen()}
                controls={quoteId}
                onToggle={setOpen}
              />
            )}
          </Show>
        </td>
        <Show when={props.onState}>
          {(onState) => (
            <td>
              <Button
                kind="link"
                aria-label={
                  props.target.version === 0
                    ? words().stateOf(inWords(props.target.what))
                    : words().changeOf(inWords(props.target.what))
                }
                onClick={() => onState()(props.target)}
              >
                {props.target.version === 0 ? words().state : words().change}
              </Button>
            </td>
          )}
        </Show>
      </tr>
      <Show when={isOpen()}>
        <tr class="quote">
          <td colspan={props.onState === undefined ? 7 : 8} id={quoteId}>
            <ClauseQuote
              text={props.target.quote}
              lang="zh-CN"
              state={standingState(props.target.standing)}
              footer={
                <Show when={props.document}>
                  {(document) => (
                    <a href={clauseHref(document(), props.target.clause)}>
                      {inWords(document().title)}
                      {say().comma}
                      {say().standing[props.target.standing]}
                    </a>
                  )}
                </Show>
              }
            />
          </td>
        </tr>
      </Show>
    </>
  )
}

/** Computed from the register, stated by the bureau, or not known: which of them is always said. */
function Known(props: { readonly target: Target }): JSX.Element {
  const words = () => sayDesk().targets
  const computed = () => props.target.computed
  const stated = () => props.target.stated
  const countOf = (codes: readonly string[]) => countText(codes.length)
  return (
    <div class="known">
      <Show when={computed()}>
        {(value) => (
          <div>
            {words().firms(countText(value().count.share.of), countText(value().count.share.among))}
            <small>
              {words().computed}
              {say().comma}
              {words().confirmedOf(countOf(value().count.confirmed))}
              {say().comma}
              {words().open(countOf(value().count.unknown))}
              <Show when={value().count.membershipUnknown.length > 0}>
                {say().comma}
                {words().membership(countOf(value().count.membershipUnknown))}
              </Show>
            </small>
            <small>
              {words().holds[`${value().holds}`]}
              {say().comma}
              {say().confidence[value().confidence]}
              {say().colon}
              {inWords(value().how)}
            </small>
          </div>
        )}
      </Show>
      <Show when={stated()}>
        {(value) => (
          <div>
            <span class="num">{value().value}</span> {inWords(props.target.unit)}
            <small>
              {words().stated}
              {say().comma}
              {words().statedOn(value().on, value().source)}
            </small>
          </div>
        )}
      </Show>
      <Switch>
        <Match when={props.target.known === 'unknown'}>
          <div>
            <Mark state="unknown">{words().unknown}</Mark>
            <Show when={props.target.note}>{(note) => <small>{inWords(note())}</small>}</Show>
          </div>
        </Match>
      </Switch>
    </div>
  )
}

function Against(props: { readonly tenths: number | null }): JSX.Element {
  const words = () => sayDesk().targets
  return (
    <Show when={props.tenths !== null} fallback="—">
      <Show when={(props.tenths ?? 0) < 0} fallback={words().ahead(decimalText(props.tenths ?? 0))}>
        <span class="behind">{words().behind(decimalText(-(props.tenths ?? 0)))}</span>
      </Show>
    </Show>
  )
}
