import type { Target } from './desk-api.ts'

/** The targets of one document. */
export type TargetGroup = {
  readonly document: string
  readonly standing: Target['standing']
  readonly targets: readonly Target[]
}

const order: readonly Target['standing'][] = ['in-force', 'not-yet', 'draft', 'expired']

/** By document, what is in force before drafts: they are never one list. */
export function targetGroups(targets: readonly Target[]): readonly TargetGroup[] {
  const documents = [...new Set(targets.map(({ document }) => document))]
  const groups = documents.flatMap((document): TargetGroup[] => {
    const own = targets.filter((one) => one.document === document)
    const first = own[0]
    return first === undefined ? [] : [{ document, standing: first.standing, targets: own }]
  })
  return groups.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
}

/** A plain decimal with at most four places, as the server takes it. */
export const isTargetValue = (text: string): boolean => /^(0|[1-9]\d{0,8})(\.\d{1,4})?$/.test(text)
