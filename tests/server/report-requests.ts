import fc from 'fast-check'
import { ProjectType, Title } from '../../assessments/schema/record.ts'
import type { Request } from '../../assessments/schema/request.ts'

/** Any UTF-16, halves of pairs and control characters too, and texts that look like something else. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
  fc.constantFrom(
    ...[
      '',
      '?',
      '？',
      '[]',
      '[a, b]',
      '"a"',
      '"',
      '#1',
      '=1+1',
      "'a",
      ' a ',
      'a, b',
      'a]b',
      'TRUE',
    ],
    ...[
      '2026-03-31',
      '1,000.00',
      '1e5',
      '_x0041_',
      '_x005F_',
      'a\r\nb',
      '\u0000',
      '\ufeff',
      '\\',
      'null',
    ],
  ),
)
const recordId = anyText.filter((text) => text.length >= 1 && text.length <= 64)
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const flag = fc.constantFrom(true, false, null)
const fen = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000_000_000 }),
  fc.integer({ min: 0, max: 999 }),
  fc.constantFrom(10_000_000_000_000, 9_999_999_999_999, null),
)
/** A field may be there, null or absent. */
const some = <T extends object>(must: { [K in keyof T]: fc.Arbitrary<T[K]> }, may: object) =>
  fc.record(
    { ...must, ...may },
    { requiredKeys: Object.keys(must) as never, noNullPrototype: true },
  )

const kind = (name: string, must: object, may: object) =>
  some({ kind: fc.constant(name), id: recordId, on: day, ...must }, may)

const level = (...levels: string[]) => ({ level: fc.constantFrom(...levels, null) })
const ofOne = (...values: string[]) => ({ of: fc.constantFrom(...values) })
const paid = { amountFen: fen, selected: flag }
const lists = (one: fc.Arbitrary<string>, minLength = 0) =>
  fc.oneof(fc.array(one, { minLength, maxLength: 4 }), fc.array(one, { minLength, maxLength: 200 }))

const record = fc.oneof(
  kind('spend', ofOne('compute', 'model-service'), {
    amountFen: fen,
    agent: flag,
    project: fc.option(recordId),
  }),
  kind(
    'project',
    { types: lists(fc.constantFrom(...ProjectType.options), 1) },
    {
      equipmentFen: fen,
      softwareFen: fen,
      newEquipmentExVatFen: fen,
      investmentFen: fen,
      fiscalFen: fen,
      fixedAssetsFen: fen,
      selected: flag,
      deployed: flag,
    },
  ),
  kind(
    'title',
    { title: fc.constantFrom(...Title.options) },
    { until: fc.option(day), lead: flag },
  ),
  kind('certificate', ofOne('dcmm', 'sme-digital'), { level: fc.constantFrom(0, 3, 5, null) }),
  kind('filing', ofOne('deep-synthesis', 'generative-ai'), {}),
  kind('product', ofOne('smart-terminal', 'first-set'), { selected: flag }),
  kind('standard', {}, level('international', 'national', 'industry')),
  kind('secretariat', {}, level('international', 'national', 'provincial')),
  kind('rent', {}, paid),
  kind('equity', {}, { ...paid, roundFen: fen }),
  kind('running-cost', ofOne('park', 'open-source'), paid),
  kind('research', ofOne('embodied-model'), paid),
  kind(
    'city-award',
    { title: fc.constantFrom('national-champion', 'little-giant') },
    { amountFen: fen },
  ),
  kind(
    'granted',
    {},
    {
      measure: fc.option(anyText),
      ...level('national', 'provincial', 'city', 'district'),
      records: fc.option(lists(recordId)),
      amountFen: fen,
    },
  ),
)

const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'))
const revenue = fc.oneof(fen, fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }))
const enterprise = some(
  {},
  {
    area: fc.option(anyText),
    process: fc.constantFrom('discrete', 'process', null),
    legalPerson: flag,
    creditClean: flag,
    aiRobotics: flag,
    manufacturer: flag,
    ownCoreTechnology: flag,
    employees: fc.option(fc.nat(Number.MAX_SAFE_INTEGER)),
    revenueFen: fc.option(fc.dictionary(year, revenue, { maxKeys: 4, noNullPrototype: true })),
  },
)
const answer = fc.oneof(
  anyText,
  lists(anyText),
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
  flag,
)
// No object of zod's keeps a field of this name.
const question = anyText.filter((id) => id !== '__proto__')

/** Requests as the schema takes them, likely and unlikely. */
export const anyRequest = fc.record(
  {
    asOf: fc.option(day),
    enterprise: fc.option(enterprise),
    answers: fc.option(fc.dictionary(question, answer, { maxKeys: 8, noNullPrototype: true })),
    records: fc.option(fc.array(record, { maxLength: 6 })),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Request>
