import { common as enCommon } from './en/common.ts'
import {
  interview as enInterview,
  live as enLive,
  place as enPlace,
  size as enSize,
  standingStep as enStandingStep,
} from './en/interview.ts'
import { save as enSave } from './en/saving.ts'
import { common as zhCommon } from './zh/common.ts'
import {
  interview as zhInterview,
  live as zhLive,
  place as zhPlace,
  size as zhSize,
  standingStep as zhStandingStep,
} from './zh/interview.ts'
import { save as zhSave } from './zh/saving.ts'

/** Words of every page and of the interview: what the first screen loads. */
export const first = {
  zh: {
    ...zhCommon,
    interview: zhInterview,
    live: zhLive,
    place: zhPlace,
    size: zhSize,
    standingStep: zhStandingStep,
    save: zhSave,
  },
  en: {
    ...enCommon,
    interview: enInterview,
    live: enLive,
    place: enPlace,
    size: enSize,
    standingStep: enStandingStep,
    save: enSave,
  },
} as const
