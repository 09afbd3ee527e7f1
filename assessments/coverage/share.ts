import type { Share } from '../schema/coverage.ts'

/** So many among so many, exact. */
export const shareAmong = (of: number, among: number): Share => ({ of, among, defined: among > 0 })
