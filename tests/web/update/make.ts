import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { type Draft, emptyDraft } from '../../../web/features/assessment/draft.ts'

const { industry, request, counts } = exampleFactory

/** A draft on the version that was published before the fixture's. */
export const earlierDraft = (more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('own'),
  contentVersion: catalogue.version,
  name: '甲厂',
  industry,
  enterprise: request.enterprise ?? {},
  answers: request.answers ?? {},
  records: request.records ?? [],
  notKnown: ['sme.q6', 'sme.q15', 'enterprise.legalPerson'],
  notebook: {
    evidence: { 'sme.q6': '台账', 'sme.q15': '成本表', 'sme.q2': '设备清单' },
    sections: { it: { who: '李工', due: null } },
  },
  counts,
  changedAt: 5,
  ...more,
})
