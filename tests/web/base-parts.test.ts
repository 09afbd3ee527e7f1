import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import type { MoneyField } from '../../assessments/schema/measure.ts'
import {
  type BaseParts,
  baseKey,
  baseName,
  partsText,
} from '../../web/features/money/base-parts.ts'
import { trace as en } from '../../web/messages/en/trace.ts'
import { trace as zh } from '../../web/messages/zh/trace.ts'

const fen = { low: 100, high: 100 }
const added = (field: MoneyField) => ({ field, sign: 1, fen }) as const
const taken = (field: MoneyField) => ({ field, sign: -1, fen }) as const

const bases = documents.flatMap(({ measures }) =>
  measures.flatMap(({ id, amount }) =>
    amount.basis !== 'rate'
      ? []
      : [{ id, parts: [...amount.base.map(added), ...(amount.less ?? []).map(taken)] }],
  ),
)

describe('what a base is made of', () => {
  it('is keyed by its fields with their signs', () => {
    expect(baseKey([added('equipmentFen'), added('softwareFen')])).toBe('equipmentFen+softwareFen')
    expect(baseKey([added('investmentFen'), taken('fiscalFen')])).toBe('investmentFen-fiscalFen')
  })

  it.each(bases)('has a name in both languages under $id', ({ parts }) => {
    const isPlain = baseKey(parts) === 'amountFen'
    for (const { ofBase } of [zh, en]) {
      expect(baseName(parts, 'project', ofBase) === null).toBe(isPlain)
      const unnamed = parts.filter(({ field }) => ofBase.part[field] === undefined)
      expect(parts.length < 2 ? [] : unnamed).toEqual([])
    }
  })

  it('is not listed where one field is all of it, or none is known', () => {
    const open = { low: 0, high: null }
    const none: BaseParts = [
      { field: 'equipmentFen', sign: 1, fen: open },
      { field: 'softwareFen', sign: 1, fen: open },
    ]
    expect(partsText([added('investmentFen')], zh.ofBase, String)).toBe('')
    expect(partsText(none, zh.ofBase, String)).toBe('')
  })
})
