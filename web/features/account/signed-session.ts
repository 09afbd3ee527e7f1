import { remember } from '../../device-memory.ts'
import { keptHint, setSigned } from './signed-hint.ts'

const tell = (isSigned: boolean) => {
  remember(keptHint, isSigned ? '1' : '')
  setSigned(isSigned)
}
export const rememberSigned = () => tell(true)
export const forgetSigned = () => tell(false)
