import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { sources } from '../../../assessments/content/sources.ts'
import { inWords, say } from '../../language.ts'
import { sayStart } from '../../messages/start.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { Standing } from '../../ui/Standing.tsx'
import { content } from '../assessment/content.ts'
import { documents } from '../money/money-room.ts'
import './content-list.css'

const numberOf = (id: string) => sources.find((source) => source.id === id)?.number

/** Which editions of the scales and which policy documents are in use. */
export function ContentList(): JSX.Element {
  const words = () => sayStart().catalogue
  const { factory, indicator, maturity } = content
  const rows = [
    { scale: factory, levels: factory.rungs.length },
    { scale: indicator, levels: indicator.levels.length },
    { scale: maturity, levels: maturity.levels.length },
  ]
  return (
    <SideSection heading={words().head} aside={<p>{words().note}</p>}>
      <div data-component="content-list">
        <table class="tt">
          <caption>{words().scales}</caption>
          <thead>
            <tr>
              <th scope="col">{words().name}</th>
              <th scope="col">{words().version}</th>
              <th scope="col" class="r">
                {words().levels}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={rows}>
              {({ scale, levels }) => (
                <tr>
                  <th scope="row">{inWords(scale.name)}</th>
                  <td class="doc">{numberOf(scale.citation.source)}</td>
                  <td class="r num">{levels}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <table class="tt">
          <caption>{words().documents}</caption>
          <thead>
            <tr>
              <th scope="col">{words().document}</th>
              <th scope="col">{words().standing}</th>
              <th scope="col">{words().term}</th>
            </tr>
          </thead>
          <tbody>
            <For each={documents}>
              {(document) => (
                <tr>
                  <th scope="row">
                    <A href={`/policies/${document.id}`}>{inWords(document.title)}</A>
                  </th>
                  <td>
                    <Standing state={document.draft ? 'draft' : 'in-force'}>
                      {say().standing[document.draft ? 'draft' : 'in-force']}
                    </Standing>
                  </td>
                  <td>
                    <Show
                      when={!document.draft}
                      fallback={<span class="muted">{words().notIssued}</span>}
                    >
                      <time class="num">{document.first}</time>
                      {words().to}
                      <time class="num">{document.last}</time>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </SideSection>
  )
}
