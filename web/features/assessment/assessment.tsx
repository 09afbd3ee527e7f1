import { createContext, createResource, type JSX, Show, useContext } from 'solid-js'
import { activeDraft } from './active-draft.ts'
import { type Assessment, createAssessment, type First } from './create-assessment.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { keptDraft } from './draft-database.ts'

const Current = createContext<Assessment>()

/** Asked twice, since an empty draft in place of a kept one would be written over it. */
async function firstDraft(): Promise<First> {
  const id = activeDraft()
  try {
    const opened = await keptDraft(id).catch(() => keptDraft(id))
    return { ...opened, keeping: { state: 'kept', at: opened.draft.changedAt } }
  } catch {
    return { draft: emptyDraft(id), dropped: 0, keeping: { state: 'failed', at: 0 } }
  }
}

/** Opens what was kept on this device and hands it to the pages below. */
export function AssessmentProvider(props: { readonly children: JSX.Element }) {
  const [first] = createResource(firstDraft)
  return (
    <Show when={first()} keyed>
      {(opened) => {
        const assessment = createAssessment(opened)
        return <Current.Provider value={assessment}>{props.children}</Current.Provider>
      }}
    </Show>
  )
}

export function useAssessment(): Assessment {
  const assessment = useContext(Current)
  if (assessment === undefined) throw new Error('useAssessment outside its provider')
  return assessment
}

/** Whether anything at all was said. */
export const isBlank = (draft: Draft): boolean => draft.changedAt === 0
