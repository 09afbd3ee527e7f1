import { afterEach, describe, expect, it } from 'vitest'
import { civilDayOf } from '../../assessments/civil-day.ts'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { evaluate } from '../../assessments/evaluate.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe.each(['Asia/Shanghai', 'America/Los_Angeles'])('on a machine in %s', (place) => {
  it('the day is the one in Shanghai', () => {
    process.env.TZ = place
    expect(civilDayOf(Date.UTC(2027, 11, 31, 15, 59, 59, 999))).toBe('2027-12-31')
    expect(civilDayOf(Date.UTC(2027, 11, 31, 16, 0, 0, 0))).toBe('2028-01-01')
    expect(civilDayOf(Date.UTC(2028, 1, 28, 16))).toBe('2028-02-29')
  })

  it('a policy holds on its last day to the end, and not on the day after', () => {
    process.env.TZ = place
    const on = (day: string) => {
      const request = {
        enterprise: { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true },
        records: [{ kind: 'spend', id: 's', on: day, of: 'compute', amountFen: 10_000 } as const],
      }
      const { measures, plan } = evaluate(request, catalogue, day)
      const voucher = measures.find((measure) => measure.id === 'zhuhai-2025.1')
      return [voucher?.standing, voucher?.verdict, plan.inForce.totalFen]
    }
    expect(on('2025-05-22')).toEqual(['not-yet', 'ineligible', 0])
    expect(on('2025-05-23')).toEqual(['in-force', 'eligible', 5_000])
    expect(on(civilDayOf(Date.UTC(2027, 11, 31, 15, 59)))).toEqual(['in-force', 'eligible', 5_000])
    expect(on(civilDayOf(Date.UTC(2027, 11, 31, 16, 0)))).toEqual(['expired', 'ineligible', 0])
  })
})
