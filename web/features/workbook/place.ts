import type { Draft } from '../assessment/draft.ts'

/** Where a workbook stands: the organisation that it belongs to, and its own id. */
export type Place = { readonly organisation: string; readonly workbook: string }

export const draftIdAt = ({ organisation, workbook }: Place): Draft['id'] =>
  `workbook-${organisation}.${workbook}`

/** The workbook that a draft is a copy of; undefined for every other draft. */
export function placeOf(id: Draft['id']): Place | undefined {
  const [, organisation, workbook] = /^workbook-([^.]+)\.([^.]+)$/.exec(id) ?? []
  return organisation === undefined || workbook === undefined
    ? undefined
    : { organisation, workbook }
}

export const workbookHref = ({ organisation, workbook }: Place): string =>
  `/o/${organisation}/w/${workbook}`
