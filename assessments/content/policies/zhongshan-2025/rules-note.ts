import type { Measure } from '../../../schema/measure.ts'

/** The rules are known by title, issuer and day alone; no figure of theirs is in the catalogue. */
export const rulesNote: Measure['notes'][number] = {
  text: {
    zh: '市人工智能产业办公室2025年7月1日印发的政策实施细则本目录未收录；本条的条件、比例和限额，请核对细则和当年申报通知。',
    en: 'Implementing rules of 1 July 2025, issued by the city’s AI office, are not in the catalogue; check conditions, rates and caps against them and the notice of the year.',
  },
  confidence: 'secondary',
}
