import { A } from '@solidjs/router'
import { For, type JSX } from 'solid-js'
import { sayDesk } from '../../messages/desk.ts'
import { saySubmission } from '../../messages/submission.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { hrefOf } from '../organisation/places.ts'
import type { Desk } from './desk-api.ts'

const order = [
  'submitted',
  'resubmitted',
  'in-review',
  'changes-requested',
  'confirmed',
  'returned',
] as const

/** Cases by state, each the way to its list; and the claims that wait. */
export function QueueSection(props: { readonly desk: Desk }): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayDesk().queue
  const href = (name: 'queue' | 'claims') => hrefOf(organisation().id, name)
  return (
    <SideSection id="review" heading={words().head} aside={<p>{words().aside}</p>}>
      <table class="tt queue-states">
        <caption class="sr">{words().caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words().state}</th>
            <th scope="col" class="r">
              {words().all}
            </th>
            <th scope="col" class="r">
              {words().ours}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={order}>
            {(state) => (
              <tr>
                <th scope="row">{saySubmission().state[state]}</th>
                <td class="r">
                  <A
                    class="num"
                    href={`${href('queue')}?state=${state}`}
                    aria-label={`${saySubmission().state[state]} ${props.desk.queue[state].all}`}
                  >
                    {props.desk.queue[state].all}
                  </A>
                </td>
                <td class="r num">{props.desk.queue[state].ours}</td>
              </tr>
            )}
          </For>
          <tr>
            <th scope="row">{words().claims}</th>
            <td class="r">
              <A
                class="num"
                href={href('claims')}
                aria-label={`${words().claims} ${props.desk.claims.pending}`}
              >
                {props.desk.claims.pending}
              </A>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </SideSection>
  )
}
