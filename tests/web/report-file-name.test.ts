import { expect, test } from 'vitest'
import { nameInFile } from '../../web/features/report/file-name.ts'

test.each([
  ['示例精密电路（珠海）有限公司', '示例精密电路（珠海）有限公司'],
  ['A/B\\C: "D"?', 'A B C D'],
  ['  甲\n乙\t丙  ', '甲 乙 丙'],
  ['../../etc', 'etc'],
  ['厂.', '厂'],
  ['\u202egpj.厂', 'gpj.厂'],
  ['<>', ''],
  ['', ''],
])('a firm called %j is %j in the name of a file', (firm, name) => {
  expect(nameInFile(firm)).toBe(name)
})

test('a long name is cut between characters', () => {
  expect(nameInFile('𠮷'.repeat(80))).toBe('𠮷'.repeat(60))
})
