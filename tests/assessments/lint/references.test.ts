import { describe } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import {
  at,
  type Case,
  draft,
  factory,
  indicator,
  itFinds,
  maturity,
  measure,
  zhuhai,
} from './make.ts'

const references: readonly Case[] = [
  [
    'a question in a dimension that is not there',
    indicator(({ dimensions }) =>
      dimensions.push({ id: 'empty', name: { zh: '空', en: 'Empty' } }),
    ),
    'indicator.dimensions.3',
    'nothing stands under empty',
  ],
  [
    'a scenario in a group that is not there',
    indicator(({ scenarios }) => {
      at(scenarios, 1).group = 'nowhere'
    }),
    'indicator.scenarios.1.group',
    'no nowhere is there',
  ],
  [
    'a group of scenarios with none in it',
    indicator(({ scenarioGroups }) =>
      scenarioGroups.push({ id: 'empty', name: { zh: '空', en: 'Empty' } }),
    ),
    `indicator.scenarioGroups.${catalogue.indicator.scenarioGroups.length}`,
    'nothing stands under empty',
  ],
  [
    'a group of questions with none in it',
    indicator(({ groups }) => groups.push({ id: 'empty', name: { zh: '空', en: 'Empty' } })),
    `indicator.groups.${catalogue.indicator.groups.length}`,
    'nothing stands under empty',
  ],
  [
    'an element without a domain',
    maturity(({ elements }) => elements.push({ id: 'empty', name: { zh: '空', en: 'Empty' } })),
    'maturity.elements.4',
    'nothing stands under empty',
  ],
  [
    'a domain without a subdomain',
    maturity(({ domains }) =>
      domains.push({ id: 'empty', element: 'people', name: { zh: '空', en: 'Empty' } }),
    ),
    `maturity.domains.${catalogue.maturity.domains.length}`,
    'nothing stands under empty',
  ],
  [
    'a subdomain in a domain that is not there',
    maturity(({ subdomains }) => {
      at(subdomains, 10).domain = 'nowhere'
    }),
    'maturity.subdomains.10.domain',
    'no nowhere is there',
  ],
  [
    'a subdomain in another element than its domain',
    maturity(({ subdomains }) => {
      at(subdomains, 10).element = 'people'
    }),
    'maturity.subdomains.10.element',
    'people, yet its domain lies in manufacturing',
  ],
  [
    'a scene in a chapter that is not there',
    factory(({ scenes }) => {
      at(scenes, 20).chapter = 'nowhere'
    }),
    'factory.scenes.20.chapter',
    'no nowhere is there',
  ],
  [
    'a chapter without a scene',
    factory(({ chapters }) =>
      chapters.push({ id: 'empty', link: 'design', name: { zh: '空', en: 'Empty' } }),
    ),
    'factory.chapters.8',
    'nothing stands under empty',
  ],
  [
    'a citation of a source that is not listed',
    factory(({ rungs }) => {
      at(at(rungs, 2).notes, 0).citation.source = 'hearsay'
    }),
    'factory.rungs.2.notes.0.citation.source',
    'hearsay is no listed source',
  ],
  [
    'a document of an area that is not listed',
    draft((document) => {
      document.area = 'gd/nowhere'
      document.without = []
    }),
    'documents.1.area',
    'gd/nowhere is no listed area',
  ],
  [
    'a part left out that is not listed',
    draft((document) => {
      document.without = ['gd/zhuhai/nowhere']
    }),
    'documents.1.without.0',
    'gd/zhuhai/nowhere is no listed area',
  ],
  [
    'a part left out that was never in',
    draft((document) => {
      document.without = ['gd/shenzhen/luohu']
    }),
    'documents.1.without.0',
    'gd/shenzhen/luohu lies outside gd/zhuhai anyway',
  ],
  [
    'a measure in a clause that is not there',
    measure(2, (one) => {
      one.clause = 'zhuhai-2025/99'
    }),
    'documents.0.measures.2.clause',
    'zhuhai-2025/99 is no clause',
  ],
  [
    'a clause of money that no measure reads',
    zhuhai(({ clauses }) => {
      at(clauses, 2).kind = 'measure'
    }),
    'documents.0.clauses.2',
    'holds money, and no measure reads it',
  ],
  [
    'a measure in a clause that promises nothing',
    zhuhai(({ clauses }) => {
      at(clauses, 3).kind = 'general'
    }),
    'documents.0.measures.0.clause',
    'zhuhai-2025/1 promises nothing: it is a general',
  ],
  [
    'a measure named after another document',
    measure(14, (one) => {
      one.id = 'longhua-2025.15'
    }),
    'documents.0.measures.14.id',
    'does not begin with zhuhai-2025',
  ],
  [
    'a measure that cites another document',
    measure(14, (one) => {
      one.citation.source = 'longhua-2025'
    }),
    'documents.0.measures.14.citation.source',
    'expected zhuhai-2025',
  ],
  [
    'a pool of a measure that is not there',
    zhuhai(({ pools }) => at(pools, 1).measures.push('zhuhai-2025.99')),
    'documents.0.pools.1.measures.1',
    'zhuhai-2025.99 is no measure of the document',
  ],
  [
    'a programme with one member',
    measure(0, (one) => {
      one.programme = 'lonely'
    }),
    'documents.0.measures.0.programme',
    'lonely has one member',
  ],
  [
    'a conflict with a measure that its document does not have',
    ({ catalogue: { conflicts } }) => at(conflicts, 5).measures.splice(1, 1, 'zhuhai-2025.99'),
    'conflicts.5.measures.1',
    'no measure zhuhai-2025.99',
  ],
  [
    'a conflict with a measure of a document that nobody knows',
    ({ catalogue: { conflicts } }) => at(conflicts, 5).measures.push('atlantis-2025.1'),
    'conflicts.5.measures.9',
    'no measure atlantis-2025.1',
  ],
  [
    'a conflict of which only one measure is here',
    ({ catalogue }) => {
      catalogue.documents = catalogue.documents.filter(({ id }) => id !== 'guangdong-2025')
      at(catalogue.conflicts, 0).measures = ['zhuhai-2025.3', 'guangdong-2025.4']
    },
    'conflicts.0.measures',
    'keeps nothing apart',
  ],
  [
    'a conflict that quotes a document that is not here',
    ({ catalogue: { conflicts } }) => {
      const { quote } = at(conflicts, 0)
      if (quote) quote.document = 'zhuhai-1999'
    },
    'conflicts.0.quote.document',
    'no document zhuhai-1999',
  ],
]

describe('content with an id that leads nowhere', () => {
  itFinds('reference', references)
})
