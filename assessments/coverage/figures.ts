import type {
  FigureName,
  KnownEntry,
  LatestSubmission,
  Population,
  Share,
} from '../schema/coverage.ts'
import type { RungId } from '../schema/ladder.ts'
import { shareAmong } from './share.ts'

/** What a firm handed in that can be read: nothing once it was returned. */
export const readingOf = ({ latest }: KnownEntry): LatestSubmission | null =>
  latest === null || latest.state === 'returned' ? null : latest

type Level = '2' | 'below' | 'unknown'

const levelOf = ({ smeLevel, smeStatus }: LatestSubmission): Level => {
  if (smeStatus === 'incomplete') return 'unknown'
  return smeLevel !== null && smeLevel >= 2 ? '2' : 'below'
}

const tierOf = ({ tier, tierStatus }: LatestSubmission): RungId | 'none' | 'unknown' =>
  tierStatus === 'incomplete' ? 'unknown' : (tier ?? 'none')

type Test = (known: KnownEntry) => boolean

const isConfirmed: Test = ({ latest }) => latest?.state === 'confirmed'
const hasReading: Test = (known) => readingOf(known) !== null

function isAtLevel(level: Level): Test {
  return (known) => {
    const reading = readingOf(known)
    return reading !== null && levelOf(reading) === level
  }
}

function isAtTier(tier: RungId | 'none' | 'unknown'): Test {
  return (known) => {
    const reading = readingOf(known)
    return reading !== null && tierOf(reading) === tier
  }
}

const both =
  (one: Test, other: Test): Test =>
  (known) =>
    one(known) && other(known)

type Counting = {
  readonly holds: Test
  /** The figure of the same scope and population that this one is a part of. */
  readonly among: FigureName
}

/** What each figure counts, and among what. */
export const figures: Readonly<Record<FigureName, Counting>> = {
  all: { holds: () => true, among: 'all' },
  started: { holds: ({ claimed }) => claimed, among: 'all' },
  'not-started': { holds: ({ claimed }) => !claimed, among: 'all' },
  submitted: { holds: hasReading, among: 'all' },
  'no-reading': { holds: (known) => !hasReading(known), among: 'all' },
  confirmed: { holds: isConfirmed, among: 'all' },
  'submitted-level-2': { holds: isAtLevel('2'), among: 'submitted' },
  'submitted-level-below': { holds: isAtLevel('below'), among: 'submitted' },
  'submitted-level-unknown': { holds: isAtLevel('unknown'), among: 'submitted' },
  'confirmed-level-2': { holds: both(isConfirmed, isAtLevel('2')), among: 'confirmed' },
  'confirmed-level-below': { holds: both(isConfirmed, isAtLevel('below')), among: 'confirmed' },
  'confirmed-level-unknown': { holds: both(isConfirmed, isAtLevel('unknown')), among: 'confirmed' },
  'tier-none': { holds: isAtTier('none'), among: 'all' },
  'tier-basic': { holds: isAtTier('basic'), among: 'all' },
  'tier-advanced': { holds: isAtTier('advanced'), among: 'all' },
  'tier-excellent': { holds: isAtTier('excellent'), among: 'all' },
  'tier-leading': { holds: isAtTier('leading'), among: 'all' },
  'tier-unknown': { holds: isAtTier('unknown'), among: 'all' },
}

/** A value for each key; every key of the type is among them, since they are those of a record. */
const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key) => Value,
): Readonly<Record<Key, Value>> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Readonly<Record<Key, Value>>

export const figureNames = Object.keys(figures) as readonly FigureName[]

/** Whether a firm is of a population; one whose scale is not known never counts as above it. */
export const populations: Readonly<Record<Population, Test>> = {
  registered: () => true,
  'above-scale': ({ entry }) => entry.aboveScale === true,
  'scale-unknown': ({ entry }) => entry.aboveScale === null,
}

/** Credit codes, in their order. The count of a figure is the length of its list, nothing else. */
export type FigureLists = Readonly<
  Record<Population, Readonly<Record<FigureName, readonly string[]>>>
>

const populationNames = Object.keys(populations) as readonly Population[]

/** The list behind each figure of some firms, which stand in the order of their codes. */
export const listsOf = (known: readonly KnownEntry[]): FigureLists =>
  recordOf(populationNames, (population) => {
    const own = known.filter(populations[population])
    return recordOf(figureNames, (figure) =>
      own.filter(figures[figure].holds).map(({ entry }) => entry.creditCode),
    )
  })

/** How much one figure is of what it is a part of. */
export const figureShare = (lists: FigureLists[Population], figure: FigureName): Share =>
  shareAmong(lists[figure].length, lists[figures[figure].among].length)

/** All figures of one population as shares, for a table or an answer of the API. */
export const sharesOf = (lists: FigureLists[Population]): Readonly<Record<FigureName, Share>> =>
  recordOf(figureNames, (figure) => figureShare(lists, figure))
