import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { scales } from '../../../assessments/content/scales.ts'
import type { ScoredLadder, TierLadder } from '../../../assessments/schema/result.ts'
import { inWords, say } from '../../language.ts'
import { sayRough } from '../../messages/team.ts'
import { Mark } from '../../ui/Mark.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { isWorthTelling } from './rough-worth.ts'
import { hrefOn, type Way } from './way.ts'
import './rough-result.css'

type Reading = { readonly name: string; readonly text: string; readonly isCertain: boolean }

const nameOfRung = (id: string): string => {
  const rung = scales.factory.rungs.find((one) => one.id === id)
  return rung === undefined ? id : inWords(rung.name)
}

/** A range from the level that is certain to the best that the open answers still allow. */
function reading(
  name: string,
  from: string | null,
  to: string | null,
  isCertain: boolean,
): Reading {
  const words = sayRough()
  if (isCertain) return { name, text: from ?? words.none, isCertain }
  const high = to ?? words.none
  const text = from === null ? words.upTo(high) : words.between(from, high)
  return { name, text, isCertain }
}

const ofTier = (name: string, { tier, possible, status }: TierLadder): Reading =>
  reading(
    name,
    tier === null ? null : nameOfRung(tier),
    possible === null ? null : nameOfRung(possible),
    status === 'complete',
  )

const ofLevel = (name: string, { level, possible, status }: ScoredLadder): Reading =>
  reading(
    name,
    level === null ? null : say().levelName(level),
    possible === null ? null : say().levelName(possible),
    status === 'complete',
  )

/** Where it stands so far, as soon as that tells something, and the ways on. */
export function RoughResult(props: { readonly way: Way }): JSX.Element {
  const { draft, ladders } = useAssessment()
  const readings = (): readonly Reading[] => [
    ofTier(sayRough().tier, ladders()['smart-factory-2025']),
    ofLevel(sayRough().score, ladders()['sme-digital-2024']),
    ofLevel(sayRough().maturity, ladders()['cmmm-2020']),
  ]
  const isOpen = () => readings().some(({ isCertain }) => !isCertain)
  return (
    <Show when={isWorthTelling(draft, ladders())}>
      <section data-component="rough-result" aria-label={sayRough().head}>
        <h2>{sayRough().head}</h2>
        <ul>
          <For each={readings()}>
            {({ name, text, isCertain }) => (
              <li>
                <span>{name}</span>
                <b>{text}</b>
                <Mark state={isCertain ? 'held' : 'unknown'}>
                  {isCertain ? sayRough().certain : sayRough().open}
                </Mark>
              </li>
            )}
          </For>
        </ul>
        <p class="ways">
          <A href="/result">{isOpen() ? sayRough().see : say().interview.toResult}</A>
          <Show when={isOpen() && props.way.by === 'order'}>
            <A href={hrefOn({ by: 'quick' })}>{sayRough().quick}</A>
            <small>{sayRough().quickHelp}</small>
          </Show>
        </p>
      </section>
    </Show>
  )
}
