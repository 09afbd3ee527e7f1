import { For, type JSX, Show } from 'solid-js'
import { inWords } from '../../language.ts'
import { sayNote } from '../../messages/team.ts'
import { content } from '../assessment/content.ts'
import './scene-notes.css'

/** What the firm noted beside scenes, under the table that has no room for it. */
export function SceneNotes(props: {
  readonly evidence: Readonly<Record<string, string>>
}): JSX.Element {
  const noted = () =>
    content.factory.scenes.flatMap((scene) => {
      const text = props.evidence[scene.id]
      return text === undefined ? [] : [{ scene, text }]
    })
  return (
    <Show when={noted().length > 0}>
      <div data-component="scene-notes">
        <h3>{sayNote().list(noted().length)}</h3>
        <dl>
          <For each={noted()}>
            {({ scene, text }) => (
              <div>
                <dt>
                  <span class="num">{String(scene.number).padStart(2, '0')}</span>{' '}
                  <span class="doc">{inWords(scene.name)}</span>
                </dt>
                <dd>{text}</dd>
              </div>
            )}
          </For>
        </dl>
      </div>
    </Show>
  )
}
