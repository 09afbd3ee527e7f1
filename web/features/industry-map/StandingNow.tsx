import { type JSX, Match, Switch } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { Mark } from '../../ui/Mark.tsx'
import { MiniLadder } from '../../ui/MiniLadder.tsx'
import { content } from '../assessment/content.ts'
import type { FirmStanding } from './firm-standing.ts'
import { SceneSign, signOf } from './SceneSign.tsx'

const { indicator, maturity } = content

/** How a subdomain is climbed, in words: the level reached, and how the next one was answered. */
function climbText({ met, next }: Extract<FirmStanding, { is: 'climb' }>): string {
  const words = sayIndustryMap().fits
  const reached = met === 0 ? [] : [words.level(say().levelName(met))]
  if (next === null) return reached.join('')
  const level = say().levelName(next.level)
  const answer = maturity.answers.find(({ value }) => value === next.answer)
  const above = answer ? words.nextLevel(level, inWords(answer.text)) : words.nextOpen(level)
  return [...reached, above].join(say().comma)
}

/** Where the firm stands: the shape, then the word. */
export function StandingNow(props: { readonly standing: FirmStanding }): JSX.Element {
  const words = () => sayIndustryMap().fits
  const as = <Is extends FirmStanding['is']>(is: Is) =>
    props.standing.is === is ? (props.standing as Extract<FirmStanding, { is: Is }>) : undefined
  const levelText = (level: number) =>
    level === 0 ? words().noLevel : words().level(say().levelName(level))
  return (
    <Switch>
      <Match when={as('scene')}>
        {(scene) => (
          <span class="now">
            <SceneSign state={signOf(scene().state)} />
            {words().state[scene().state]}
          </span>
        )}
      </Match>
      <Match when={as('level')}>
        {(level) => (
          <span class="now">
            <MiniLadder
              label={words().levels(levelText(level().level), indicator.levels.length)}
              rungs={indicator.levels.length}
              held={level().level}
            />
            <span aria-hidden="true">{levelText(level().level)}</span>
          </span>
        )}
      </Match>
      <Match when={as('climb')}>
        {(climb) => (
          <span class="now">
            <MiniLadder
              label={words().levels(climbText(climb()), maturity.levels.length)}
              rungs={maturity.levels.length}
              held={climb().met}
            />
            <span aria-hidden="true">{climbText(climb())}</span>
          </span>
        )}
      </Match>
      <Match when={props.standing.is === 'open'}>
        <Mark state="unknown">{words().open}</Mark>
      </Match>
      <Match when={props.standing.is === 'not-known'}>
        <Mark state="unknown">{words().notKnown}</Mark>
      </Match>
      <Match when={props.standing.is === 'removed'}>
        <Mark state="no">{words().removed}</Mark>
      </Match>
      <Match when={props.standing.is === 'not-asked'}>
        <Mark state="no">{words().notAsked}</Mark>
      </Match>
    </Switch>
  )
}
