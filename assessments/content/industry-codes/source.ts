import type { Source } from '../../schema/provenance.ts'

/** Stands apart from the published catalogue: no score and no sum is computed from these codes. */
export const industryCodeSource: Source = {
  id: 'gb-t-4754-2017',
  title: {
    zh: '国民经济行业分类',
    en: 'Industrial classification for national economic activities',
  },
  number: 'GB/T 4754-2017',
  day: '2017-06-30',
  checkedOn: '2026-11-22',
  confidence: 'secondary',
}
