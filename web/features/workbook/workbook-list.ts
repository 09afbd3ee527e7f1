import { api, asked, type Told } from '../account/private-api.ts'

const here = api.organisations[':organisation']

export const readWorkbooks = (organisation: string) =>
  asked(here.workbooks.$get({ param: { organisation } }))
const readShares = (organisation: string) => asked(here.shares.$get({ param: { organisation } }))
const readSubmissions = (organisation: string) =>
  asked(here.submissions.$get({ param: { organisation } }))

type Answer<Call extends (organisation: string) => Promise<Told<unknown>>> = Extract<
  Awaited<ReturnType<Call>>,
  { readonly ok: true }
>['value']

export type WorkbookList = Answer<typeof readWorkbooks>
export type WorkbookListed = WorkbookList['workbooks'][number]
export type Share = Answer<typeof readShares>['shares'][number]
export type Submission = Answer<typeof readSubmissions>['submissions'][number]
