import type { FactKind } from './schema/record.ts'

/** Whether records of the kind are figures of a whole calendar year: any day stands for its year. */
export const isYearly = (kind: FactKind): boolean => kind === 'rent' || kind === 'running-cost'
