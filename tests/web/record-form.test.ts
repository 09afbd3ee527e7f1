import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
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
    types: ['ai-demonstration', 'first-use-scenario'],
    equipmentFen: '640',
    investmentFen: '986.5',
    fiscalFen: '0',
    selected: 'false',
    deployed: 'true',
  },
  title: { on: '2026-01-01', title: 'national-key-project', until: '2027-01-01' },
  certificate: { on: '2026-06-18', of: 'dcmm', level: '3' },
  filing: { on: '2026-06-18', of: 'generative-ai' },
  product: { on: '2026-06-18', selected: 'true' },
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
    expect(recordOf('project', 'p', valuesOf('project', project), known, project)).toEqual({
      ok: true,
      record: project,
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
    const base = { on: '2026-01-01', types: ['smart-factory'], investmentFen: '10' }
    expect(errorsOf('project', { ...base, fiscalFen: '10.000001' })).toEqual({
      fiscalFen: 'fiscalTooLarge',
    })
    expect(errorsOf('project', { ...base, fiscalFen: '10' })).toEqual({})
    expect(errorsOf('project', { ...base, investmentFen: '', fiscalFen: '10' })).toEqual({})
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

  it('keeps what it does not show of the record it edits', () => {
    const before: Fact = { ...project, fixedAssetsFen: 5 }
    const parsed = recordOf('project', 'p', valuesOf('project', before), known, before)
    expect(parsed).toEqual({ ok: true, record: before })
  })
})

describe('the kinds of record', () => {
  it('ask for selection and deployment exactly where a measure reads them', () => {
    const asks = (field: 'selected' | 'deployed' | 'agent') =>
      measures.filter(({ record }) => record.some((one) => one.ask === 'is' && one.field === field))
    for (const field of ['selected', 'deployed', 'agent'] as const) {
      for (const { id, feed } of asks(field)) {
        const kind = recordKinds.find((one) => one === feed.kind)
        if (kind === undefined) throw new Error(id)
        const values: RecordValues =
          feed.kind === 'project' ? { types: [feed.type] } : 'of' in feed ? { of: feed.of } : {}
        expect(
          askedFields(kind, values).map(({ name }) => name),
          id,
        ).toContain(field)
      }
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
