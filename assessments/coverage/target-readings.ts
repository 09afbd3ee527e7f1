import type { RungId } from '../schema/ladder.ts'
import type { Confidence } from '../schema/provenance.ts'
import type { Words } from '../schema/words.ts'

/**
 * How a target of the documents can be read from a register and what its firms handed in:
 * `above-scale-at-tier` is the share of above-scale firms at that tier or higher; `none` says why
 * there is nothing to count.
 */
export type TargetReading =
  | {
      readonly kind: 'above-scale-at-tier'
      readonly tier: RungId
      readonly how: Words
      readonly confidence: Confidence
    }
  | { readonly kind: 'none'; readonly why: Words }

const none = (zh: string, en: string): TargetReading => ({ kind: 'none', why: { zh, en } })

const credit = none(
  '名录和企业提交的内容都不含授信额度。',
  'Neither the register nor what firms hand in holds credit lines.',
)

const facilities = none(
  '这是城市规划和建设的事项，不是企业的数，名录里没有。',
  'This is for the city to plan and build, no figure of firms; the register does not hold it.',
)

/** For a target that has no reading of its own. */
export const unreadTarget: Words = {
  zh: '名录和企业提交的内容不含计算这项目标所需的数。',
  en: 'Neither the register nor what firms hand in holds what this target counts.',
}

/** By the id of the target. */
export const targetReadings: ReadonlyMap<string, TargetReading> = new Map([
  ['zhuhai-2025-credit', credit],
  ['zhuhai-2026-draft-credit', credit],
  [
    'zhuhai-2026-draft-transformed',
    {
      kind: 'above-scale-at-tier',
      tier: 'basic',
      how: {
        zh: '原文没有写怎样才算“实现数智化转型”。这里数名录内规上企业中，已提交且结果达到智能工厂基础级及以上的家数，是本平台的读法，不是官方口径。',
        en: 'The text does not say when a firm is transformed. Counted here are the above-scale firms of the register whose submitted result reaches the basic smart-factory tier or higher: our reading, no official definition.',
      },
      confidence: 'interpretation',
    },
  ],
  [
    'zhuhai-2026-draft-agents',
    none(
      '提交的内容不逐个登记工业智能体，也没有“深度应用”的判定口径。',
      'What firms hand in lists no agents one by one, and the text does not say what counts as deeply in use.',
    ),
  ],
  [
    'zhuhai-2026-draft-scenarios',
    none(
      '示范项目由主管部门遴选，以遴选名单为准，名录里没有。',
      'Demonstration projects are selected by the authorities; their list is not in the register.',
    ),
  ],
  [
    'zhuhai-2026-draft-terminals',
    none(
      '原文没有写“爆品爆款”的认定口径，名录里也没有产品。',
      'The text does not say what a hit product is, and the register holds no products.',
    ),
  ],
  [
    'zhuhai-2026-draft-terminal-industry',
    none(
      '产业规模是统计数据，名录里没有产值。',
      'The size of an industry is a figure of statistics; the register holds no output.',
    ),
  ],
  [
    'zhuhai-2026-draft-integrators',
    none(
      '名录只收制造企业，原文也没有写怎样算“具有行业竞争力”。',
      'The register holds manufacturers alone, and the text does not say what makes an integrator competitive.',
    ),
  ],
  ['zhongshan-2025-ai-centre', facilities],
  [
    'zhongshan-2025-industry-models',
    none(
      '提交的内容不逐个登记行业应用模型。',
      'What firms hand in lists no models of an industry one by one.',
    ),
  ],
  ['zhongshan-2025-parks', facilities],
  [
    'zhongshan-2025-demonstrations',
    none(
      '示范项目以主管部门的名单为准，名录里没有。',
      'Demonstration projects stand in the authorities’ list, which is not in the register.',
    ),
  ],
  ['zhongshan-2025-edge-nodes', facilities],
  ['zhongshan-2025-edge-machines', facilities],
])
