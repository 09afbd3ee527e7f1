import { api, asked } from '../account/private-api.ts'

export const submissionsApi = api.organisations[':organisation'].submissions

export type CasePlace = { readonly organisation: string; readonly submission: string }

export const readSubmission = (param: CasePlace) =>
  asked(submissionsApi[':submission'].$get({ param }))

type Read = Awaited<ReturnType<typeof readSubmission>>
export type Desk = Extract<Read, { readonly ok: true }>['value']
export type State = Desk['state']
export type Note = Desk['notes'][number]
export type Round = Desk['rounds'][number]
