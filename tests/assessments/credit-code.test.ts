import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditCodeFault, normalCreditCode } from '../../assessments/credit-code.ts'
import { runs } from './runs.ts'

const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Published codes of well-known firms with the two sums, added up by hand: of symbol × weight over
 * the first seventeen, and over the first eight of the organisation code.
 */
const published = [
  ['华为技术有限公司', '914403001922038216', 831, 164],
  ['珠海格力电器股份有限公司', '91440400192548256N', 1218, 236],
  ['比亚迪股份有限公司', '91440300192317458F', 1194, 201],
  ['美的集团股份有限公司', '91440606722473344C', 1104, 172],
  ['小米科技有限责任公司', '91110108551385082Q', 999, 185],
  ['深圳市腾讯计算机系统有限公司', '9144030071526726XG', 1782, 199],
] as const

describe.each(published)('the code of %s', (_, code, sum, organisationSum) => {
  test('has the check symbol that its sums give', () => {
    expect(symbols.charAt((31 - (sum % 31)) % 31)).toBe(code.charAt(17))
    expect('0123456789X'.charAt((11 - (organisationSum % 11)) % 11)).toBe(code.charAt(16))
  })

  test('is found right', () => expect(creditCodeFault(code)).toBe(null))
})

test('the sums of one code are added up from the weights of both standards', () => {
  // 9 1 4 4 0 3 0 0 1 9 2 2 0 3 8 2 1 by 1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28
  const products = [9, 3, 36, 108, 0, 78, 0, 0, 20, 261, 50, 26, 0, 72, 80, 60, 28]
  expect(products.reduce((sum, each) => sum + each)).toBe(831)
  // 1 9 2 2 0 3 8 2 by 3 7 9 10 5 8 4 2
  expect([3, 63, 18, 20, 0, 24, 32, 4].reduce((sum, each) => sum + each)).toBe(164)
})

const known = fc.constantFrom(...published.map(([, code]) => code))
const put = (code: string, at: number, symbol: string) =>
  code.slice(0, at) + symbol + code.slice(at + 1)

test('any single other symbol is found', () => {
  const passed = published.flatMap(([, code]) =>
    [...code].flatMap((own, at) =>
      [...symbols]
        .filter((symbol) => symbol !== own)
        .map((symbol) => put(code, at, symbol))
        .filter((other) => creditCodeFault(other) === null),
    ),
  )
  expect(passed).toEqual([])
})

test('any two different symbols that change places are found, but for the first and the last', () => {
  const places = fc.integer({ min: 0, max: 17 })
  fc.assert(
    fc.property(known, places, places, (code, one, other) => {
      const [a, b] = [code.charAt(one), code.charAt(other)]
      fc.pre(a !== b && Math.abs(one - other) !== 17)
      expect(creditCodeFault(put(put(code, one, b), other, a))).not.toBe(null)
    }),
    runs(500),
  )
})

test.each([
  ['', 'length'],
  ['91440400192548256', 'length'],
  ['91440400192548256NN', 'length'],
  ['91440400192548256I', 'symbol'],
  ['91440400I92548256N', 'symbol'],
  ['9144040O192548256N', 'symbol'],
  ['9144A400192548256N', 'symbol'],
  ['91440400192548256n', 'symbol'],
  ['91440400192548256P', 'check'],
  ['91440400192548265N', 'check'],
] as const)('%j is faulty: %s', (code, fault) => {
  expect(creditCodeFault(code)).toBe(fault)
})

test('a code whose last symbol fits is told from one whose organisation code does not', () => {
  // 257 in place of 256 brings the sum from 1218 to 1246, which leaves 6: the check is 25, R.
  expect(creditCodeFault('91440400192548257R')).toBe('organisation-check')
})

test('a code is brought to its normal form before it is judged', () => {
  const typed = '\ufeff ９１４４０４００ 1925\u200b4825\u30006ｎ\t'
  expect(normalCreditCode(typed)).toBe('91440400192548256N')
})

test('what is normal stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'９Ａａz9 \u3000\ufeff\u200b甲ß') }),
      (text) => {
        const once = normalCreditCode(text)
        expect(normalCreditCode(once)).toBe(once)
      },
    ),
    runs(100),
  )
})
