import { checkRequest } from '../../../assessments/check-request.ts'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { versions as allVersions } from '../../../assessments/content/versions.ts'
import { Fact } from '../../../assessments/schema/record.ts'
import { Answer, Enterprise } from '../../../assessments/schema/request.ts'
import { isEarlier } from '../../../assessments/version/passage.ts'
import { type Draft, emptyDraft, type Opened } from './draft.ts'
import { knownMove } from './known-move.ts'
import { knownBase, knownClashes, knownNotebook } from './known-notebook.ts'
import { knownNotes } from './known-notes.ts'
import { knownRoad } from './known-road.ts'

type Values = Readonly<Record<string, unknown>>

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The entries of an object that pass, as an object. */
const entriesOf = <T>(value: unknown, passes: (value: unknown, key: string) => boolean) =>
  Object.fromEntries(
    Object.entries(valuesOf(value)).filter(([key, one]) => passes(one, key)),
  ) as Record<string, T>

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown) => value === null || typeof value === 'number'

const isOfFirm = (value: unknown, key: string): boolean =>
  Object.hasOwn(Enterprise.shape, key) &&
  Enterprise.shape[key as keyof Enterprise].safeParse(value).success

function savedOf(value: unknown): Draft['saved'] {
  const { link, editKey, revision, savedAt } = valuesOf(value)
  if (!isText(link) || !isText(editKey)) return null
  if (typeof revision !== 'number' || typeof savedAt !== 'number') return null
  return { link, editKey, revision, savedAt }
}

/** A record without the field that does not hold; null where it means nothing without it. */
function mended(record: Fact, [field = '', at = '']: readonly string[]): Fact | null {
  if (field === 'id' || field === 'measure') return null
  if (field === 'records' && record.kind === 'granted') {
    return { ...record, records: (record.records ?? []).filter((_, i) => i !== Number(at)) }
  }
  return { ...record, [field]: null } as Fact
}

type Said = Pick<Draft, 'enterprise' | 'answers' | 'records'>

/** Takes out the first thing that the content of today does not know. */
function withoutIssue({ enterprise, answers, records }: Said, path: string): Said {
  const [room, ...rest] = path.split('.')
  if (room === 'enterprise') return { enterprise: { ...enterprise, area: null }, answers, records }
  if (room === 'answers') {
    const id = rest.join('.')
    return { enterprise, answers: entriesOf<Answer>(answers, (_, key) => key !== id), records }
  }
  const index = Number(rest[0])
  const next = records.flatMap((record, i) =>
    i === index ? (mended(record, rest.slice(1)) ?? []) : [record],
  )
  return { enterprise, answers, records: next }
}

function knownToContent(said: Said): Said & { readonly dropped: number } {
  let known = said
  for (let dropped = 0; ; dropped += 1) {
    const [issue] = checkRequest({ ...known, records: [...known.records] }, catalogue)
    if (issue === undefined) return { ...known, dropped }
    known = withoutIssue(known, issue.path)
  }
}

/**
 * A draft that any earlier page has kept. On a version that a way leads on from, it is as it was:
 * its answers are moved before anything is taken out. Else it is what the content of today knows:
 * the rest is neither computed with nor sent. `dropped` counts what was taken out.
 */
export function knownDraft(kept: unknown, id: Draft['id'], versions = allVersions): Opened {
  const { name, industry, enterprise, answers, records, ...rest } = valuesOf(kept)
  const facts = listOf(records).flatMap((record) => Fact.safeParse(record).data ?? [])
  const firm = entriesOf(enterprise, isOfFirm) as Enterprise
  const given = entriesOf<Answer>(answers, (value) => Answer.safeParse(value).success)
  const lost = [
    Object.keys(valuesOf(enterprise)).length - Object.keys(firm).length,
    Object.keys(valuesOf(answers)).length - Object.keys(given).length,
    listOf(records).length - facts.length,
  ]
  const whole = { enterprise: firm, answers: given, records: facts }
  const today = versions.current.version
  const version = isText(rest.contentVersion) ? rest.contentVersion : today
  const waits = isEarlier(versions, version)
  const { dropped, ...said } = waits ? { ...whole, dropped: 0 } : knownToContent(whole)
  const notes = {
    notKnown: listOf(rest.notKnown).filter(isText),
    notebook: knownNotebook(rest.notebook),
  }
  const { dropped: lostNotes, ...beside } = waits ? { ...notes, dropped: 0 } : knownNotes(notes)
  const draft: Draft = {
    ...emptyDraft(id),
    ...said,
    name: isText(name) ? name : '',
    industry:
      waits && isText(industry)
        ? industry
        : (catalogue.industries.find((one) => one.id === industry)?.id ?? null),
    contentVersion: waits ? version : today,
    moved: knownMove(rest.moved, waits ? version : today),
    ...beside,
    counts: entriesOf<number | null>(rest.counts, isCount),
    road: knownRoad(rest.road),
    saved: savedOf(rest.saved),
    base: knownBase(rest.base),
    clashes: knownClashes(rest.clashes),
    saveKey: isText(rest.saveKey) ? rest.saveKey : null,
    changedAt: typeof rest.changedAt === 'number' ? rest.changedAt : 0,
  }
  return { draft, dropped: lost.reduce((sum, count) => sum + count, dropped + lostNotes) }
}
