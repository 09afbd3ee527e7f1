import { nothingSaid, refusalOf, type Told } from './private-api.ts'

/** A file of the private API by its path, whole; never rejects. */
export async function fileAt(path: string): Promise<Told<Blob>> {
  try {
    const answer = await fetch(path)
    if (!answer.ok) return { ok: false, refusal: await refusalOf(answer) }
    return { ok: true, value: await answer.blob() }
  } catch {
    return { ok: false, refusal: { ...nothingSaid, code: 'unreachable' } }
  }
}
