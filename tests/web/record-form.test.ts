import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import type { Feed } from '../../assessments/schema/measure.ts'
import { Fact } from '../../assessments/schema/record.ts'
import {
  blankValues,
  byDay,
  freshId,
  type Known,
  recordOf,
  referrersOf,
  valuesOf,
} from '../../web/features/records/record-form.ts'
import {
  askedFields,
  fieldsOf,
  type RecordKind,
  type RecordValues,
  recordKinds,
} from '../../web/features/records/record-kinds.ts'
import { readersOf } from '../../web/features/records/record-readers.ts'

const measures = documents.flatMap((document) => document.measures)
const project: Fact = {
  kind: 'project',
  id: 'p',
  on: '2026-03-01',
  types: ['smart-factory', 'ai-demonstration'],
  equipmentFen: 640_000_000,
  softwareFen: null,
  newEquipmentExVatFen: null,
  investmentFen: 986_000_001,
  fiscalFen: null,
  selected: null,
}
const known: Known = { records: [project], measures }
const read = (kind: RecordKind, values: RecordValues, before?: Fact) =>
  recordOf(kind, 'r', { ...blankValues(kind), ...values }, known, before)
const recordFrom = (kind: RecordKind, values: RecordValues) => {
  const parsed = read(kind, values)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.record
}
const errorsOf = (kind: RecordKind, values: RecordValues) => {
  const parsed = read(kind, values)
  return parsed.ok ? {} : parsed.errors
}

const whole: Readonly<Record<RecordKind, RecordValues>> = {
  spend: { on: '2026-05-12', of: 'model-service', amountFen: '124', agent: 'true', project: 'p' },
  project: {
    on: '2026-03-01',
    types: ['ai-demonstration', 'first-use-scenario', 'scenario-solver', 'key-project'],
    equipmentFen: '640',
    investmentFen: '986.5',
    fiscalFen: '0',
    fixedAssetsFen: '5000',
    selected: 'false',
    deployed: 'true',
  },
  title: { on: '2026-01-01', title: 'national-key-project', until: '2027-01-01' },
  certificate: { on: '2026-06-18', of: 'dcmm', level: '3' },
  filing: { on: '2026-06-18', of: 'generative-ai' },
  product: { on: '2026-06-18', of: 'smart-terminal', selected: 'true' },
  standard: { on: '2026-06-18', level: 'national' },
  secretariat: { on: '2026-06-18', level: 'provincial' },
  rent: { on: '2025', amountFen: '48', selected: 'true' },
  'running-cost': { on: '2025', of: 'park', amountFen: '300', selected: 'false' },
  research: { on: '2026-02-01', of: 'embodied-model', amountFen: '120', selected: 'true' },
  equity: { on: '2026-02-01', roundFen: '3000', amountFen: '2500', selected: 'true' },
  'city-award': { on: '2026-02-01', title: 'little-giant', amountFen: '50' },
  granted: {
    on: '2026-06-18',
    measure: 'zhuhai-2025.9',
    amountFen: '30',
    records: ['p'],
    level: 'city',
  },
}

describe('the form of a record', () => {
  it('gives a record of the schema for every kind, filled or with nothing but what is required', () => {
    for (const kind of recordKinds) {
      expect(Fact.safeParse(recordFrom(kind, whole[kind])).success, kind).toBe(true)
      const { on, of = '', title = '', types = [] } = whole[kind]
      const least = recordFrom(kind, {
        on: on ?? '',
        ...(of === '' ? {} : { of }),
        ...(title === '' ? {} : { title }),
        types,
      })
      expect(Fact.safeParse(least).success, kind).toBe(true)
    }
  })

  it('gives back the record it was opened with', () => {
    for (const kind of recordKinds) {
      const record = recordFrom(kind, whole[kind])
      expect(recordOf(kind, 'r', valuesOf(kind, record), known, record)).toEqual({
        ok: true,
        record,
      })
    }
    const { newEquipmentExVatFen: _, fiscalFen: __, ...shown } = project
    expect(recordOf('project', 'p', valuesOf('project', shown), known, shown)).toEqual({
      ok: true,
      record: shown,
    })
  })

  it('reads 万元 to the fen, and an empty amount as not known', () => {
    expect(recordFrom('spend', { on: '2026-05-12', of: 'compute', amountFen: '0.000001' })).toEqual(
      {
        kind: 'spend',
        id: 'r',
        on: '2026-05-12',
        of: 'compute',
        amountFen: 1,
        project: null,
      },
    )
    expect(recordFrom('spend', { on: '2026-05-12', of: 'compute' })).toMatchObject({
      amountFen: null,
    })
    expect(recordFrom('spend', { on: '2026-05-12', of: 'compute', amountFen: '0' })).toMatchObject({
      amountFen: 0,
    })
  })

  it('names every field that is wrong, and the reason', () => {
    expect(errorsOf('spend', { amountFen: '12万' })).toEqual({
      on: 'required',
      of: 'chooseOne',
      amountFen: 'amountWrong',
    })
    expect(errorsOf('project', { on: '2026-01-01' })).toEqual({ types: 'typesRequired' })
    expect(errorsOf('title', { on: '2026-01-01' })).toEqual({ title: 'chooseOne' })
  })

  it('refuses public money above the whole investment, and takes the same amount', () => {
    const base = { on: '2026-01-01', types: ['scenario-owner'], investmentFen: '10' }
    expect(errorsOf('project', { ...base, fiscalFen: '10.000001' })).toEqual({
      fiscalFen: 'fiscalTooLarge',
    })
    expect(errorsOf('project', { ...base, fiscalFen: '10' })).toEqual({})
    expect(errorsOf('project', { ...base, investmentFen: '', fiscalFen: '10' })).toEqual({})
  })

  it('refuses more money received than the whole round, and takes the same amount', () => {
    const base = { on: '2026-01-01', roundFen: '2000' }
    expect(errorsOf('equity', { ...base, amountFen: '2000.000001' })).toEqual({
      amountFen: 'receivedTooLarge',
    })
    expect(errorsOf('equity', { ...base, amountFen: '2000' })).toEqual({})
    expect(errorsOf('equity', { ...base, roundFen: '', amountFen: '2000' })).toEqual({})
  })

  it('asks a yearly figure for its year, and keeps the day that it had in that year', () => {
    expect(recordFrom('rent', { on: '2025' }).on).toBe('2025-01-01')
    for (const on of ['', '25', '2025-06-30', '2025年'])
      expect(errorsOf('rent', { on })).toEqual({ on: 'yearWrong' })
    const before: Fact = { kind: 'rent', id: 'r', on: '2025-06-30' }
    expect(valuesOf('rent', before).on).toBe('2025')
    const on = (year: string) => {
      const parsed = read('rent', { on: year }, before)
      return parsed.ok ? parsed.record.on : null
    }
    expect([on('2025'), on('2024')]).toEqual(['2025-06-30', '2024-01-01'])
  })

  it('asks who gave aid only where no measure of the catalogue says it', () => {
    const names = (measure: string) => askedFields('granted', { measure }).map(({ as }) => as)
    expect([names('').includes('granter'), names('zhuhai-2025.9').includes('granter')]).toEqual([
      true,
      false,
    ])
  })

  it('refuses aid for a record that its measure does not read, or that is not there', () => {
    const base = { on: '2026-01-01', measure: 'zhuhai-2025.1' }
    expect(errorsOf('granted', { ...base, records: ['p'] })).toEqual({ records: 'notThisKind' })
    expect(errorsOf('granted', { ...base, records: ['gone'] })).toEqual({ records: 'notThisKind' })
    expect(errorsOf('granted', { ...base, measure: 'zhuhai-2025.9', records: ['p'] })).toEqual({})
    expect(errorsOf('granted', { ...base, measure: '', records: ['p'] })).toEqual({})
  })

  it('refuses a last day before the first', () => {
    const base = { on: '2026-01-02', title: 'national-key-project' }
    expect(errorsOf('title', { ...base, until: '2026-01-01' })).toEqual({ until: 'untilTooEarly' })
    expect(errorsOf('title', { ...base, until: '2026-01-02' })).toEqual({})
  })

  it('leaves out what is no longer asked', () => {
    const record = recordFrom('spend', { ...whole.spend, of: 'compute' })
    expect('agent' in record).toBe(false)
    const title = recordFrom('title', { ...whole.title, title: 'little-giant' })
    expect('until' in title).toBe(false)
    const plain = recordFrom('project', { ...whole.project, types: ['smart-factory'] })
    expect(['selected' in plain, 'deployed' in plain]).toEqual([false, false])
  })

  it('keeps what it never showed of the record it edits, and drops what it no longer shows', () => {
    const before: Fact = { ...project, fixedAssetsFen: 5 }
    const same = recordOf('project', 'p', valuesOf('project', before), known, before)
    expect(same).toEqual({ ok: true, record: before })
    const values = { ...valuesOf('project', before), types: ['technical-upgrade'] }
    const parsed = recordOf('project', 'p', values, known, before)
    expect(parsed.ok ? Object.keys(parsed.record).toSorted() : parsed.errors).toEqual([
      'fiscalFen',
      'fixedAssetsFen',
      'id',
      'kind',
      'newEquipmentExVatFen',
      'on',
      'types',
    ])
  })
})

describe('the kinds of record', () => {
  /** The form as it stands once a record that this measure reads is chosen. */
  const chosen = (feed: Feed): readonly [RecordKind, RecordValues][] => {
    switch (feed.kind) {
      case 'enterprise':
      case 'nothing':
        return []
      case 'project':
        return [['project', { types: [feed.type] }]]
      case 'title':
        return feed.titles.map((title) => ['title', { title }])
      default:
        return [[feed.kind, 'of' in feed ? { of: feed.of } : {}]]
    }
  }
  const asked = (kind: RecordKind, values: RecordValues) =>
    askedFields(kind, { ...blankValues(kind), ...values }).map(({ name }) => name)

  it('are all of those that a record can be of', () => {
    const kinds = Fact.options.map(({ shape }) => shape.kind.value)
    expect(recordKinds.toSorted()).toEqual(kinds.toSorted())
  })

  it('ask for every field that a measure of the catalogue reads', () => {
    for (const document of documents)
      for (const { id, feed, record, amount } of document.measures)
        for (const [kind, values] of chosen(feed)) {
          const fields: readonly string[] = [
            ...record.map(({ field }) => field),
            ...(amount.basis === 'rate' ? [...amount.base, ...(amount.less ?? [])] : []),
            ...(amount.basis === 'by-level' ? ['level'] : []),
            ...(document.aidCeiling !== undefined && kind === 'project'
              ? [document.aidCeiling.of]
              : []),
          ]
          expect(asked(kind, values), id).toEqual(expect.arrayContaining([...new Set(fields)]))
        }
  })

  it('ask a project and a flag for nothing that no measure of its choice reads', () => {
    const read = new Map<string, Set<string>>()
    for (const { measures: all, aidCeiling } of documents)
      for (const { feed, record, amount } of all)
        for (const [kind, values] of chosen(feed)) {
          const key = JSON.stringify([kind, values])
          const fields = read.get(key) ?? new Set()
          for (const { field } of record) fields.add(field)
          if (amount.basis === 'rate')
            for (const field of [...amount.base, ...(amount.less ?? [])]) fields.add(field)
          if (aidCeiling !== undefined && kind === 'project') fields.add(aidCeiling.of)
          read.set(key, fields)
        }
    for (const [key, fields] of read) {
      const [kind, values] = JSON.parse(key) as [RecordKind, RecordValues]
      const shown = fieldsOf[kind].filter(
        ({ as, name }) =>
          asked(kind, values).includes(name) &&
          (as === 'flag' || (as === 'money' && kind === 'project')),
      )
      expect(
        shown.map(({ name }) => name).filter((name) => !fields.has(name)),
        key,
      ).toEqual([])
    }
  })

  it('offer everything that the measures of the catalogue read', () => {
    for (const { id, feed } of measures) {
      if (feed.kind === 'nothing' || feed.kind === 'enterprise') continue
      const kind = recordKinds.find((one) => one === feed.kind)
      if (kind === undefined) throw new Error(`${id}: ${feed.kind}`)
      const offered = fieldsOf[kind].flatMap((field) =>
        'options' in field ? [...field.options] : [],
      )
      const wanted: readonly string[] =
        feed.kind === 'project'
          ? [feed.type]
          : feed.kind === 'title'
            ? feed.titles
            : 'of' in feed
              ? [feed.of]
              : 'level' in feed && feed.level !== 'any'
                ? [feed.level]
                : []
      expect(offered, id).toEqual(expect.arrayContaining([...wanted]))
    }
  })
})

describe('the list of records', () => {
  const spend: Fact = { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', project: 'p' }
  const grant: Fact = { kind: 'granted', id: 'g', on: '2026-06-01', records: ['p'] }

  it('shows the latest first, and those of one day as they were noted', () => {
    const same: Fact = { ...spend, id: 's2' }
    expect(byDay([project, spend, same, grant]).map(({ id }) => id)).toEqual(['g', 's', 's2', 'p'])
  })

  it('knows who names a record', () => {
    expect(referrersOf('p', [project, spend, grant]).map(({ id }) => id)).toEqual(['s', 'g'])
    expect(referrersOf('s', [project, spend, grant])).toEqual([])
  })

  it('gives an id that no other record has', () => {
    const answers = ['aaaaaaaa-1', 'bbbbbbbb-2']
    const taken: Fact[] = [{ ...spend, id: 'aaaaaaaa' }]
    expect(freshId(taken, () => answers.shift() ?? '')).toBe('bbbbbbbb')
  })

  it('counts a title also where it only raises a cap, and a level where it is a condition', () => {
    const title: Fact = { kind: 'title', id: 't', on: '2026-01-01', title: 'little-giant' }
    const level: Fact = { kind: 'certificate', id: 'c', on: '2026-01-01', of: 'sme-digital' }
    expect(readersOf(title, measures).map(({ id }) => id)).toContain('zhuhai-2025.1')
    expect(readersOf(level, measures).map(({ id }) => id)).toEqual(['zhuhai-2026-draft.4'])
    expect(readersOf(grant, measures)).toEqual([])
  })
})
