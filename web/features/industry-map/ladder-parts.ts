import { content } from '../assessment/content.ts'

const { factory, indicator, maturity } = content

export const sceneOf = (id: string) => factory.scenes.find((one) => one.id === id)
export const scenarioOf = (id: string) => indicator.scenarios.find((one) => one.id === id)
export const subdomainOf = (id: string) => maturity.subdomains.find((one) => one.id === id)
