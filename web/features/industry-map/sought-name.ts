import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { inWords } from '../../language.ts'
import { ladderName } from './ladder-name.ts'
import type { Sought } from './sought.ts'

/** What the address asks for, in words; undefined where there is no such thing. */
export function soughtName({ kind, id }: Sought): string | undefined {
  if (kind !== 'remedy') return ladderName(kind, id)
  const remedy = remedies.find((one) => one.id === id)
  return remedy && inWords(remedy.name)
}
