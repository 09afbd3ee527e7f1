import { For, type JSX } from 'solid-js'
import { inWords } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import type { SceneGroup } from '../../ui/SceneTable.tsx'
import { content } from '../assessment/content.ts'
import '../../styles/table.css'

const { factory } = content

/** The five-fold 环节 that a chapter of scenes is counted in. */
function linkName(chapter: string): string {
  const link = factory.chapters.find(({ id }) => id === chapter)?.link
  const found = factory.links.find(({ id }) => id === link)
  return found === undefined ? '' : inWords(found.name)
}

/** The scenes of the map one under the other, each with its state in words. */
export function SceneList(props: { readonly groups: readonly SceneGroup[] }): JSX.Element {
  const words = () => sayResult().scenes.columns
  return (
    <table class="tt">
      <caption class="sr">{sayResult().scenes.list}</caption>
      <thead>
        <tr>
          <th scope="col">{words().number}</th>
          <th scope="col">{words().scene}</th>
          <th scope="col">{words().chapter}</th>
          <th scope="col">{words().link}</th>
          <th scope="col">{words().state}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.groups}>
          {(group) => (
            <For each={group.scenes}>
              {(scene) => (
                <tr>
                  <td class="num">{scene.number}</td>
                  <th scope="row">{scene.name}</th>
                  <td>
                    <span class="doc">{group.name}</span>
                  </td>
                  <td>
                    <span class="doc">{linkName(group.id)}</span>
                  </td>
                  <td>{scene.word}</td>
                </tr>
              )}
            </For>
          )}
        </For>
      </tbody>
    </table>
  )
}
