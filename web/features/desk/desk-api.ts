import { api, asked } from '../account/private-api.ts'

const here = api.organisations[':organisation']

export const readDesk = (organisation: string) => asked(here.desk.$get({ param: { organisation } }))
export const readTargets = (organisation: string) =>
  asked(here.desk.targets.$get({ param: { organisation } }))
export const targetApi = here.desk.targets[':target']

type Answer<Read extends (...of: never[]) => Promise<unknown>> = Extract<
  Awaited<ReturnType<Read>>,
  { readonly ok: true; readonly value: unknown }
>['value']

export type Desk = Answer<typeof readDesk>
export type Scope = Desk['whole']
export type Population = keyof Scope['figures']
export type FigureName = keyof Scope['figures']['registered']
export type Share = Scope['figures']['registered']['all']
export type Target = Answer<typeof readTargets>['targets'][number]
