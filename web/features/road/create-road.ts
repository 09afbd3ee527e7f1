import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Road, RoadRequest, Target } from '../../../assessments/schema/road.ts'
import type { Assessment } from '../assessment/create-assessment.ts'
import { askedWith, asPlanned, countOf, isSame, type OwnRoad, setOf } from './own-road.ts'
import { printedRoad } from './printed-road.ts'
import { catalogue, laddersAfter, remedies, remedyOf, roadOfIds } from './road-room.ts'
import { roadSearch } from './road-search.ts'

/** A road that was sought, and for what. */
type Found = { readonly road: Road; readonly own: OwnRoad }

type Step = { readonly own: OwnRoad; readonly found: Found | undefined }

/** The best road to a target, and what a firm's own figures make of it at every change. */
export function createRoad(assessment: Assessment, target: Accessor<Target>) {
  const { draft, asOf, ladders } = assessment
  const [found, setFound] = createSignal<Found>()
  /** The road without any change, so that going back to it is at once. */
  const [plain, setPlain] = createSignal<Found>()
  const [search, setSearch] = createSignal<'finding' | 'found' | 'failed'>('finding')
  const [history, setHistory] = createSignal<readonly Step[]>([])
  const [isReset, setReset] = createSignal(false)
  const seeker = roadSearch()
  onCleanup(() => seeker.stop())

  /** A copy without the store's wrapping, which neither a worker takes nor a search should pay for. */
  const request = createMemo((): Request => JSON.parse(JSON.stringify(assessment.request())))
  const own = (): OwnRoad => draft.road
  const asked = (of: OwnRoad): RoadRequest => ({
    ...request(),
    target: target(),
    ...(JSON.parse(JSON.stringify(askedWith(of, (id) => remedyOf(id) !== undefined))) as ReturnType<
      typeof askedWith
    >),
  })

  const seek = (of: OwnRoad) => {
    setSearch('finding')
    seeker.seek(
      { request: asked(of), catalogue, remedies, asOf: asOf() },
      (road) => {
        setFound({ road, own: of })
        if (countOf(of) === 0) setPlain({ road, own: of })
        setSearch('found')
      },
      () => setSearch('failed'),
    )
  }
  /** As it is now: what is kept in the draft changes under it. */
  const ownNow = (): OwnRoad => JSON.parse(JSON.stringify(own()))
  createEffect(
    on([request, target, asOf], () => {
      setFound(undefined)
      setPlain(undefined)
      setHistory([])
      setReset(false)
      seek(ownNow())
    }),
  )

  const isChanged = () => {
    const best = found()
    return best !== undefined && !isSame(best.own, own())
  }
  const road = createMemo((): Road | undefined => {
    const best = found()
    if (best === undefined || !isChanged()) return best?.road
    const ids = best.road.remedies.map(({ id }) => id)
    return roadOfIds(asked(asPlanned(own(), best.road)), setOf(ids, own()), asOf())
  })
  const printed = createMemo(() => {
    const now = road()
    return now === undefined ? undefined : printedRoad(now)
  })
  const after = createMemo(() => {
    const now = road()
    if (now === undefined) return ladders()
    const ids = now.remedies.map(({ id }) => id)
    return laddersAfter(request(), ids, asOf())
  })
  const note = () => {
    setReset(false)
    setHistory((steps) => [...steps, { own: ownNow(), found: found() }])
  }
  const keep = (next: OwnRoad) => assessment.change({ road: next })

  return {
    target,
    asOf,
    request,
    before: ladders,
    after,
    road,
    /** The same in the figures that are written, which add up. */
    printed,
    own,
    search,
    /** The road that was sought last. */
    found: () => found()?.road,
    isChanged,
    change(next: OwnRoad) {
      if (isSame(next, own())) return
      note()
      keep(next)
    },
    /** A change of what is sought for, which no set that stands already can answer. */
    seekWith(next: OwnRoad) {
      if (isSame(next, own())) return
      note()
      keep(next)
      seek(next)
    },
    /** Whether all assumptions were just put back: until the next change. */
    isReset,
    canUndo: () => history().length > 0,
    undo() {
      const last = history().at(-1)
      if (last === undefined) return
      setHistory((steps) => steps.slice(0, -1))
      setReset(false)
      keep(last.own)
      // Before the first road there is none to go back to: it is sought again.
      if (last.found === undefined) return seek(last.own)
      seeker.stop()
      setSearch('found')
      setFound(last.found)
    },
    /** All assumptions as they were. */
    reset() {
      note()
      setReset(true)
      keep({})
      const before = plain()
      if (before === undefined) return seek({})
      seeker.stop()
      setSearch('found')
      setFound(before)
    },
    findAgain() {
      note()
      seek(ownNow())
    },
    retry: () => seek(ownNow()),
  }
}

export type RoadState = ReturnType<typeof createRoad>
