import { useLocation } from '@solidjs/router'
import { createEffect, createMemo, createSignal, type JSX, Show, untrack } from 'solid-js'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { DraftSwitch } from './DraftSwitch.tsx'
import { MoneyFilters, type MoneyOrder } from './MoneyFilters.tsx'
import { MoneyTable } from './MoneyTable.tsx'
import { byArea, byDocument, type DocumentLines, filtered, type MoneyLine } from './money-lines.ts'
import { useDraftSwitch } from './use-draft-switch.ts'

/** The switch of the drafts, the filters, and the table that follows both. */
export function Claims(props: {
  readonly all: readonly MoneyLine[]
  /** In sight: of documents that apply here, with or without the drafts. */
  readonly lines: readonly MoneyLine[]
  readonly outside: readonly DocumentLines[]
}): JSX.Element {
  const place = useLocation()
  const { draft, money } = useAssessment()
  const { drafts, setDrafts } = useDraftSwitch()
  const [document, setDocument] = createSignal<string | null>(null)
  const [order, setOrder] = createSignal<MoneyOrder>('amount')
  const [open, setOpen] = createSignal<ReadonlySet<string>>(new Set())
  const toggle = (id: string) => {
    const next = new Set(open())
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }
  createEffect(() => {
    const asked = decodeURIComponent(place.hash.slice(1))
    const line = props.all.find(({ measure }) => measure.id === asked)
    if (line === undefined) return
    untrack(() => {
      if (line.document.draft && !drafts()) setDrafts(true)
      setOpen((before) => new Set([...before, asked]))
    })
    queueMicrotask(() => scrollTo(asked))
  })
  /** A document that the switch has taken away leaves all the others. */
  const chosen = () =>
    props.lines.some((line) => line.document.id === document()) ? document() : null
  const shown = createMemo(() => filtered(props.lines, { drafts: true, document: chosen() }))
  const draftCount = () =>
    byArea(props.all, draft.enterprise.area).inside.filter((line) => line.document.draft).length
  return (
    <>
      <Show when={draftCount() > 0 && money()?.plan}>
        {(plan) => <DraftSwitch plan={plan()} count={draftCount()} />}
      </Show>
      <section id="measures" aria-label={sayMoneyPlan().table.head}>
        <MoneyFilters
          documents={byDocument(props.lines)}
          document={chosen()}
          onDocument={setDocument}
          order={order()}
          onOrder={setOrder}
        />
        <MoneyTable
          lines={shown()}
          order={order()}
          outside={chosen() === null ? props.outside : []}
          isOpen={(id) => open().has(id)}
          onToggle={toggle}
        />
      </section>
    </>
  )
}

const scrollTo = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'center' })
