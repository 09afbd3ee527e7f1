import { sayIn } from '../language.ts'
import { road as enRoad } from './en/road.ts'
import { road as zhRoad } from './zh/road.ts'

/** The road to a rung. Loaded with the page that says it. */
export const sayRoad = sayIn({ zh: zhRoad, en: enRoad })
