import { A } from '@solidjs/router'
import { createMemo, type JSX, Match, Show, Switch } from 'solid-js'
import { clauseSpans } from '../../../assessments/policy-text.ts'
import { language, say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { sayPolicies } from '../../messages/policies.ts'
import { Button } from '../../ui/Button.tsx'
import { ClauseQuote } from '../../ui/ClauseQuote.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { clauseHref } from '../policies/clause-tag.ts'
import { Dated } from '../policies/Dated.tsx'
import { figureQuotes, ownQuotes, quotationOf } from '../policies/quotation.ts'
import { useTexts } from '../policies/use-texts.ts'
import { type MoneyLine, type QuotedLine, stateOf } from './money-lines.ts'

type ClauseLine = Pick<MoneyLine, 'document' | 'measure'> & QuotedLine

/** The sentences of the clause that the measure rests on, with the words that give its figures. */
export function ClauseOf(props: { readonly line: ClauseLine }): JSX.Element {
  const { textOf, failed, again } = useTexts()
  const quotation = createMemo(() => {
    const { document, measure } = props.line
    const text = textOf(document.id)
    if (text === undefined) return undefined
    const span = clauseSpans(text, document.clauses).find(
      ({ clause }) => clause.id === measure.clause,
    )
    return span === undefined
      ? null
      : quotationOf(text, span, ownQuotes(measure), figureQuotes(measure))
  })
  return (
    <Switch fallback={<StateNote state="loading" heading={sayPolicies().loading} />}>
      <Match when={failed()}>
        <StateNote
          state="error"
          heading={sayPolicies().failed}
          action={
            <Button kind="quiet" onClick={again}>
              {sayPolicies().again}
            </Button>
          }
        >
          {sayPolicies().failedSafe}
        </StateNote>
      </Match>
      <Match when={quotation()}>
        {(found) => (
          <div lang="zh-CN">
            <ClauseQuote
              text={found().text}
              marks={found().marks}
              state={stateOf(props.line)}
              footer={<Origin line={props.line} />}
            />
          </div>
        )}
      </Match>
    </Switch>
  )
}

/** Number and place, standing and days, when it was checked, and the way to the whole text. */
function Origin(props: { readonly line: ClauseLine }): JSX.Element {
  const words = () => sayMoney()
  const lang = () => (language() === 'zh' ? 'zh-CN' : 'en')
  const document = () => props.line.document
  const days = () =>
    document().draft
      ? words().draftTerm(document().first, document().last)
      : words().term(document().first, document().last)
  return (
    <>
      <span class="doc">
        {document().number ?? document().title.zh}
        <Show when={props.line.measure.citation.place}>{(place) => `，${place()}`}</Show>
      </span>
      <span lang={lang()}>
        {say().standing[props.line.result.standing]}
        {say().comma}
        <Dated text={days()} />
      </span>
      <span lang={lang()}>
        <Dated text={words().quoted(document().source.checkedOn)} />
      </span>
      <A href={clauseHref(document(), props.line.measure.clause)} lang={lang()}>
        {words().fullText}
      </A>
    </>
  )
}
