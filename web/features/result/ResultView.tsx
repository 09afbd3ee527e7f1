import { type JSX, Show } from 'solid-js'
import { published } from '../../../assessments/content/published.ts'
import { WorkingExport } from '../explain/WorkingExport.tsx'
import type { PeersRoom } from '../peers/create-peers.ts'
import { PeersSection } from '../peers/PeersSection.tsx'
import { FiveLinks } from './FiveLinks.tsx'
import { FortyScenes } from './FortyScenes.tsx'
import { GapList } from './GapList.tsx'
import { MaturityGap } from './MaturityGap.tsx'
import { NextRungGates } from './NextRungGates.tsx'
import { PlanSection } from './PlanSection.tsx'
import { ResultHead } from './ResultHead.tsx'
import { ResultReceipt } from './ResultReceipt.tsx'
import type { ResultProps } from './result-props.ts'
import { ThreeStaffs } from './ThreeStaffs.tsx'
import './result.css'

export type ResultViewProps = ResultProps & {
  /** Said under the facts: when it was saved. */
  readonly note?: string
  /** What can be done with it, under the last section. */
  readonly actions?: JSX.Element
  /** How those of the firm’s industry and size stand. */
  readonly peers: PeersRoom
  /** What earlier saves came to, where they are the reader’s own. */
  readonly trend?: JSX.Element
  /** Above all: what is tried, where something is. */
  readonly bar?: JSX.Element
}

/** The whole result: where it stands, what is missing, and the public money, each with its source. */
export function ResultView(props: ResultViewProps): JSX.Element {
  return (
    <>
      <main
        class="page"
        data-component="result"
        data-as-of={props.asOf}
        data-trial={props.trial?.isOn() ? '' : undefined}
      >
        {props.bar}
        <ResultHead {...props} />
        <ThreeStaffs ladders={props.ladders} />
        <NextRungGates {...props} />
        <FiveLinks request={props.request} ladders={props.ladders} peers={props.peers.shown()} />
        <FortyScenes request={props.request} trial={props.trial} notebook={props.notebook} />
        <MaturityGap ladders={props.ladders} request={props.request} />
        <GapList {...props} />
        <PlanSection money={props.money} frozen={props.frozen} asOf={props.asOf} />
        <PeersSection peers={props.peers} ladders={props.ladders} frozen={props.frozen} />
        {props.trend}
        {/* A file does not say that it was a trial; earlier rules are not there to work it out. */}
        <Show when={!props.trial?.isOn() && props.catalogue.version === published.version}>
          <WorkingExport
            request={props.request}
            ladders={props.ladders}
            asOf={props.asOf}
            evidence={props.notebook?.evidence}
          />
        </Show>
        {props.actions}
      </main>
      <ResultReceipt
        asOf={props.asOf}
        catalogue={props.catalogue}
        answersSha256={props.answersSha256}
      />
    </>
  )
}
