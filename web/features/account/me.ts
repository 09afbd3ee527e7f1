import { createSignal } from 'solid-js'
import { auth } from './auth-api.ts'
import { api, asked, nothingSaid, type Told } from './private-api.ts'
import { signedHere } from './signed-hint.ts'
import { forgetSigned, rememberSigned } from './signed-session.ts'

const read = () => asked(api.me.$get())
type Read = Awaited<ReturnType<typeof read>>

/** Who is signed in, with the organisations that one belongs to. */
export type Me = Read extends Told<infer Value> ? Value : never
export type Organisation = Me['organisations'][number]
export type Kind = Organisation['kind']
export type Role = Organisation['role']

const [known, setMe] = createSignal<Me | null>()

/** Undefined while nobody asked; null: nobody is signed in. */
export const me = known

/** Where nothing hints at a session, whether there is one is asked in a way that is no error. */
async function isNobody(): Promise<boolean> {
  if (signedHere()) return false
  const told = await auth.session()
  return told.ok && told.value === null
}

/** Asks who is signed in. A refusal but 401 leaves what was known. */
export async function loadMe(): Promise<Read> {
  if (await isNobody()) {
    setMe(null)
    return { ok: false, refusal: { ...nothingSaid, code: 'unauthorised' } }
  }
  const told = await read()
  if (told.ok) {
    setMe(told.value)
    rememberSigned()
  } else if (told.refusal.code === 'unauthorised') {
    setMe(null)
  }
  return told
}

export function nobody(): void {
  setMe(null)
  forgetSigned()
}
