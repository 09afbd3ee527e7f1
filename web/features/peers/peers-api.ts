import type { SizeClass } from '../../../assessments/remedy/size-class.ts'
import { createClient } from '../../../server/client.ts'

const { peers } = createClient(location.origin).api.v1

/** Who is compared with whom. */
export type Group = { readonly industry: string; readonly size: SizeClass }

/** How a group stands, or that it is withheld. Rejects when it did not arrive. */
export async function peersOf(query: Group) {
  const answer = await peers.$get({ query })
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
  return await answer.json()
}

export type Peers = Awaited<ReturnType<typeof peersOf>>
export type ShownPeers = Extract<Peers, { withheld: false }>
