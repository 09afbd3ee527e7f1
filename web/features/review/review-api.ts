import { api, asked } from '../account/private-api.ts'

export const queueApi = api.organisations[':organisation'].queue
export const caseApi = queueApi[':submission']

export type CasePlace = { readonly organisation: string; readonly submission: string }

export const readQueue = (organisation: string) =>
  asked(queueApi.$get({ param: { organisation }, query: {} }))
export const readCase = (param: CasePlace) => asked(caseApi.$get({ param }))
export const readResult = (param: CasePlace) =>
  asked(caseApi.result.$get({ param, query: { of: 'reviewer' } }))
export const readRound = (place: CasePlace, round: number) =>
  asked(caseApi.rounds[':round'].$get({ param: { ...place, round: String(round) } }))

type Answer<Read extends (...of: never[]) => Promise<unknown>> = Extract<
  Awaited<ReturnType<Read>>,
  { readonly ok: true; readonly value: unknown }
>['value']

export type QueueCase = Answer<typeof readQueue>['cases'][number]
export type CaseDesk = Answer<typeof readCase>
export type State = CaseDesk['state']
export type Note = CaseDesk['notes'][number]
export type Round = CaseDesk['rounds'][number]
export type Frozen = Answer<typeof readRound>
