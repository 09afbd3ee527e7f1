import type { Enterprise } from '../../../assessments/schema/request.ts'
import type { Told } from './draft.ts'

type Said = Pick<Told, 'enterprise' | 'answers' | 'notKnown'>

export const isNotKnown = ({ notKnown }: Pick<Told, 'notKnown'>, id: string): boolean =>
  notKnown.includes(id)

/** What was answered is no longer "not known". */
export const without = (ids: readonly string[], ...answered: readonly string[]) =>
  ids.filter((one) => !answered.includes(one))

/** "Not known yet", said of an answer, of a field of the firm or of its records. */
export function putAside({ enterprise, answers, notKnown }: Said, id: string): Partial<Said> {
  const [room = '', field = ''] = id.split('.')
  const aside = [...without(notKnown, id), id]
  if (room === 'enterprise')
    return { enterprise: { ...enterprise, [field]: null }, notKnown: aside }
  const { [id]: _, ...rest } = answers
  return { answers: rest, notKnown: aside }
}

/** Fields of the firm as told; null takes one back. Either way it is no longer put aside. */
export const withTold = (
  { enterprise, notKnown }: Said,
  told: Partial<Enterprise>,
): Partial<Said> => ({
  enterprise: { ...enterprise, ...told },
  notKnown: without(notKnown, ...Object.keys(told).map((field) => `enterprise.${field}`)),
})
