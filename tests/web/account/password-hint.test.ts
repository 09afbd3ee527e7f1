import { expect, test } from 'vitest'
import { passwordHint } from '../../../web/features/account/password-hint.ts'

test('what is too short is told how much is missing, and too long that it is', () => {
  expect(passwordHint('')).toEqual({ kind: 'empty' })
  expect(passwordHint('a')).toEqual({ kind: 'short', missing: 11 })
  expect(passwordHint('elevensigns')).toEqual({ kind: 'short', missing: 1 })
  expect(passwordHint('x'.repeat(129))).toEqual({ kind: 'long' })
})

test.each([
  'aaaaaaaaaaaaaa',
  'abcdefghijklmn',
  'zyxwvutsrqponm',
  '12345678901234',
  'qwertyuiopasdfgh',
  'abcabcabcabcabc',
  '121212121212',
  'aaaabbbbcccc1111',
])('%s follows a pattern and is easy to guess', (password) => {
  expect(passwordHint(password)).toEqual({ kind: 'plain' })
})

test('what is little more than one’s own name or login name is easy to guess', () => {
  const own = ['Wang Xiaoming', 'xiaoming.wang@example.com']
  expect(passwordHint('xiaoming.wang1', own)).toEqual({ kind: 'plain' })
  expect(passwordHint('XIAOMING.WANG@example.com', own)).toEqual({ kind: 'plain' })
  expect(passwordHint('xiaoming.wang and a lamp', own)).toEqual({ kind: 'good' })
})

test('other words will do, and long ones are good', () => {
  expect(passwordHint('purple lamp7')).toEqual({ kind: 'fair' })
  expect(passwordHint('purple lamp river')).toEqual({ kind: 'good' })
  expect(passwordHint('四条河、两座桥与一盏紫色的灯')).toEqual({ kind: 'fair' })
})
