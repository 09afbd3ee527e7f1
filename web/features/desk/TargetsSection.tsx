import { createSignal, For, type JSX, Show } from 'solid-js'
import { inWords } from '../../language.ts'
import { sayDesk } from '../../messages/desk.ts'
import { StateNote } from '../../ui/StateNote.tsx'
import { createReading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { useDocuments } from '../money/use-documents.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { readTargets, type Target } from './desk-api.ts'
import { StateTarget } from './StateTarget.tsx'
import { TargetsTable } from './TargetsTable.tsx'
import { targetGroups } from './target-groups.ts'

/** The targets over the area by document; where `mayState`, publishers state values. */
export function TargetsSection(props: { readonly mayState: boolean }): JSX.Element {
  const { organisation } = useOrganisation()
  const reading = createReading(() => readTargets(organisation().id))
  const { documents } = useDocuments()
  const [stating, setStating] = createSignal<Target>()
  const [done, setDone] = createSignal('')
  const words = () => sayDesk().targets
  return (
    <Loaded of={reading}>
      {(value) => (
        <>
          <p class="done" role="status">
            {done()}
          </p>
          <Show
            when={value().targets.length > 0}
            fallback={<StateNote state="empty" heading={words().none} />}
          >
            <For each={targetGroups(value().targets)}>
              {(group) => (
                <TargetsTable
                  group={group}
                  document={documents().find(({ id }) => id === group.document)}
                  onState={props.mayState ? setStating : undefined}
                />
              )}
            </For>
          </Show>
          <StateTarget
            target={stating()}
            onClose={() => setStating(undefined)}
            onDone={(target) => {
              setStating(undefined)
              setDone(words().saved(inWords(target.what)))
              void reading.again()
            }}
            again={() => void reading.again()}
          />
        </>
      )}
    </Loaded>
  )
}
