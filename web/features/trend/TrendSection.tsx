import { createMemo, createResource, type JSX, Match, Show, Switch } from 'solid-js'
import { Chart } from '../../charts/Chart.tsx'
import { steps, stepsHeight } from '../../charts/steps.ts'
import { createTheme } from '../../charts/theme.ts'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { sayTrend } from '../../messages/trend.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { content } from '../assessment/content.ts'
import type { Saved } from '../assessment/draft.ts'
import { tierName } from '../result/rung-name.ts'
import { type HistoryPoint, historyOf } from '../saving/holder-api.ts'
import { TrendTable } from './TrendTable.tsx'
import { savedDay, trendValues } from './trend-values.ts'

const { factory } = content
/** One point is no trend. */
const FEWEST = 2

/** What the saves of the draft on screen came to, once there are two days of them. */
export function TrendSection(): JSX.Element {
  const { draft } = useAssessment()
  const saved = createMemo(() => draft.saved, undefined, {
    equals: (a, b) => a?.link === b?.link && a?.revision === b?.revision,
  })
  const fetched = (one: Saved) => historyOf(one).catch((): 'failed' => 'failed')
  const [found, { refetch }] = createResource(() => saved() ?? undefined, fetched)
  /** A resource that is read before it has come holds back the whole page: it is not. */
  const latest = () =>
    found.state === 'ready' || found.state === 'refreshing' ? found.latest : undefined
  const points = () => {
    const all = latest()
    return all === undefined || all === 'failed' || all.length < FEWEST ? undefined : all
  }
  return (
    <Show when={draft.saved !== null}>
      <Switch>
        <Match when={points()}>{(all) => <Trend points={all()} />}</Match>
        <Match when={latest() === 'failed'}>
          <SideSection id="trend" heading={sayTrend().head}>
            <StateNote
              state="error"
              heading={sayTrend().failed}
              action={
                <Button kind="quiet" onClick={() => void refetch()}>
                  {sayTrend().again}
                </Button>
              }
            >
              {sayTrend().failedHelp}
            </StateNote>
          </SideSection>
        </Match>
      </Switch>
    </Show>
  )
}

function Trend(props: { readonly points: readonly HistoryPoint[] }): JSX.Element {
  const theme = createTheme()
  const values = () =>
    trendValues(props.points, factory, {
      titles: sayResult().scales,
      money: sayTrend().money,
      none: sayTrend().none,
      noTier: sayTrend().noTier,
      level: say().levelName,
      tier: tierName,
      short: sayTrend().short,
      version: sayTrend().version,
    })
  const isOpen = () =>
    props.points.some(({ ladders }) =>
      Object.values(ladders).some(({ status }) => status !== 'complete'),
    )
  const label = () => {
    const [first, last] = [props.points[0], props.points.at(-1)]
    if (first === undefined || last === undefined) return ''
    return sayTrend().chart(props.points.length, savedDay(first), savedDay(last))
  }
  return (
    <SideSection
      id="trend"
      heading={sayTrend().head}
      aside={
        <>
          <p>{sayTrend().note}</p>
          <Show when={isOpen()}>
            <p>{sayTrend().openNote}</p>
          </Show>
          <Show when={values().marks.length > 0}>
            <p>{sayTrend().versionNote}</p>
          </Show>
        </>
      }
    >
      <Chart
        option={(width) => steps(values(), theme(), width)}
        label={label()}
        height={(width) => stepsHeight(values(), width)}
        table={<TrendTable points={props.points} />}
      />
    </SideSection>
  )
}
