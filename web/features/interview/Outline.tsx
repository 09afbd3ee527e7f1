import { A } from '@solidjs/router'
import { createEffect, createSignal, Index, type JSX, lazy, on, Show, Suspense } from 'solid-js'
import { say } from '../../language.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { isCounted, progressOf, type SectionId, type Step, sections, stepsFor } from './steps.ts'
import { hrefOn, type Way } from './way.ts'
import './outline.css'

const DepartmentOutline = lazy(() =>
  import('../departments/DepartmentOutline.tsx').then((m) => ({ default: m.DepartmentOutline })),
)

/** A part of the interview to go to. */
export type OutlineItem = {
  readonly href: string
  readonly name: string
  readonly done: number
  readonly all: number
  readonly isHere: boolean
}

export type OutlineProps = {
  readonly step: Step
  readonly way: Way
  /** The screens of the way that is gone. */
  readonly steps: readonly Step[]
}

/** Where one is, and every part to go to, by chapter or by department. */
export function Outline(props: OutlineProps): JSX.Element {
  const isByDepartment = () => props.way.by === 'department'
  const [read, setRead] = createSignal<'sections' | 'departments'>('sections')
  createEffect(on(isByDepartment, (is) => setRead(is ? 'departments' : 'sections')))
  const position = () => props.steps.findIndex((step) => step.id === props.step.id) + 1
  const choice = (which: 'sections' | 'departments', text: string) => (
    <button type="button" aria-pressed={read() === which} onClick={() => setRead(which)}>
      {text}
    </button>
  )
  return (
    <nav data-component="outline" aria-label={say().interview.outline}>
      <h2>
        {props.way.by === 'quick' || position() === 0
          ? say().interview.quick
          : say().interview.position(position(), props.steps.length)}
      </h2>
      <p>{props.way.by === 'quick' ? say().interview.quickHelp : say().interview.jump}</p>
      <fieldset class="read">
        <legend class="sr">{say().interview.readBy}</legend>
        {choice('sections', say().interview.bySection)}
        {choice('departments', say().interview.byDepartment)}
      </fieldset>
      <Show when={read() === 'departments'} fallback={<SectionOutline step={props.step} />}>
        <Suspense>
          <DepartmentOutline step={props.step} way={props.way} />
        </Suspense>
      </Show>
      <p class="assign">
        <Show
          when={props.way.by === 'quick'}
          fallback={<A href={hrefOn({ by: 'quick' })}>{say().interview.toQuick}</A>}
        >
          <A href={hrefOn({ by: 'order' }, props.step.id)}>{say().interview.toOrder}</A>
        </Show>
        <A href="/check/departments">{say().interview.toAssign}</A>
      </p>
    </nav>
  )
}

/** Every section, each leading to its first screen that is not done. */
function SectionOutline(props: { readonly step: Step }): JSX.Element {
  const { draft } = useAssessment()
  const itemOf = (section: SectionId): OutlineItem => {
    const own = stepsFor(draft).filter((step) => step.section === section && isCounted(step))
    const open = own.find((step) => progressOf(draft, step) !== 'done') ?? own[0]
    return {
      href: `/check/${open?.id ?? ''}`,
      name: say().sections[section],
      done: own.filter((step) => progressOf(draft, step) === 'done').length,
      all: own.length,
      isHere: section === props.step.section,
    }
  }
  return <OutlineList items={sections.map(itemOf)} />
}

export function OutlineList(props: { readonly items: readonly OutlineItem[] }): JSX.Element {
  let list!: HTMLOListElement
  // Where the parts stand in one line that scrolls, the one at hand is in sight.
  createEffect(() => {
    const item = list.children[props.items.findIndex(({ isHere }) => isHere)]
    if (item instanceof HTMLElement) list.scrollLeft = item.offsetLeft - list.offsetLeft
  })
  return (
    <ol ref={list}>
      <Index each={props.items}>
        {(item) => (
          <li
            data-state={item().done === item().all ? 'done' : 'open'}
            data-now={item().isHere ? '' : undefined}
          >
            <A href={item().href} aria-current={item().isHere ? 'step' : undefined}>
              <span>{item().name}</span>
              <span class="num">{say().interview.sectionProgress(item().done, item().all)}</span>
            </A>
          </li>
        )}
      </Index>
    </ol>
  )
}
