import type { Fact, ProjectType, Title } from '../../../assessments/schema/record.ts'

/** The kinds of record that the documents of the catalogue read, in the order they are offered. */
export const recordKinds = [
  'spend',
  'project',
  'title',
  'certificate',
  'filing',
  'product',
  'granted',
] as const
export type RecordKind = (typeof recordKinds)[number]

export type RecordOf<Kind extends RecordKind> = Extract<Fact, { kind: Kind }>

/** What stands in the form: text as typed, ids as chosen; an empty text is not known. */
export type RecordValues = Readonly<Record<string, string | readonly string[]>>

/** Whether a field is asked, given what stands in the form. */
type Asked = (values: RecordValues) => boolean

export type MoneyName =
  | 'amountFen'
  | 'equipmentFen'
  | 'softwareFen'
  | 'newEquipmentExVatFen'
  | 'investmentFen'
  | 'fiscalFen'

/** A field of a kind. One that is not asked is left out of the record. */
export type RecordField = { readonly when?: Asked } & (
  | { readonly as: 'of'; readonly name: 'of'; readonly options: readonly string[] }
  | { readonly as: 'title'; readonly name: 'title'; readonly options: readonly Title[] }
  | { readonly as: 'types'; readonly name: 'types'; readonly options: readonly ProjectType[] }
  | { readonly as: 'money'; readonly name: MoneyName }
  | { readonly as: 'flag'; readonly name: 'agent' | 'selected' | 'deployed' }
  | { readonly as: 'level'; readonly name: 'level' }
  | { readonly as: 'granter'; readonly name: 'level' }
  | { readonly as: 'day'; readonly name: 'until' }
  | { readonly as: 'project'; readonly name: 'project' }
  | { readonly as: 'measure'; readonly name: 'measure' }
  | { readonly as: 'records'; readonly name: 'records' }
)

const money = (name: MoneyName): RecordField => ({ as: 'money', name })

const isOf =
  (of: string): Asked =>
  (values) =>
    values.of === of

const hasType =
  (...asked: readonly ProjectType[]): Asked =>
  ({ types }) =>
    asked.some((type) => types?.includes(type))

/** One place for what each kind holds: the form, the list and the checks are drawn from it. */
export const fieldsOf: Readonly<Record<RecordKind, readonly RecordField[]>> = {
  spend: [
    { as: 'of', name: 'of', options: ['compute', 'model-service'] },
    money('amountFen'),
    { as: 'flag', name: 'agent', when: isOf('model-service') },
    { as: 'project', name: 'project' },
  ],
  project: [
    {
      as: 'types',
      name: 'types',
      options: [
        'smart-factory',
        'ai-retrofit',
        'technical-upgrade',
        'ai-demonstration',
        'joint-agent',
        'first-use-scenario',
        'robotics-breakthrough',
        'innovation-carrier',
      ],
    },
    money('equipmentFen'),
    money('softwareFen'),
    money('newEquipmentExVatFen'),
    money('investmentFen'),
    money('fiscalFen'),
    {
      as: 'flag',
      name: 'selected',
      when: hasType('ai-demonstration', 'joint-agent', 'robotics-breakthrough'),
    },
    { as: 'flag', name: 'deployed', when: hasType('first-use-scenario') },
  ],
  title: [
    {
      as: 'title',
      name: 'title',
      options: [
        'little-giant',
        'national-champion',
        'excellent-list',
        'leading-list',
        'national-key-project',
        'provincial-innovation-centre',
        'national-innovation-centre',
      ],
    },
    { as: 'day', name: 'until', when: ({ title }) => title === 'national-key-project' },
  ],
  certificate: [
    { as: 'of', name: 'of', options: ['dcmm', 'sme-digital'] },
    { as: 'level', name: 'level' },
  ],
  filing: [{ as: 'of', name: 'of', options: ['deep-synthesis', 'generative-ai'] }],
  product: [
    { as: 'of', name: 'of', options: ['smart-terminal'] },
    { as: 'flag', name: 'selected' },
  ],
  granted: [
    { as: 'measure', name: 'measure' },
    money('amountFen'),
    { as: 'records', name: 'records' },
    { as: 'granter', name: 'level' },
  ],
}

export const granters = ['national', 'provincial', 'city', 'district'] as const

/** Levels that a certificate may show: DCMM from 1 to 5, the SME level from 0 (none) to 4. */
export const levelsOf = (of: string | undefined): readonly number[] =>
  of === 'dcmm' ? [1, 2, 3, 4, 5] : [0, 1, 2, 3, 4]

export const isRecordKind = (kind: Fact['kind']): kind is RecordKind =>
  recordKinds.some((one) => one === kind)

/** Fields that are asked of what stands in the form. */
export const askedFields = (kind: RecordKind, values: RecordValues): readonly RecordField[] =>
  fieldsOf[kind].filter(({ when }) => when === undefined || when(values))
