import { type JSX, lazy, Match, Suspense, Switch } from 'solid-js'
import { scales } from '../../../assessments/content/scales.ts'
import { say } from '../../language.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { LiveScore } from './LiveScore.tsx'
import { LiveTier } from './LiveTier.tsx'
import type { SectionId } from './steps.ts'
import './live-panel.css'

// Money comes with the words of the plan, which the first question does not need.
const LiveMoney = lazy(() => import('./LiveMoney.tsx').then((m) => ({ default: m.LiveMoney })))

type Reading = 'score' | 'maturity' | 'money' | 'tier'

const readingOf = (section: SectionId): Reading => {
  switch (section) {
    case 'foundation':
    case 'management':
    case 'results':
    case 'scenarios':
      return 'score'
    case 'maturity':
      return 'maturity'
    case 'records':
      return 'money'
    case 'firm':
    case 'basics':
    case 'scenes':
      return 'tier'
  }
}

/** The reading that the section moves, beside the question. */
export function LivePanel(props: { readonly section: SectionId }): JSX.Element {
  const { ladders } = useAssessment()
  const reading = () => readingOf(props.section)
  return (
    <aside data-component="live-panel" aria-label={say().live.label}>
      <h2>{say().live[reading()]}</h2>
      <Switch>
        <Match when={reading() === 'score'}>
          <LiveScore
            title={say().live.score}
            ladder={ladders()['sme-digital-2024']}
            max={100}
            step={2.5}
            lines={scales.indicator.levels.map(({ level, score }) => ({
              level,
              at: score,
              text: say().live.line(score),
            }))}
          />
        </Match>
        <Match when={reading() === 'maturity'}>
          <LiveScore
            title={say().live.maturity}
            ladder={ladders()['cmmm-2020']}
            max={scales.maturity.levels.length}
            step={0.1}
            lines={scales.maturity.levels.map(({ level }) => {
              const at = (level * 10 - 10 + scales.maturity.metTenths) / 10
              return { level, at, text: String(at) }
            })}
          />
        </Match>
        <Match when={reading() === 'tier'}>
          <LiveTier ladder={ladders()['smart-factory-2025']} />
        </Match>
        <Match when={reading() === 'money'}>
          <Suspense>
            <LiveMoney />
          </Suspense>
        </Match>
      </Switch>
    </aside>
  )
}
