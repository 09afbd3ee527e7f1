import { halfWidth } from '../../../assessments/half-width.ts'

const MOBILE = /^(?:\+?86)?1[3-9]\d{9}$/
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Whether a text can be what one signs in with: an e-mail address or a mainland mobile number. */
export function isLoginName(text: string): boolean {
  const typed = halfWidth(text).trim()
  return MOBILE.test(typed.replace(/[\s-]/g, '')) || ADDRESS.test(typed)
}

/** A login name as it is stored: the eleven digits of a number, an address in small letters. */
export function normalLoginName(text: string): string {
  const typed = halfWidth(text).trim()
  const number = typed.replace(/[\s-]/g, '')
  return MOBILE.test(number) ? number.slice(-11) : typed.toLowerCase()
}

/** How an account is called to people: its mobile number, else its e-mail address. */
export const loginNameOf = ({
  email,
  username,
}: {
  readonly email: string
  readonly username?: string | null | undefined
}): string => username ?? email.replace(/@phone\.invalid$/, '')
