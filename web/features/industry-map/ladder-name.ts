import { inWords } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { scenarioOf, sceneOf, subdomainOf } from './ladder-parts.ts'
import type { SoughtKind } from './sought.ts'

/** How a thing of the ladders is called in a sentence; undefined where there is no such thing. */
export function ladderName(kind: Exclude<SoughtKind, 'remedy'>, id: string): string | undefined {
  const words = sayIndustryMap().sought.name
  switch (kind) {
    case 'scene': {
      const scene = sceneOf(id)
      return scene && words.scene(scene.number, inWords(scene.name))
    }
    case 'scenario': {
      const scenario = scenarioOf(id)
      return scenario && words.scenario(scenario.number, inWords(scenario.name))
    }
    case 'subdomain': {
      const subdomain = subdomainOf(id)
      return subdomain && words.subdomain(inWords(subdomain.name))
    }
  }
}
