import { type JSX, Show } from 'solid-js'
import type { Rung } from '../../../assessments/schema/ladder.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import { inWords } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Button } from '../../ui/Button.tsx'
import { type GateRow, GateTable } from '../../ui/GateTable.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import { GateWorking } from '../explain/GateWorking.tsx'
import { createGateRemedies } from '../remedies/create-gate-remedies.ts'
import { GateRemedyLink } from '../remedies/GateRemedyLink.tsx'
import { GateDistance } from './GateDistance.tsx'
import { gateSource } from './gate-source.ts'
import { gateWords } from './gate-words.ts'
import { ReportedKpis } from './ReportedKpis.tsx'
import { RungNotes } from './RungNotes.tsx'
import type { ResultProps } from './result-props.ts'
import { inOrder, nextStanding, rungStandings, stateOf, tableOrder } from './rung-standing.ts'
import { SourceCite } from './SourceCite.tsx'
import { voice } from './voice.ts'

const rungOf = (id: string | null): Rung | undefined =>
  content.factory.rungs.find((one) => one.id === id)

/** The stretch from the rung reached to the next one, magnified: a row a gate. */
export function NextRungGates(props: ResultProps): JSX.Element {
  const ladder = () => props.ladders['smart-factory-2025']
  const standings = () => rungStandings(ladder().gates)
  const next = () => nextStanding(standings(), ladder().tier)
  const reached = () => rungOf(ladder().tier)
  /** At the top there is no next rung, and the highest one is shown. */
  const shown = () => next() ?? standings().at(-1)
  const rung = () => rungOf(shown()?.rung ?? null)

  const heading = () => {
    const { head, headTop } = sayResult().gates
    const name = rung() === undefined ? '' : inWords((rung() as Rung).name)
    return (next() === undefined ? headTop : head)(name, shown()?.gates.length ?? 0)
  }
  const remediesOf = createGateRemedies(() =>
    props.frozen ? undefined : { request: props.request, ladders: props.ladders, asOf: props.asOf },
  )
  const rowOf = (gate: Gate): GateRow => {
    const words = gateWords(gate, content.factory, voice())
    return {
      state: stateOf(gate),
      name: words.name,
      note: words.note,
      below: (
        <>
          <GateWorking
            gate={gate.id}
            request={props.request}
            ladders={props.ladders}
            asOf={props.asOf}
            version={props.catalogue.version}
            evidence={props.notebook?.evidence}
          />
          <GateRemedyLink gate={gate} remedies={remediesOf(gate.id)} />
        </>
      ),
      requirement: words.want,
      present: words.value ?? sayResult().gates.none,
      distance: (
        <GateDistance gate={gate} words={words} request={props.request} frozen={props.frozen} />
      ),
      source: <SourceCite citation={gateSource(gate)} />,
    }
  }
  const rows = () => inOrder(shown()?.gates ?? [], tableOrder).map(rowOf)
  const heads = () => {
    const { condition, want, value, distance, basis } = sayResult().gates
    return { name: condition, requirement: want, present: value, distance, source: basis }
  }
  return (
    <Show when={rung()}>
      {(upper) => (
        <SideSection
          id="gates"
          heading={heading()}
          aside={<p>{next() === undefined ? sayResult().gates.noteTop : sayResult().gates.note}</p>}
        >
          <GateTable
            caption={sayResult().gates.caption(inWords(upper().name))}
            heads={heads()}
            upper={{
              name: inWords(upper().name),
              note: inWords(upper().recognisedBy),
              held: next() === undefined,
            }}
            lower={lowerBound(next() === undefined ? undefined : reached(), standings())}
            gates={rows()}
          />
          <Show when={!props.frozen && next()}>
            {(above) => (
              <p class="to-road no-print">
                <Button kind="quiet" href={`/road?to=${above().rung}`}>
                  {sayResult().gates.road}
                </Button>
              </p>
            )}
          </Show>
          <ReportedKpis kpis={props.notebook?.kpis ?? {}} />
          <RungNotes rung={upper()} />
        </SideSection>
      )}
    </Show>
  )
}

function lowerBound(reached: Rung | undefined, standings: ReturnType<typeof rungStandings>) {
  if (reached === undefined) return undefined
  const gates = standings.find((one) => one.rung === reached.id)?.gates.length ?? 0
  return { name: inWords(reached.name), note: sayResult().gates.bound(gates), held: true }
}
