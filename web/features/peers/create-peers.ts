import { createMemo, createResource } from 'solid-js'
import { sizeClassOf } from '../../../assessments/remedy/size-class.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import { type Group, peersOf } from './peers-api.ts'

type Firm = {
  readonly industry: string | null
  readonly request: Request
  readonly asOf: string
}

/** The group of a firm, as far as its industry and size are known, and how it stands. */
export function createPeers(firm: () => Firm) {
  const size = createMemo(() => sizeClassOf(firm().request.enterprise ?? {}, firm().asOf))
  const group = createMemo(
    (): Group | null => {
      const { industry } = firm()
      const known = size()
      return industry === null || known === null ? null : { industry, size: known }
    },
    null,
    { equals: (a, b) => a?.industry === b?.industry && a?.size === b?.size },
  )
  const fetched = (one: Group) => peersOf(one).catch((): 'failed' => 'failed')
  const [found, { refetch }] = createResource(() => group() ?? undefined, fetched)
  /** A resource that is read before it has come holds back the whole page: it is not. */
  const latest = () => {
    const hasCome = found.state === 'ready' || found.state === 'refreshing'
    return group() !== null && hasCome ? found.latest : undefined
  }
  return {
    group,
    size,
    /** Undefined while it is on its way, or where there is no group. */
    found: latest,
    /** The group where it is shown. */
    shown: () => {
      const peers = latest()
      return peers === undefined || peers === 'failed' || peers.withheld ? undefined : peers
    },
    again: () => void refetch(),
  }
}

export type PeersRoom = ReturnType<typeof createPeers>
