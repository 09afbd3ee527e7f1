import type { Organisation } from '../account/me.ts'

export type FirstStep = 'code' | 'area' | 'profile' | 'people' | 'workbook'

export type Begun = {
  readonly organisation: Pick<Organisation, 'kind' | 'role' | 'creditCode' | 'area' | 'profile'>
  readonly members: number
  /** Undefined where there are none to be: only firms have them. */
  readonly workbooks: number | undefined
}

/** What a member can do first, as long as it has not been done. */
export function firstSteps({ organisation, members, workbooks }: Begun): readonly FirstStep[] {
  const { kind, role, creditCode, area, profile } = organisation
  const isOwner = role === 'owner'
  const isFirm = kind === 'manufacturer'
  const hasProfile = Object.keys(profile ?? {}).length > 0
  const open: readonly (readonly [FirstStep, boolean])[] = [
    ['code', isFirm && isOwner && creditCode === null],
    ['area', isFirm && isOwner && area === null],
    ['profile', kind === 'provider' && (isOwner || role === 'editor') && !hasProfile],
    ['workbook', isFirm && role !== 'viewer' && workbooks === 0],
    ['people', isOwner && members === 1],
  ]
  return open.filter(([, isOpen]) => isOpen).map(([step]) => step)
}
