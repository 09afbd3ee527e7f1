import { createSignal } from 'solid-js'
import { remembered } from '../../device-memory.ts'

/** Who was signed in here may be so still: only then is the server asked, and after the page. */
export const keptHint = 'tidu.signed-in'
export const [signedHere, setSigned] = createSignal(!!remembered(keptHint))
