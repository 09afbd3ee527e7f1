/** Where the address of an account stands whose name is a mobile number; no mail ever goes there. */
const PHONE_DOMAIN = '@phone.invalid'

const MOBILE = /^(?:\+?86)?(1[3-9]\d{9})$/
const ADDRESS = /^[^\s@]+@[^\s@]+$/
const LONGEST = 254

/**
 * The e-mail address under which an account is kept, in small letters; for a mainland mobile number,
 * however it is typed, `<11 digits>@phone.invalid`. Null: it is neither.
 */
export function accountEmailOf(name: string): string | null {
  const typed = name.normalize('NFKC').trim().toLowerCase()
  const number = typed.endsWith(PHONE_DOMAIN) ? typed.slice(0, -PHONE_DOMAIN.length) : typed
  const mobile = MOBILE.exec(number.replace(/[\s-]/g, ''))?.[1]
  if (mobile !== undefined) return `${mobile}${PHONE_DOMAIN}`
  const isAddress = ADDRESS.test(typed) && typed.length <= LONGEST && !typed.endsWith(PHONE_DOMAIN)
  return isAddress ? typed : null
}

/** The mobile number of an account's address; null where it has an e-mail address. */
export const phoneOf = (email: string): string | null =>
  email.endsWith(PHONE_DOMAIN) ? email.slice(0, -PHONE_DOMAIN.length) : null
