import { A } from '@solidjs/router'
import { createEffect, For, type JSX } from 'solid-js'
import { say } from '../../language.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { progressOf, type SectionId, type Step, sections, stepsFor } from './steps.ts'
import './outline.css'

/** Where one is, and every section to go to: its first screen that is not done. */
export function Outline(props: { readonly step: Step }): JSX.Element {
  const { draft } = useAssessment()
  const all = () => stepsFor(draft)
  const position = () => all().findIndex((step) => step.id === props.step.id) + 1
  const inSection = (section: SectionId) => all().filter((step) => step.section === section)
  const done = (section: SectionId) =>
    inSection(section).filter((step) => progressOf(draft, step) === 'done').length
  const target = (section: SectionId) => {
    const steps = inSection(section)
    return (steps.find((step) => progressOf(draft, step) !== 'done') ?? steps[0])?.id ?? ''
  }
  let list!: HTMLOListElement
  // Where the sections stand in one line that scrolls, the one at hand is in sight.
  createEffect(() => {
    const item = list.children[sections.indexOf(props.step.section)]
    if (item instanceof HTMLElement) list.scrollLeft = item.offsetLeft - list.offsetLeft
  })
  return (
    <nav data-component="outline" aria-label={say().interview.outline}>
      <h2>{say().interview.position(position(), all().length)}</h2>
      <p>{say().interview.jump}</p>
      <ol ref={list}>
        <For each={sections}>
          {(section) => (
            <li
              data-state={done(section) === inSection(section).length ? 'done' : 'open'}
              data-now={section === props.step.section ? '' : undefined}
            >
              <A
                href={`/check/${target(section)}`}
                aria-current={section === props.step.section ? 'step' : undefined}
              >
                <span>{say().sections[section]}</span>
                <span class="num">
                  {say().interview.sectionProgress(done(section), inSection(section).length)}
                </span>
              </A>
            </li>
          )}
        </For>
      </ol>
    </nav>
  )
}
