import { useSearchParams } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { createReading } from '../features/account/create-reading.ts'
import { Loaded } from '../features/account/Loaded.tsx'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { QueueTable } from '../features/review/QueueTable.tsx'
import { type QueueCase, readQueue } from '../features/review/review-api.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayReview } from '../messages/review.ts'
import { saySubmission } from '../messages/submission.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './organisation.css'
import '../features/review/review.css'

const states = [
  'submitted',
  'resubmitted',
  'in-review',
  'changes-requested',
  'confirmed',
  'returned',
] as const

/** What firms of the area submitted: by state, and by who reviews it. */
export function Queue(): JSX.Element {
  const { organisation } = useOrganisation()
  const [search, setSearch] = useSearchParams<{ state?: string; whose?: string }>()
  const reading = createReading(() => readQueue(organisation().id))
  const words = () => sayReview().queue
  const state = () => states.find((one) => one === search.state) ?? ''
  const whose = () => (search.whose === 'ours' ? 'ours' : '')
  const isWanted = (one: QueueCase) =>
    (state() === '' || one.state === state()) && (whose() === '' || one.ours)
  makePageTitle(() => words().head)
  return (
    <>
      <main class="page" data-page="organisation" data-review>
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <div class="filters">
          <SelectField
            label={words().state}
            none={words().allStates}
            groups={[
              {
                options: states.map((value) => ({ value, text: saySubmission().state[value] })),
              },
            ]}
            value={state()}
            onChange={(value) => setSearch({ state: value })}
          />
          <SelectField
            label={words().whose}
            none={words().everyone}
            groups={[{ options: [{ value: 'ours', text: words().oursOnly }] }]}
            value={whose()}
            onChange={(value) => setSearch({ whose: value })}
          />
        </div>
        <Loaded of={reading}>
          {(value) => (
            <Show
              when={value().cases.some(isWanted)}
              fallback={
                <StateNote
                  state="empty"
                  heading={value().cases.length === 0 ? words().empty : words().none}
                />
              }
            >
              <QueueTable cases={value().cases.filter(isWanted)} />
            </Show>
          )}
        </Loaded>
      </main>
      <PageFoot />
    </>
  )
}
