import { remembered } from '../../device-memory.ts'
import { safePath } from './coming-back.ts'
import { loadMe } from './me.ts'

/** Where one goes after signing in: where one came from, the organisation of last time, or the account. */
export async function goingOn(next: string | undefined): Promise<string> {
  const told = await loadMe()
  const path = safePath(next)
  if (path !== undefined) return path
  if (!told.ok) return '/account'
  const { organisations } = told.value
  const last = organisations.find(({ id }) => id === remembered('tidu.organisation'))
  const here = last ?? organisations[0]
  return here === undefined ? '/account' : `/o/${here.id}`
}
