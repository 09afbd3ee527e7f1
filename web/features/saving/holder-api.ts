import { createClient } from '../../../server/client.ts'
import type { Saved } from '../assessment/draft.ts'

const assessments = createClient(location.origin).api.v1.assessments

type Held = Pick<Saved, 'link' | 'editKey'>

const headerOf = ({ editKey }: Held) => ({ authorization: `Bearer ${editKey}` })

/** What a saved assessment came to, day by day. Rejects when it did not arrive. */
export async function historyOf(saved: Held) {
  const answer = await assessments[':link'].history.$get({
    param: { link: saved.link },
    header: headerOf(saved),
  })
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
  return (await answer.json()).points
}

export type HistoryPoint = Awaited<ReturnType<typeof historyOf>>[number]

/** Whether a saved result may count among others. Rejects when it did not arrive. */
export async function isComparable(saved: Held): Promise<boolean> {
  const answer = await assessments[':link'].comparison.$get({
    param: { link: saved.link },
    header: headerOf(saved),
  })
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
  return (await answer.json()).comparable
}

/** Says whether it may. Rejects when that is not certain. */
export async function sayComparable(saved: Held, comparable: boolean): Promise<void> {
  const answer = await assessments[':link'].comparison.$put({
    param: { link: saved.link },
    header: headerOf(saved),
    json: { comparable },
  })
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
}
