import { For, type JSX, Show } from 'solid-js'
import type { Plans } from '../../../assessments/schema/result.ts'
import { inWords } from '../../language.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { sayTrace } from '../../messages/trace.ts'
import { Cite } from '../../ui/Cite.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { clauseHref, clauseTag } from '../policies/clause-tag.ts'
import { type ChangedClaim, planDifference } from './plan-difference.ts'
import { useDocuments } from './use-documents.ts'
import { useDraftSwitch } from './use-draft-switch.ts'
import './draft-switch.css'

export type DraftSwitchProps = {
  readonly plan: Plans
  /** Measures of drafts that apply here. */
  readonly count: number
}

/** If the draft passes: the whole page with it or without it, and what that changes in yuan. */
export function DraftSwitch(props: DraftSwitchProps): JSX.Element {
  const { drafts, setDrafts } = useDraftSwitch()
  const words = () => sayMoneyPlan().draft
  const difference = () => planDifference(props.plan)
  return (
    <section
      data-component="draft-switch"
      aria-label={words().head}
      data-on={drafts() ? '' : undefined}
    >
      <div class="turn">
        <Switch
          draft
          on={drafts()}
          onChange={setDrafts}
          label={words().label}
          describedBy="draft-switch-note"
        />
        <p id="draft-switch-note" class="note">
          {drafts() ? words().on : words().off(props.count)}
        </p>
      </div>
      <div role="status">
        <Show when={drafts()}>
          <p class="difference num">
            <span>
              {words().from} <b>{sayTrace().sum(difference().fromFen)}</b>
            </span>
            <span aria-hidden="true">→</span>
            <span class="draft">
              {words().to} <b>{sayTrace().sum(difference().toFen)}</b>
            </span>
            <span class="more">
              {difference().moreFen === 0
                ? words().same
                : words().more(sayTrace().sum(difference().moreFen))}
            </span>
          </p>
        </Show>
      </div>
      <Show when={drafts()}>
        <div class="changes">
          <Changes head={words().comes} sign="+" changed={difference().comes} />
          <Changes
            head={words().goes}
            sign="−"
            changed={difference().goes}
            note={words().goesNote}
          />
        </div>
      </Show>
    </section>
  )
}

type ChangesProps = {
  readonly head: string
  readonly sign: string
  readonly changed: readonly ChangedClaim[]
  readonly note?: string
}

function Changes(props: ChangesProps): JSX.Element {
  const { documents } = useDocuments()
  const words = () => sayMoneyPlan()
  const placeOf = (id: string) =>
    documents()
      .flatMap((document) => document.measures.map((measure) => ({ document, measure })))
      .find(({ measure }) => measure.id === id)
  return (
    <div>
      <h3>{props.head}</h3>
      <ul>
        <For each={props.changed} fallback={<li class="muted">{words().draft.none}</li>}>
          {({ claim, fen }) => (
            <li data-state={placeOf(claim.measure)?.document.draft ? 'draft' : 'in-force'}>
              <span>
                <Show when={placeOf(claim.measure)}>
                  {(place) => (
                    <>
                      {inWords(place().measure.name)}{' '}
                      <Cite
                        tag={inWords(clauseTag(place().document, place().measure.clause))}
                        label={inWords(place().document.title)}
                        draft={place().document.draft}
                        href={clauseHref(place().document, place().measure.clause)}
                      />
                    </>
                  )}
                </Show>
              </span>
              <span class="num">
                {words().flows.inYear(claim.year)} {props.sign}
                {sayTrace().sum(fen)}
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.note !== undefined && props.changed.length > 0}>
        <p class="note">{props.note}</p>
      </Show>
    </div>
  )
}
