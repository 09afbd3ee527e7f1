import { sayIn } from '../language.ts'
import { kpis as enKpis, note as enNote, rough as enRough, team as enTeam } from './en/team.ts'
import { kpis as zhKpis, note as zhNote, rough as zhRough, team as zhTeam } from './zh/team.ts'

/** Several people on one interview. Loaded with what says it. */
export const sayTeam = sayIn({ zh: zhTeam, en: enTeam })

/** Notes of evidence beside an answer. */
export const sayNote = sayIn({ zh: zhNote, en: enNote })

/** Indicators that are reported. */
export const sayKpis = sayIn({ zh: zhKpis, en: enKpis })

/** What can be said before all is answered. */
export const sayRough = sayIn({ zh: zhRough, en: enRough })
