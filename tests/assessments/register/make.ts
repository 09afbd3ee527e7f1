import fc from 'fast-check'
import { areas } from '../../../assessments/content/areas/areas.ts'
import { creditCodeFault } from '../../../assessments/credit-code.ts'
import type { RegisterEntry } from '../../../assessments/schema/register.ts'

export { areas }

const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A right credit code of no firm in particular, a different one for each number. */
export function codeOf(number: number): string {
  const body = `91440400${String(number).padStart(8, '0')}`
  for (const own of '0123456789X')
    for (const check of symbols)
      if (creditCodeFault(body + own + check) === null) return body + own + check
  throw new Error(`no code of ${number}`)
}

export const entryOf = (number: number, own: Partial<RegisterEntry> = {}): RegisterEntry => ({
  creditCode: codeOf(number),
  name: `企业${number}`,
  area: 'gd/zhuhai/jinwan',
  zone: null,
  industryCode: null,
  aboveScale: null,
  sizeClass: null,
  ...own,
})

const text = (maxLength: number) =>
  fc
    .string({ unit: fc.constantFrom(...`'=+-@＝甲a"，, `), minLength: 1, maxLength })
    .map((some) => some.trim().replace(/\s+/g, ' '))
    .filter((some) => some !== '')

/** Entries of different codes inside Zhuhai, their names as odd as names may be. */
export const anyEntries: fc.Arbitrary<readonly RegisterEntry[]> = fc
  .array(
    fc.record({
      name: text(20),
      area: fc.constantFrom('gd/zhuhai', 'gd/zhuhai/jinwan', 'gd/zhuhai/fushan'),
      zone: fc.option(text(10)),
      industryCode: fc.option(fc.constantFrom('C13', 'C392', 'C3921')),
      aboveScale: fc.constantFrom(true, false, null),
      sizeClass: fc.constantFrom('large', 'medium', 'small', 'micro', null),
    }),
    { maxLength: 12 },
  )
  .map((entries) => entries.map((entry, number) => ({ creditCode: codeOf(number), ...entry })))
