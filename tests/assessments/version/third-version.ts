import type { QuestionMove, VersionMap, Versions } from '../../../assessments/schema/version.ts'
import { questionIds } from '../../../assessments/version/question-ids.ts'
import { catalogueFixture } from './fixture-2026/catalogue.ts'
import { mapFixture } from './fixture-2026/map.ts'
import { versionsFixture } from './fixture-2026/versions.ts'

const why = { zh: '测试', en: 'for tests' }

const moved: Readonly<Record<string, QuestionMove>> = {
  'sme.q12': { kind: 'same', id: 'sme.q16' },
  'sme.q16': { kind: 'same', id: 'sme.q12' },
  'sme.q17': { kind: 'gone', name: { zh: '工业控制系统安全', en: 'Control systems' }, why },
}

/** TEST FIXTURE: a third version, in which two questions change places and one is asked anew. */
export const laterMap: VersionMap = {
  from: mapFixture.to,
  to: 'fixture-2027',
  questions: Object.fromEntries(
    questionIds(catalogueFixture).map((id): [string, QuestionMove] => [
      id,
      moved[id] ?? { kind: 'same' },
    ]),
  ),
  added: [{ id: 'sme.q17', why }],
}

export const laterVersions: Versions = {
  earlier: [
    ...versionsFixture.earlier,
    {
      ...versionsFixture.current,
      scales: () => Promise.resolve(catalogueFixture),
      next: () => Promise.resolve(laterMap),
    },
  ],
  current: { version: 'fixture-2027', sha256: '1'.repeat(64) },
}
