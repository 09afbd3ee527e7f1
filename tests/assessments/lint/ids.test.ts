import { describe } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import {
  at,
  type Broken,
  type Case,
  factory,
  itFinds,
  maturity,
  measure,
  question,
  sound,
  zhuhai,
} from './make.ts'

const twice = (list: { id: string }[], position: number) => {
  const first = at(list, 0)
  at(list, position).id = first.id
}

const ids: readonly Case[] = [
  [
    'a scene that has the id of another',
    factory(({ scenes }) => twice(scenes, 3)),
    'factory.scenes.3.id',
    'scene.1 is used twice',
  ],
  [
    'a subdomain that has the id of another',
    maturity(({ subdomains }) => twice(subdomains, 1)),
    'maturity.subdomains.1.id',
    'organisation-strategy is used twice',
  ],
  [
    'a conflict that has the id of another',
    ({ catalogue: { conflicts } }) => twice(conflicts, 4),
    'conflicts.4.id',
    'zhuhai-model-voucher is used twice',
  ],
  [
    'an industry that has the id of another',
    ({ catalogue: { industries } }) => twice(industries, 1),
    'industries.1.id',
    `${catalogue.industries[0]?.id} is used twice`,
  ],
  [
    'an area that is listed twice',
    ({ catalogue: { areas } }) => areas.push(structuredClone(at(areas, 0))),
    `areas.${catalogue.areas.length}.path`,
    'gd is used twice',
  ],
  [
    'a source that is listed twice',
    ({ catalogue: { sources } }) => sources.push(structuredClone(at(sources, 0))),
    `sources.${catalogue.sources.length}.id`,
    'smart-factory-2025 is used twice',
  ],
  [
    'a pool that has the id of another',
    zhuhai(({ pools }) => twice(pools, 1)),
    'documents.0.pools.1.id',
    'zhuhai-2025-compute-voucher is used twice',
  ],
  [
    'a measure that has the id of another',
    measure(14, (one) => {
      one.id = 'zhuhai-2025.10'
    }),
    'documents.0.measures.14.id',
    'zhuhai-2025.10 is used twice',
  ],
  [
    'a clause that has the id of another',
    zhuhai(({ clauses }) => {
      at(clauses, 2).id = at(clauses, 1).id
    }),
    'documents.0.clauses.2.id',
    'zhuhai-2025/notice is used twice',
  ],
  ...(
    [
      ['dimensions', 'indicator'],
      ['groups', 'indicator'],
      ['scenarioGroups', 'indicator'],
      ['elements', 'maturity'],
      ['domains', 'maturity'],
      ['links', 'factory'],
      ['chapters', 'factory'],
    ] as const
  ).map(([field, ladder]): Case => {
    const headings = (content: Broken): { id: string }[] =>
      (content.catalogue[ladder] as unknown as Record<string, { id: string }[]>)[field] ?? []
    const all = headings(sound as Broken)
    return [
      `a heading that is listed twice: ${field}`,
      (content) => headings(content).push(structuredClone(at(headings(content), 0))),
      `${ladder}.${field}.${all.length}.id`,
      `${at(all, 0).id} is used twice`,
    ]
  }),
  [
    'a count that two questions word differently',
    question(2, (one) => {
      if (one.share) one.share.denominator.label.en += ' in all'
    }),
    'indicator.questions.2.share.denominator',
    'equipment-total is worded otherwise in another question',
  ],
]

describe('content with an id that stands for two things', () => {
  itFinds('id', ids)
})
