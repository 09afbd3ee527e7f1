import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { type Draft, emptyDraft, toldIn } from '../../../web/features/assessment/draft.ts'
import { putAside, without, withTold } from '../../../web/features/assessment/not-known.ts'
import { mergeDrafts, mergeKept } from '../../../web/features/merging/merge-drafts.ts'
import { unitsOf } from '../../../web/features/merging/units.ts'

const { request } = exampleFactory
const example: Draft = {
  ...emptyDraft('own'),
  name: '甲厂',
  industry: 'printed-circuit-boards',
  enterprise: request.enterprise ?? {},
  answers: request.answers ?? {},
  records: request.records ?? [],
  counts: { machines: 12 },
  road: { remedies: { 'mes-core': { costFen: 100 } } },
  changedAt: 100,
}

/** One thing that a tab can change, and one of three ways to change it; the last takes it out. */
type Change = (draft: Draft, way: 0 | 1 | 2) => Partial<Draft>
const title = (id: string, on: string): Fact => ({ kind: 'title', id, on, title: 'little-giant' })

const answerTo =
  (id: string): Change =>
  (draft, way) => {
    if (way === 2) return putAside(draft, id)
    const answers = { ...draft.answers, [id]: way === 0 ? 'B' : 'E' }
    return { answers, notKnown: without(draft.notKnown, id) }
  }
const changes: readonly Change[] = [
  ...['sme.q1', 'sme.q2', 'sme.q3', 'cmmm.data.1', 'cmmm.sales.1'].map(answerTo),
  (draft, way) => withTold(draft, { employees: [300, 301, null][way] ?? null }),
  (draft, way) => withTold(draft, { aiRobotics: [true, false, null][way] ?? null }),
  (draft, way) => {
    const others = draft.records.filter(({ id }) => id !== 'r')
    return { records: way === 2 ? others : [...others, title('r', `2026-0${way + 1}-01`)] }
  },
  ({ notebook }, way) => {
    const { 'sme.q1': _, ...rest } = notebook.evidence ?? {}
    const evidence = way === 2 ? rest : { ...rest, 'sme.q1': `台账${way}` }
    return { notebook: { ...notebook, evidence } }
  },
  (_, way) => ({ name: ['乙厂', '丙厂', ''][way] ?? '' }),
  ({ counts }, way) => ({ counts: { ...counts, machines: [1, 2, null][way] ?? null } }),
  ({ counts }, way) => ({ counts: { ...counts, networked: [1, 2, null][way] ?? null } }),
  ({ road }, way) => {
    const { 'mes-core': _, ...rest } = road.remedies ?? {}
    return { road: { remedies: way === 2 ? rest : { ...rest, 'mes-core': { costFen: way } } } }
  },
  ({ road: { budgetFen: _, ...road } }, way) => ({
    road: way === 2 ? road : { ...road, budgetFen: way + 1 },
  }),
]

type Made = { readonly at: number; readonly way: 0 | 1 | 2 }
const made = fc.array(
  fc.record({ at: fc.nat(changes.length - 1), way: fc.constantFrom(0 as const, 1, 2) }),
)
function worked(draft: Draft, all: readonly Made[]): Draft {
  let now = draft
  for (const { at, way } of all)
    now = { ...now, ...changes[at]?.(now, way), changedAt: now.changedAt + 1 }
  return now
}

const said = <Value>(entries: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(entries).filter(([, one]) => one !== null))
/** What a draft says, whatever the order in which it came to say it. */
const saying = (draft: Draft) => ({
  units: Object.fromEntries(unitsOf(toldIn(draft))),
  counts: said(draft.counts),
  remedies: { ...draft.road.remedies },
  budgetFen: draft.road.budgetFen,
})

describe('what two tabs made of one draft', () => {
  it('is all there where they changed different things, whichever is the later', () => {
    fc.assert(
      fc.property(made, made, made, (before, a, b) => {
        const known = worked(example, before)
        const ofA = a.filter(({ at }) => at % 2 === 0)
        const ofB = b.filter(({ at }) => at % 2 === 1)
        const [ours, theirs] = [worked(known, ofA), worked(known, ofB)]
        const whole = saying(worked(worked(known, ofA), ofB))
        expect(saying(mergeDrafts(known, ours, theirs))).toEqual(whole)
        expect(saying(mergeDrafts(known, theirs, ours))).toEqual(whole)
      }),
    )
  })

  it('is what the later one said where both changed one thing', () => {
    fc.assert(
      fc.property(made, made, made, (before, a, b) => {
        const known = worked(example, before)
        const [ours, theirs] = [worked(known, a), worked(known, b)]
        const merged = saying(mergeDrafts(known, ours, theirs)).units
        const [was, our, their] = [known, ours, theirs].map((one) => saying(one).units)
        for (const unit of Object.keys({ ...was, ...our, ...their })) {
          const isOurs = JSON.stringify(our?.[unit]) !== JSON.stringify(was?.[unit])
          expect([unit, merged[unit]]).toEqual([unit, isOurs ? our?.[unit] : their?.[unit]])
        }
      }),
    )
  })

  it('bears a later time than either, so that each sees it is another', () => {
    fc.assert(
      fc.property(made, made, (a, b) => {
        const [ours, theirs] = [worked(example, a), worked(example, b)]
        const { changedAt } = mergeDrafts(example, ours, theirs)
        expect(changedAt).toBeGreaterThan(Math.max(ours.changedAt, theirs.changedAt))
      }),
    )
  })

  it('is merged again without loss when one tab went on meanwhile', () => {
    fc.assert(
      fc.property(made, made, made, (a, b, more) => {
        const [ofA, ofB] = [a, b].map((all, side) => all.filter(({ at }) => at % 2 === side))
        const ofMore = more.filter(({ at }) => at % 2 === 0)
        const [ours, theirs] = [worked(example, ofA ?? []), worked(example, ofB ?? [])]
        const merged = mergeDrafts(example, ours, theirs)
        const again = mergeDrafts(ours, worked(ours, ofMore), merged)
        expect(saying(again)).toEqual(saying(worked(worked(ours, ofMore), ofB ?? [])))
      }),
    )
  })
})

describe('beside the answers', () => {
  const saved = { link: 'l', editKey: 'k', revision: 1, savedAt: 1 }
  const [ours, theirs] = [
    { ...example, answers: { ...example.answers, 'sme.q1': 'B' }, changedAt: 102 },
    { ...example, saved, base: toldIn(example), saveKey: null, changedAt: 101 },
  ]

  it('the save of one tab is known to the other, with what the server then held', () => {
    const merged = mergeDrafts(example, ours, theirs)
    expect(merged.saved).toEqual(saved)
    expect(merged.base).toEqual(toldIn(example))
    expect(merged.answers['sme.q1']).toBe('B')
  })

  it('of two saves of one assessment the later revision counts, of two assessments that of the later tab', () => {
    const at = (revision: number, link = 'l') => ({ ...saved, link, revision })
    const merged = (our: typeof saved, their: typeof saved) =>
      mergeDrafts(theirs, { ...theirs, saved: our }, { ...theirs, saved: their }).saved
    expect(merged(at(2), at(3))).toEqual(at(3))
    expect(merged(at(3), at(2))).toEqual(at(3))
    expect(merged(at(2), at(3, 'other'))).toEqual(at(2))
  })

  it('what one tab has sent without a link is known to the other', () => {
    const sent = { ...example, base: toldIn(example), changedAt: 103 }
    expect(mergeDrafts(example, sent, { ...example, changedAt: 101 }).base).toEqual(sent.base)
    expect(mergeDrafts(example, ours, sent).base).toEqual(sent.base)
  })

  it('a clash that one tab has decided is decided, and one that the other has found is there', () => {
    const clash = (unit: string) => ({ unit, ours: 'B', theirs: 'C' })
    const [q1, q2, q3] = [clash('answers.sme.q1'), clash('answers.sme.q2'), clash('name')]
    const known = { ...example, clashes: [q1, q2] }
    const merged = mergeDrafts(
      known,
      { ...known, clashes: [q2] },
      { ...known, clashes: [q1, q2, q3] },
    )
    expect(merged.clashes).toEqual([q2, q3])
  })

  it('a name keeps the space that is being typed', () => {
    expect(mergeDrafts(example, { ...example, name: 'Acme ' }, theirs).name).toBe('Acme ')
  })

  it('answers to two versions are not mixed: the later tab’s stand, unless it knew of none', () => {
    const earlier = { ...theirs, contentVersion: '2025.01.01' }
    const { changedAt: _, ...whole } = mergeDrafts(example, ours, earlier)
    expect(whole).toEqual({ ...ours, changedAt: undefined })
    const blank = emptyDraft('own')
    expect(mergeDrafts(blank, { ...blank, name: '乙厂', changedAt: 1 }, earlier).name).toBe('甲厂')
  })

  it('a draft that another tab has begun afresh holds only what was said since', () => {
    const merged = mergeKept(example, ours, undefined)
    expect(toldIn(merged)).toEqual({ ...toldIn(emptyDraft('own')), answers: { 'sme.q1': 'B' } })
    expect(merged.counts).toEqual({})
  })
})
