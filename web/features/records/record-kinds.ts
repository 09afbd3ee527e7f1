import type { Fact, FactKind, ProjectType, Title } from '../../../assessments/schema/record.ts'

/** Every kind of record, in the order they are offered. */
export const recordKinds = [
  'spend',
  'project',
  'title',
  'certificate',
  'filing',
  'product',
  'standard',
  'secretariat',
  'rent',
  'running-cost',
  'research',
  'equity',
  'city-award',
  'granted',
] as const satisfies readonly FactKind[]
export type RecordKind = FactKind

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
  | 'fixedAssetsFen'
  | 'roundFen'
export type FlagName = 'agent' | 'selected' | 'deployed' | 'lead'

/** A field of a kind. One that is not asked is left out of the record. */
export type RecordField = { readonly when?: Asked } & (
  | { readonly as: 'of'; readonly name: 'of'; readonly options: readonly string[] }
  | { readonly as: 'title'; readonly name: 'title'; readonly options: readonly Title[] }
  | { readonly as: 'types'; readonly name: 'types'; readonly options: readonly ProjectType[] }
  | { readonly as: 'grade'; readonly name: 'level'; readonly options: readonly string[] }
  | { readonly as: 'money'; readonly name: MoneyName }
  | { readonly as: 'flag'; readonly name: FlagName }
  | { readonly as: 'level'; readonly name: 'level' }
  | { readonly as: 'granter'; readonly name: 'level' }
  | { readonly as: 'day'; readonly name: 'until' }
  | { readonly as: 'project'; readonly name: 'project' }
  | { readonly as: 'measure'; readonly name: 'measure' }
  | { readonly as: 'records'; readonly name: 'records' }
)

const money = (name: MoneyName): RecordField => ({ as: 'money', name })
const flag = (name: FlagName, when?: Asked): RecordField =>
  when === undefined ? { as: 'flag', name } : { as: 'flag', name, when }

const isOf =
  (of: string): Asked =>
  (values) =>
    values.of === of
const isTitle =
  (title: Title): Asked =>
  (values) =>
    values.title === title

/** What the measures of each type read, its document's ceiling on all aid included. */
const readOfType: Readonly<Record<ProjectType, readonly (MoneyName | FlagName)[]>> = {
  'smart-factory': ['investmentFen'],
  'ai-retrofit': ['equipmentFen', 'softwareFen'],
  'technical-upgrade': ['newEquipmentExVatFen'],
  'ai-demonstration': ['equipmentFen', 'softwareFen', 'selected'],
  'joint-agent': ['selected'],
  'first-use-scenario': ['deployed'],
  'robotics-breakthrough': ['equipmentFen', 'softwareFen', 'selected'],
  'innovation-carrier': ['equipmentFen', 'softwareFen'],
  'industrial-benchmark': ['selected'],
  'scenario-owner': ['investmentFen', 'fiscalFen', 'selected'],
  'scenario-solver': ['investmentFen', 'fiscalFen', 'selected'],
  'service-platform': ['investmentFen', 'selected'],
  'key-project': ['fixedAssetsFen'],
}
const projectTypes = Object.keys(readOfType) as ProjectType[]

const ofTypes =
  (name: MoneyName | FlagName): Asked =>
  ({ types }) =>
    projectTypes.some((type) => types?.includes(type) && readOfType[type].includes(name))

/** One place for what each kind holds: the form, the list and the checks are drawn from it. */
export const fieldsOf: Readonly<Record<RecordKind, readonly RecordField[]>> = {
  spend: [
    { as: 'of', name: 'of', options: ['compute', 'model-service'] },
    money('amountFen'),
    flag('agent', isOf('model-service')),
    { as: 'project', name: 'project' },
  ],
  project: [
    { as: 'types', name: 'types', options: projectTypes },
    ...(
      [
        'equipmentFen',
        'softwareFen',
        'newEquipmentExVatFen',
        'investmentFen',
        'fiscalFen',
        'fixedAssetsFen',
      ] as const
    ).map((name) => ({ ...money(name), when: ofTypes(name) })),
    flag('selected', ofTypes('selected')),
    flag('deployed', ofTypes('deployed')),
  ],
  title: [
    {
      as: 'title',
      name: 'title',
      options: [
        'little-giant',
        'national-champion',
        'provincial-hidden-champion',
        'excellent-list',
        'leading-list',
        'national-key-project',
        'national-task-winner',
        'provincial-innovation-centre',
        'national-innovation-centre',
      ],
    },
    { as: 'day', name: 'until', when: isTitle('national-key-project') },
    flag('lead', isTitle('national-task-winner')),
  ],
  certificate: [
    { as: 'of', name: 'of', options: ['dcmm', 'sme-digital'] },
    { as: 'level', name: 'level' },
  ],
  filing: [{ as: 'of', name: 'of', options: ['deep-synthesis', 'generative-ai'] }],
  product: [
    { as: 'of', name: 'of', options: ['smart-terminal', 'first-set'] },
    flag('selected', isOf('smart-terminal')),
  ],
  standard: [{ as: 'grade', name: 'level', options: ['international', 'national', 'industry'] }],
  secretariat: [
    { as: 'grade', name: 'level', options: ['international', 'national', 'provincial'] },
  ],
  rent: [money('amountFen'), flag('selected')],
  'running-cost': [
    { as: 'of', name: 'of', options: ['park', 'open-source'] },
    money('amountFen'),
    flag('selected'),
  ],
  research: [
    { as: 'of', name: 'of', options: ['embodied-model'] },
    money('amountFen'),
    flag('selected'),
  ],
  equity: [money('roundFen'), money('amountFen'), flag('selected')],
  'city-award': [
    { as: 'title', name: 'title', options: ['little-giant', 'national-champion'] },
    money('amountFen'),
  ],
  granted: [
    { as: 'measure', name: 'measure' },
    money('amountFen'),
    { as: 'records', name: 'records' },
    // Who gives under a measure of the catalogue is known from it.
    { as: 'granter', name: 'level', when: ({ measure }) => measure === '' },
  ],
}

export const granters = ['national', 'provincial', 'city', 'district'] as const

/** Levels that a certificate may show: DCMM from 1 to 5, the SME level from 0 (none) to 4. */
export const levelsOf = (of: string | undefined): readonly number[] =>
  of === 'dcmm' ? [1, 2, 3, 4, 5] : [0, 1, 2, 3, 4]

/** Fields that are asked of what stands in the form. */
export const askedFields = (kind: RecordKind, values: RecordValues): readonly RecordField[] =>
  fieldsOf[kind].filter(({ when }) => when === undefined || when(values))

/** What the record is, asked before its day; a kind with one choice only has it made. */
export const isLeading = (field: RecordField): boolean => {
  if (field.as === 'of') return field.options.length > 1
  return ['title', 'types', 'grade', 'measure'].includes(field.as)
}
