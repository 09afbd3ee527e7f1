import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { sceneCounts } from '../../../assessments/ladder/link-shares.ts'
import type { Scene as SceneContent } from '../../../assessments/schema/ladder.ts'
import { SaveRow } from '../../charts/SaveRow.tsx'
import { inWords, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SceneTable } from '../../ui/SceneTable.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import { fewestMore, percentPart } from './ai-share.ts'
import type { ResultProps } from './result-props.ts'
import { SceneList } from './SceneList.tsx'
import { SceneNotes } from './SceneNotes.tsx'
import { SourceCite } from './SourceCite.tsx'

const { factory } = content
/** The least AI share that any rung demands. */
const firstDemand = factory.rungs.find((rung) => rung.demand.aiShare !== undefined)?.demand.aiShare

/** The forty typical scenes by chapter: not built, in place, in place with AI, not known. */
export function FortyScenes(
  props: Pick<ResultProps, 'request' | 'trial' | 'notebook'>,
): JSX.Element {
  const answers = () => props.request.answers ?? {}
  let map!: HTMLDivElement
  let list!: HTMLDivElement
  const countsOf = (scenes: readonly SceneContent[]) =>
    sceneCounts(
      scenes.map((scene) => scene.id),
      answers(),
    )
  const all = () => countsOf(factory.scenes)

  const cellOf = (scene: SceneContent) => {
    const { none, built, ai, unknown, short } = sayResult().scenes
    const number = String(scene.number).padStart(2, '0')
    const tried = scene.id in (props.trial?.changes() ?? {})
    const common = { id: scene.id, number, name: inWords(scene.name), tried }
    switch (answers()[scene.id] ?? null) {
      case 'ai':
        return { ...common, state: 'flagged', word: ai, badge: 'AI' } as const
      case 'built':
        return { ...common, state: 'present', word: built, badge: short.built } as const
      case 'none':
        return { ...common, state: 'absent', word: none } as const
      default:
        return { ...common, state: 'unknown', word: unknown, badge: short.unknown } as const
    }
  }
  const groups = () =>
    factory.chapters.map((chapter) => {
      const scenes = factory.scenes.filter((scene) => scene.chapter === chapter.id)
      return {
        id: chapter.id,
        name: inWords(chapter.name),
        count: `${countsOf(scenes).inPlace}/${scenes.length}`,
        scenes: scenes.map(cellOf),
      }
    })
  const empty = () =>
    factory.chapters
      .filter((chapter) => {
        const { inPlace, unknown } = countsOf(
          factory.scenes.filter((scene) => scene.chapter === chapter.id),
        )
        return inPlace === 0 && unknown === 0
      })
      .map((chapter) => inWords(chapter.name))
  const key = () => {
    const { counted, none, built, ai, unknown } = sayResult().scenes
    const { all: whole, inPlace, ai: withAi, unknown: open } = all()
    const shapes = [
      { state: 'absent', text: counted(none, whole - inPlace - open) },
      { state: 'present', text: counted(built, inPlace - withAi) },
      { state: 'flagged', text: counted(ai, withAi) },
    ] as const
    return open === 0
      ? shapes
      : [...shapes, { state: 'unknown', text: counted(unknown, open) } as const]
  }
  const share = () => {
    const words = sayResult().scenes
    const { inPlace, ai, unknown } = all()
    if (unknown > 0)
      return words.shareRange(
        percentPart(ai, inPlace + unknown),
        percentPart(ai + unknown, inPlace + unknown),
      )
    if (inPlace === 0) return words.shareNone
    const now = words.share(ai, inPlace, percentPart(ai, inPlace))
    const more = firstDemand === undefined ? 0 : fewestMore(ai, inPlace, firstDemand)
    if (more === 0) return now
    const then = words.more(more, `${ai + more}/${inPlace}`, percentPart(ai + more, inPlace))
    return `${now}${say().sentenceGap}${then}`
  }
  return (
    <SideSection
      id="scenes"
      heading={sayResult().scenes.head}
      aside={
        <>
          <p>
            {sayResult().scenes.note(all().inPlace, all().ai, all().unknown)}
            {say().sentenceGap}
            {empty().length === 0 ? '' : sayResult().scenes.empty(empty())}
          </p>
          <p>
            <SourceCite
              citation={factory.scenes[0]?.citation ?? factory.mappingCitation}
              byNumber
            />
          </p>
          <Show when={props.trial}>
            {(trial) => (
              <>
                <p class="no-print">
                  <A href="/map">{sayResult().scenes.map}</A>
                </p>
                <p>{sayResult().trial.beginHelp}</p>
                <Show when={!trial().isOn()}>
                  <Button kind="quiet" onClick={() => trial().tryAnswers({})}>
                    {sayResult().trial.begin}
                  </Button>
                </Show>
              </>
            )}
          </Show>
        </>
      }
    >
      <div ref={map}>
        <SceneTable
          groups={groups()}
          key={key()}
          note={share()}
          onPick={props.trial?.isOn() ? props.trial.cycleScene : undefined}
        />
      </div>
      <div class="scene-list" ref={list}>
        <Disclosure summary={sayResult().scenes.list}>
          <SceneList groups={groups()} />
        </Disclosure>
      </div>
      <SaveRow picture={() => map} table={() => list} />
      <SceneNotes evidence={props.notebook?.evidence ?? {}} />
    </SideSection>
  )
}
