import { useLocation } from '@solidjs/router'
import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { areas } from '../../assessments/content/areas/areas.ts'
import { isBlank, useAssessment } from '../features/assessment/assessment.tsx'
import { MoneyFilters, type MoneyOrder } from '../features/money/MoneyFilters.tsx'
import { MoneyTable } from '../features/money/MoneyTable.tsx'
import { MoneyTotals } from '../features/money/MoneyTotals.tsx'
import {
  byAmount,
  countOf,
  filtered,
  isComputed,
  linesOf,
  type MoneyLine,
  moneyGroups,
  type StandingFilter,
} from '../features/money/money-lines.ts'
import { NextQuestion } from '../features/money/NextQuestion.tsx'
import { useDocuments } from '../features/money/use-documents.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { inWords, say } from '../language.ts'
import { sayMoney } from '../messages/money.ts'
import { sayResult } from '../messages/result.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './money.css'

/** Every measure of every document, what it gives this firm, and on which words of the text. */
export function Money(): JSX.Element {
  const { draft, money } = useAssessment()
  const { documents } = useDocuments()
  const words = () => sayMoney()
  makePageTitle(() => words().title)
  const lines = createMemo(() => linesOf(documents(), money()?.measures ?? []))
  return (
    <>
      <main class="page" data-page="money">
        <div class="title title-split">
          <div>
            <h1>
              <Show when={lines().length > 0} fallback={words().title}>
                <For each={words().head(lines().length, lines().filter(isComputed).length)}>
                  {(part) => <span class="line">{part}</span>}
                </For>
              </Show>
            </h1>
            <MoneyFacts lines={lines()} />
          </div>
          <Show when={!isBlank(draft) && money()?.plan}>
            {(plan) => <MoneyTotals plan={plan()} />}
          </Show>
        </div>
        <Show
          when={lines().length > 0}
          fallback={<StateNote state="loading" heading={words().computing} />}
        >
          <Begin />
          <NextQuestion lines={lines()} />
          <Claims lines={lines()} />
        </Show>
      </main>
      <PageFoot note={sayResult().ceilings} />
    </>
  )
}

function MoneyFacts(props: { readonly lines: readonly MoneyLine[] }): JSX.Element {
  const { draft } = useAssessment()
  const area = () => areas.find(({ path }) => path === draft.enterprise.area)
  const facts = () => [
    ...moneyGroups.map((group) => ({
      term: say().verdict[group],
      value: <span class="num">{countOf(props.lines, group)}</span>,
    })),
    {
      term: sayMoney().facts.area,
      value: (
        <Show when={area()} fallback={sayMoney().facts.noArea}>
          {(one) => inWords(one().name)}
        </Show>
      ),
    },
  ]
  return (
    <Show when={props.lines.length > 0}>
      <Facts facts={facts()} />
    </Show>
  )
}

/** Nothing answered, or nothing noted: what to do first. */
function Begin(): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayMoney()
  return (
    <Show when={draft.records.length === 0}>
      <div class="begin">
        <Show
          when={isBlank(draft)}
          fallback={
            <StateNote
              state="empty"
              heading={words().noRecordsHead}
              action={
                <Button kind="quiet" href="/check/records">
                  {words().noRecordsAct}
                </Button>
              }
            />
          }
        >
          <StateNote
            state="empty"
            heading={words().blankHead}
            action={<Button href="/check">{words().blankAct}</Button>}
          />
        </Show>
      </div>
    </Show>
  )
}

function Claims(props: { readonly lines: readonly MoneyLine[] }): JSX.Element {
  const place = useLocation()
  const [standing, setStanding] = createSignal<StandingFilter>('all')
  const [order, setOrder] = createSignal<MoneyOrder>('amount')
  const [open, setOpen] = createSignal<ReadonlySet<string>>(new Set())
  const toggle = (id: string) => {
    const next = new Set(open())
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }
  createEffect(() => {
    const asked = decodeURIComponent(place.hash.slice(1))
    if (asked === '') return
    setOpen((before) => new Set([...before, asked]))
    queueMicrotask(() => document.getElementById(asked)?.scrollIntoView({ block: 'center' }))
  })
  const shown = createMemo(() => {
    const some = filtered(props.lines, standing())
    return order() === 'amount' ? byAmount(some) : some
  })
  const counts = () => ({
    all: props.lines.length,
    'in-force': filtered(props.lines, 'in-force').length,
    draft: filtered(props.lines, 'draft').length,
  })
  return (
    <>
      <MoneyFilters
        counts={counts()}
        standing={standing()}
        onStanding={setStanding}
        order={order()}
        onOrder={setOrder}
      />
      <MoneyTable lines={shown()} isOpen={(id) => open().has(id)} onToggle={toggle} />
    </>
  )
}
