import { createSignal, type JSX, Show } from 'solid-js'
import { scales } from '../../../assessments/content/scales.ts'
import { lastWholeYear } from '../../../assessments/days.ts'
import { wanOf } from '../../../assessments/figures.ts'
import { say } from '../../language.ts'
import { fenOfWan, wanTextOf } from '../../typed-wan.ts'
import { Mark } from '../../ui/Mark.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { NotKnown } from './NotKnown.tsx'
import { StepFrame } from './StepFrame.tsx'

/** Staff and the revenue of the last two whole years. Empty is not known. */
export function SizeStep(props: { readonly acts: JSX.Element }): JSX.Element {
  const { draft, tell, notKnow, asOf } = useAssessment()
  const [typed, setTyped] = createSignal<Readonly<Record<string, string>>>({})
  const words = () => say().size
  const last = () => lastWholeYear(asOf())
  const before = () => String(Number(last()) - 1)
  const revenue = (year: string) => draft.enterprise.revenueFen?.[year] ?? null

  const staffText = () => typed().staff ?? String(draft.enterprise.employees ?? '')
  const isStaff = (text: string) => /^\d{1,7}$/.test(text.trim())
  const readStaff = (text: string) => {
    setTyped({ ...typed(), staff: text })
    tell({ employees: isStaff(text) ? Number(text) : null })
  }
  const revenueText = (year: string) => {
    const fen = revenue(year)
    return typed()[year] ?? (fen === null ? '' : wanTextOf(fen))
  }
  const readRevenue = (year: string, text: string) => {
    setTyped({ ...typed(), [year]: text })
    tell({ revenueFen: { ...draft.enterprise.revenueFen, [year]: fenOfWan(text) } })
  }
  const revenueField = (year: string) => (
    <NumberField
      label={words().revenue(year)}
      unit={say().wan}
      digits={9}
      decimal
      value={revenueText(year)}
      onInput={(text) => readRevenue(year, text)}
      error={
        revenueText(year).trim() !== '' && fenOfWan(revenueText(year)) === null
          ? say().interview.amount
          : undefined
      }
    />
  )
  /** What was typed goes as well, so that the field shows what is kept. */
  const putAside = (field: 'employees' | 'revenueFen', isAside: boolean) => {
    setTyped({})
    if (isAside) notKnow(`enterprise.${field}`)
    else tell({ [field]: null })
  }
  const missing = () => Math.max(0, scales.factory.aboveScaleFen - (revenue(last()) ?? 0))
  return (
    <StepFrame
      heading={words().head}
      help={words().help}
      citation={scales.factory.aboveScaleCitation}
      acts={props.acts}
    >
      <div class="body">
        <NumberField
          label={words().employees}
          unit={words().people}
          digits={6}
          value={staffText()}
          onInput={readStaff}
          error={
            staffText().trim() !== '' && !isStaff(staffText()) ? say().interview.number : undefined
          }
        />
        <NotKnown
          of={words().employees}
          checked={draft.notKnown.includes('enterprise.employees')}
          onChange={(isAside) => putAside('employees', isAside)}
        />
        {revenueField(last())}
        {revenueField(before())}
        <NotKnown
          of={words().revenueBoth}
          checked={draft.notKnown.includes('enterprise.revenueFen')}
          onChange={(isAside) => putAside('revenueFen', isAside)}
        />
        <p>
          <Show
            when={revenue(last()) !== null}
            fallback={<Mark state="unknown">{words().aboveScale}</Mark>}
          >
            <Show
              when={missing() === 0}
              fallback={<Mark state="missing">{words().isBelow(wanOf(missing()))}</Mark>}
            >
              <Mark state="held">{words().isAbove}</Mark>
            </Show>
          </Show>
        </p>
      </div>
    </StepFrame>
  )
}
