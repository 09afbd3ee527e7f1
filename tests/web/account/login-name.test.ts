import { expect, test } from 'vitest'
import {
  isLoginName,
  loginNameOf,
  normalLoginName,
} from '../../../web/features/account/login-name.ts'

test.each([
  'li@example.com',
  ' Li.Hua@Zhuhai.gov.cn ',
  '13800138000',
  '+86 138-0013-8000',
  '１３８００１３８０００',
])('one signs in with %s', (text) => expect(isLoginName(text)).toBe(true))

test.each([
  '',
  'li',
  'li@',
  '@example.com',
  'li@example',
  '12800138000',
  '1380013800',
  '0756-2120000',
])('one does not sign in with “%s”', (text) => expect(isLoginName(text)).toBe(false))

test('a login name is compared as it is stored', () => {
  expect(normalLoginName('+86 138 0013 8000')).toBe('13800138000')
  expect(normalLoginName('１３８００１３８０００')).toBe('13800138000')
  expect(normalLoginName(' Li@Example.com ')).toBe('li@example.com')
})

test('an account is called by its number, else by its address', () => {
  expect(loginNameOf({ email: '13800138000@phone.invalid', username: '13800138000' })).toBe(
    '13800138000',
  )
  expect(loginNameOf({ email: '13800138000@phone.invalid' })).toBe('13800138000')
  expect(loginNameOf({ email: 'li@example.com', username: null })).toBe('li@example.com')
})
