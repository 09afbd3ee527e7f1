import { describe, expect, test } from 'vitest'
import { feeds, judgeRecord } from '../../../assessments/measure/record-conditions.ts'
import type { Feed } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'

const base = { id: 'r', on: '2026-01-01' } as const
const records = {
  spend: { kind: 'spend', ...base, of: 'compute' },
  project: { kind: 'project', ...base, types: ['smart-factory', 'ai-retrofit'] },
  title: { kind: 'title', ...base, title: 'little-giant' },
  certificate: { kind: 'certificate', ...base, of: 'dcmm' },
  filing: { kind: 'filing', ...base, of: 'generative-ai' },
  product: { kind: 'product', ...base, of: 'first-set' },
  standard: { kind: 'standard', ...base, level: 'national' },
  secretariat: { kind: 'secretariat', ...base, level: 'national' },
  rent: { kind: 'rent', ...base },
  equity: { kind: 'equity', ...base },
  'running-cost': { kind: 'running-cost', ...base, of: 'park' },
  research: { kind: 'research', ...base, of: 'embodied-model' },
  'city-award': { kind: 'city-award', ...base, title: 'little-giant' },
  granted: { kind: 'granted', ...base },
} satisfies { [Kind in Fact['kind']]: Fact }

const readBy = (feed: Feed) =>
  Object.entries(records)
    .filter(([, record]) => feeds(record as Fact, feed) !== false)
    .map(([kind]) => kind)

describe('a measure reads', () => {
  test.each([
    [{ kind: 'spend', of: 'compute' }, ['spend']],
    [{ kind: 'spend', of: 'model-service' }, []],
    [{ kind: 'project', type: 'ai-retrofit' }, ['project']],
    [{ kind: 'project', type: 'key-project' }, []],
    [{ kind: 'title', titles: ['national-champion', 'little-giant'] }, ['title']],
    [{ kind: 'title', titles: ['national-champion'] }, []],
    [{ kind: 'certificate', of: 'dcmm' }, ['certificate']],
    [{ kind: 'certificate', of: 'sme-digital' }, []],
    [{ kind: 'filing', of: 'generative-ai' }, ['filing']],
    [{ kind: 'filing', of: 'deep-synthesis' }, []],
    [{ kind: 'product', of: 'first-set' }, ['product']],
    [{ kind: 'product', of: 'smart-terminal' }, []],
    [{ kind: 'standard', level: 'national' }, ['standard']],
    [{ kind: 'standard', level: 'industry' }, []],
    [{ kind: 'secretariat', level: 'national' }, ['secretariat']],
    [{ kind: 'secretariat', level: 'provincial' }, []],
    [{ kind: 'rent' }, ['rent']],
    [{ kind: 'equity' }, ['equity']],
    [{ kind: 'running-cost', of: 'park' }, ['running-cost']],
    [{ kind: 'running-cost', of: 'open-source' }, []],
    [{ kind: 'research', of: 'embodied-model' }, ['research']],
    [{ kind: 'enterprise' }, []],
    [{ kind: 'nothing', why: { zh: '无', en: 'none' } }, []],
  ] as [Feed, string[]][])('by %j only records of that kind: %j', (feed, kinds) => {
    expect(readBy(feed)).toEqual(kinds)
  })

  test.each(['standard', 'secretariat'] as const)('a %s of unknown level perhaps', (kind) => {
    const feed = { kind, level: 'national' } as const
    expect(feeds({ kind, ...base, level: null }, feed)).toBeNull()
    expect(feeds({ kind, ...base }, feed)).toBeNull()
    expect(feeds(records[kind] as Fact, feed)).toBe(true)
  })
})

describe('a condition of a record', () => {
  const assets = (fixedAssetsFen?: number | null): Fact => ({ ...records.project, fixedAssetsFen })
  const atLeast = { ask: 'at-least-fen', field: 'fixedAssetsFen', fen: 500 } as const

  test('of a sum takes in the line, and waits for a sum that is not known', () => {
    const holds = [499, 500, null, undefined].map(
      (fen) => judgeRecord(assets(fen), atLeast).reason.holds,
    )
    expect(holds).toEqual([false, true, null, null])
  })

  test('names the field that it read, and asks for it only while it is open', () => {
    expect(judgeRecord(assets(null), atLeast)).toEqual({
      reason: {
        rule: 'fixedAssetsFen',
        holds: null,
        record: 'r',
        reads: ['records.r.fixedAssetsFen'],
      },
      open: ['records.r.fixedAssetsFen'],
    })
    expect(judgeRecord(assets(1), atLeast).open).toEqual([])
  })
})
