import { catalogue } from '../../../../assessments/content/catalogue.ts'
import type { Catalogue } from '../../../../assessments/schema/catalogue.ts'
import { conditionsFixture } from './conditions.ts'
import { indicatorFixture } from './indicator.ts'

/** TEST FIXTURE: a second version of the content, never published. */
export const catalogueFixture: Catalogue = {
  ...catalogue,
  version: 'fixture-2026',
  sha256: '0'.repeat(64),
  indicator: indicatorFixture,
  factory: conditionsFixture,
  sources: [
    ...catalogue.sources,
    {
      id: 'test-fixture',
      title: { zh: '测试用，非正式文件', en: 'For tests only, no official document' },
      checkedOn: '2026-11-21',
      confidence: 'assumed',
    },
  ],
}
