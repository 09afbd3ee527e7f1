import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { contentFileOf, nameAt } from '../../../assessments/lint/content-file.ts'
import type { Flaw } from '../../../assessments/lint/flaw.ts'
import { shownFlaw } from '../../../assessments/lint/lint-content.ts'
import { sound } from './make.ts'

describe('a fault', () => {
  it.each([
    ['indicator.questions.1.share', 'questionnaires/sme-digital-2024/questions-*.ts', 'sme.q2'],
    ['indicator.scenarios.0', 'questionnaires/sme-digital-2024/scenarios-*.ts', 'sme.s1'],
    ['indicator.levels.0', 'questionnaires/sme-digital-2024/indicator.ts', 'sme-digital-2024'],
    ['maturity.subdomains.2.name', 'ladders/cmmm-2020/*.ts', 'data'],
    ['maturity.metTenths', 'ladders/cmmm-2020/model.ts', 'cmmm-2020'],
    ['factory.questions.3', 'ladders/smart-factory-2025/questions.ts', 'factory.kpi'],
    ['factory.scenes.6.gist', 'ladders/smart-factory-2025/scenes.ts', 'scene.7'],
    ['factory.rungs.1.demand.kpi', 'ladders/smart-factory-2025/rungs.ts', 'advanced'],
    ['factory.links', 'ladders/smart-factory-2025/conditions.ts', 'smart-factory-2025'],
    ['areas.0', 'areas/areas.ts', 'gd'],
    ['industries.0.name', 'industries/industries.ts', catalogue.industries[0]?.id],
    ['sources.0', 'sources.ts', 'smart-factory-2025'],
    ['conflicts.0.why', 'policies/conflicts.ts', 'zhuhai-model-voucher'],
    [
      'documents.1.clauses.1',
      'policies/zhuhai-2026-draft/clauses.ts',
      'zhuhai-2026-draft/preamble',
    ],
    ['documents.0.measures.1', 'policies/zhuhai-2025/measures-*.ts', 'zhuhai-2025.2a'],
    ['documents.0.pools.0.fen', 'policies/zhuhai-2025/document.ts', 'zhuhai-2025-compute-voucher'],
    ['documents.9.title', 'policies/*/document.ts', null],
    ['texts.zhuhai-2025', 'policies/zhuhai-2025/text.ts', null],
    ['sha256', 'published.ts', null],
    ['somethingElse', 'catalogue.ts', null],
    ['', 'catalogue.ts', null],
  ] as const)('at %j is looked for in %s', (path, file, name) => {
    expect(contentFileOf(catalogue, path)).toBe(`assessments/content/${file}`)
    expect(nameAt(catalogue, path)).toBe(name)
  })

  it('is shown on one line with its file, its path and the id that it is about', () => {
    const flaw: Flaw = {
      rule: 'figure',
      path: 'documents.0.measures.0.caps.0.fen',
      message: 'is odd',
    }
    expect(shownFlaw(sound, flaw)).toBe(
      'assessments/content/policies/zhuhai-2025/measures-*.ts: ' +
        'documents.0.measures.0.caps.0.fen (zhuhai-2025.1): is odd',
    )
    expect(shownFlaw(sound, { ...flaw, path: 'version' })).toBe(
      'assessments/content/published.ts: version: is odd',
    )
  })
})
