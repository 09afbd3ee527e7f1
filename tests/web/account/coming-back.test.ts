import { expect, test } from 'vitest'
import { safePath, signInTo } from '../../../web/features/account/coming-back.ts'

test('one comes back to a page of ours, with what stands behind it', () => {
  expect(safePath('/o/1/people?tab=2#x')).toBe('/o/1/people?tab=2#x')
  expect(safePath('/invite/a.b')).toBe('/invite/a.b')
  expect(signInTo('/o/1?x=a&b')).toBe('/sign-in?next=%2Fo%2F1%3Fx%3Da%26b')
})

test.each([
  undefined,
  '',
  'o/1',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
])('one is not sent on to %s', (next) => expect(safePath(next)).toBeUndefined())
