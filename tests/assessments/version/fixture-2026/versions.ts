import { published } from '../../../../assessments/content/published.ts'
import { scales } from '../../../../assessments/content/scales.ts'
import type { Versions } from '../../../../assessments/schema/version.ts'
import { catalogueFixture } from './catalogue.ts'
import { mapFixture } from './map.ts'

/** TEST FIXTURE: the list of versions as it would be with the made-up one on top. */
export const versionsFixture: Versions = {
  earlier: [
    {
      ...published,
      scales: () => Promise.resolve(scales),
      next: () => Promise.resolve(mapFixture),
    },
  ],
  current: { version: catalogueFixture.version, sha256: catalogueFixture.sha256 },
}
