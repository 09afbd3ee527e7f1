import { describe, expect, test } from 'vitest'
import { passwordFault } from '../../../server/auth/password.ts'
import { makeApp } from '../make.ts'
import { browser, PASSWORD, refusalOf } from './make.ts'

describe('a new password', () => {
  const faultOf = (password: string) => passwordFault(password, ['wangfang@example.com', '王芳'])

  test.each([PASSWORD, 'zwölf Zeichen', '珠海金湾的早晨有海风和稻香', 'my password is a horse'])(
    'may be %s',
    (password) => {
      expect(faultOf(password)).toBe(null)
    },
  )

  test('has 12 to 128 characters, of any kind', () => {
    expect(faultOf('Xk3-pfQm9_u')).toBe('PASSWORD_TOO_SHORT')
    expect(faultOf('Xk3-pfQm9_uv')).toBe(null)
    const long = 'Xk3-pfQm9_uvRt7!'.repeat(8).replace(/^X/, 'Y')
    expect([faultOf(long), faultOf(`${long}a`)]).toEqual([null, 'PASSWORD_TOO_LONG'])
  })

  test.each([
    ...['123456789012', '987654321098', 'abcdefghijkl', 'aaaaaaaaaaaa', 'abcabcabcabc'],
    ...['password1234', 'Password123!', 'P@ssw0rd2026', '2026password!!', 'passwordpassword'],
    ...['1qaz2wsx3edc', 'qwertyuiop123', 'woaini1314520', 'Admin1234567', 'zhuhai2026!!!'],
    ...['wangfang1234', 'WANGFANG@example.com', '１２３４５６７８９０１２'],
  ])('is none that anyone would try first, such as %s', (password) => {
    expect(faultOf(password)).toBe('PASSWORD_TOO_COMMON')
  })

  test('is refused at sign-up with its reason, and makes no account', async () => {
    const app = await makeApp()
    const codes = ['short', 'x'.repeat(129), 'password1234'].map((password) =>
      refusalOf(browser(app).signUp('a@example.com', '某', password)),
    )
    expect(await Promise.all(codes)).toEqual([
      [400, 'PASSWORD_TOO_SHORT'],
      [400, 'PASSWORD_TOO_LONG'],
      [400, 'PASSWORD_TOO_COMMON'],
    ])
    expect(await app.services.auth.isOpen()).toBe(true)
  })
})
