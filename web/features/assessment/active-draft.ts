import { remember, remembered } from '../../device-memory.ts'
import { type Draft, draftIdOf } from './draft.ts'

const key = 'tidu.active'

/** Which of the drafts on this device was last on screen. */
export const activeDraft = (): Draft['id'] => draftIdOf(remembered(key))

export const rememberActive = (id: Draft['id']): void => remember(key, id)
