import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = { area: 'gd/foshan' }

const issued = {
  text: {
    zh: '原文未写起算时间，按发布日不早于2025年3月9日理解。',
    en: 'A standard issued before 9 March 2025 is read as too early; the text does not say from when.',
  },
  confidence: 'interpretation',
} as const

const beside = {
  text: {
    zh: '与区级同类奖励可以同时享受，例如龙华区第十一条。',
    en: 'It stands beside a district’s award for the same standard, such as article 11 of Longhua.',
  },
  confidence: 'interpretation',
} as const

const begun = {
  text: {
    zh: '原文未写起算时间，按承担之日不早于2025年3月9日理解；同一秘书处资助一次。',
    en: 'A secretariat taken on before 9 March 2025 is read as too early, and one is paid once; the text does not say from when.',
  },
  confidence: 'interpretation',
} as const

export const measures10: readonly Measure[] = [
  {
    id: 'guangdong-2025.10a',
    clause: 'guangdong-2025/10',
    name: { zh: '主导制定国际标准', en: 'Leading an international standard' },
    summary: { zh: '每项最高50万元', en: 'Up to 500,000 yuan each' },
    feed: { kind: 'standard', level: 'international' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'ceiling', fen: 50_000_000 },
    caps: [{ per: 'record', fen: 50_000_000 }],
    quotes: [
      { text: '围绕人工智能与机器人产业主导制定国际标准、国家标准、行业标准', gives: 'condition' },
      { text: '分别给予每项最高50万元、30万元、15万元的资助', gives: 'amount' },
      { text: '分别给予每项最高50万元、30万元、15万元的资助', gives: 'cap' },
    ],
    caveats: [],
    notes: [issued, beside],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'guangdong-2025', place: '第十条', confidence: 'official' },
    examples: [
      {
        name: 'an international standard, up to the whole 500,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 'a', on: '2026-03-16', level: 'international' }],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: 'two of them, each up to 500,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'standard', id: 'a', on: '2025-09-01', level: 'international' },
            { kind: 'standard', id: 'b', on: '2026-03-16', level: 'international' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'a national standard is paid by another measure',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 'a', on: '2026-03-16', level: 'national' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'issued one day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 'a', on: '2025-03-08', level: 'international' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'guangdong-2025.10b',
    clause: 'guangdong-2025/10',
    name: { zh: '主导制定国家标准', en: 'Leading a national standard' },
    summary: { zh: '每项最高30万元', en: 'Up to 300,000 yuan each' },
    feed: { kind: 'standard', level: 'national' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'ceiling', fen: 30_000_000 },
    caps: [{ per: 'record', fen: 30_000_000 }],
    quotes: [
      { text: '围绕人工智能与机器人产业主导制定国际标准、国家标准、行业标准', gives: 'condition' },
      { text: '分别给予每项最高50万元、30万元、15万元的资助', gives: 'amount' },
      { text: '分别给予每项最高50万元、30万元、15万元的资助', gives: 'cap' },
    ],
    caveats: [],
    notes: [issued, beside],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'guangdong-2025', place: '第十条', confidence: 'official' },
    examples: [
      {
        name: 'a national standard, up to the whole 300,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 'a', on: '2026-03-16', level: 'national' }],
        },
        verdict: 'eligible',
        amountFen: { low: 30_000_000, high: 30_000_000 },
      },
      {
        name: 'two of them, each up to 300,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'standard', id: 'a', on: '2025-09-01', level: 'national' },
            { kind: 'standard', id: 'b', on: '2026-03-16', level: 'national' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 60_000_000, high: 60_000_000 },
      },
      {
        name: 'an international standard is paid by another measure',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 'a', on: '2026-03-16', level: 'international' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'its level is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 'a', on: '2026-03-16' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 30_000_000 },
      },
    ],
  },
  {
    id: 'guangdong-2025.10c',
    clause: 'guangdong-2025/10',
    name: { zh: '主导制定行业标准', en: 'Leading an industry standard' },
    summary: { zh: '每项最高15万元', en: 'Up to 150,000 yuan each' },
    feed: { kind: 'standard', level: 'industry' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'ceiling', fen: 15_000_000 },
    caps: [{ per: 'record', fen: 15_000_000 }],
    quotes: [
      { text: '围绕人工智能与机器人产业主导制定国际标准、国家标准、行业标准', gives: 'condition' },
      { text: '分别给予每项最高50万元、30万元、15万元的资助', gives: 'amount' },
      { text: '分别给予每项最高50万元、30万元、15万元的资助', gives: 'cap' },
    ],
    caveats: [],
    notes: [issued, beside],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'guangdong-2025', place: '第十条', confidence: 'official' },
    examples: [
      {
        name: 'an industry standard, up to the whole 150,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 'a', on: '2026-03-16', level: 'industry' }],
        },
        verdict: 'eligible',
        amountFen: { low: 15_000_000, high: 15_000_000 },
      },
      {
        name: 'two of them, each up to 150,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'standard', id: 'a', on: '2025-09-01', level: 'industry' },
            { kind: 'standard', id: 'b', on: '2026-03-16', level: 'industry' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 30_000_000, high: 30_000_000 },
      },
      {
        name: 'a national standard is paid by another measure',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 'a', on: '2026-03-16', level: 'national' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'guangdong-2025.10d',
    clause: 'guangdong-2025/10',
    name: { zh: '国际标准化技术委员会秘书处', en: 'Secretariat of an international committee' },
    summary: { zh: '每项最高100万元', en: 'Up to 1 million yuan each' },
    feed: { kind: 'secretariat', level: 'international' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'ceiling', fen: 100_000_000 },
    caps: [{ per: 'record', fen: 100_000_000 }],
    quotes: [
      {
        text: '承担国际标准化组织技术委员会,全国、广东省专业标准化技术委员会秘书处',
        gives: 'condition',
      },
      { text: '分别给予每项最高100万元、30万元、10万元的资助', gives: 'amount' },
      { text: '分别给予每项最高100万元、30万元、10万元的资助', gives: 'cap' },
    ],
    caveats: [],
    notes: [begun],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'guangdong-2025', place: '第十条', confidence: 'official' },
    examples: [
      {
        name: 'an international secretariat, up to the whole 1,000,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'secretariat', id: 'a', on: '2026-03-16', level: 'international' }],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'two of them, each up to 1,000,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'secretariat', id: 'a', on: '2025-09-01', level: 'international' },
            { kind: 'secretariat', id: 'b', on: '2026-03-16', level: 'international' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 200_000_000, high: 200_000_000 },
      },
      {
        name: 'a national secretariat is paid by another measure',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'secretariat', id: 'a', on: '2026-03-16', level: 'national' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'taken on one day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'secretariat', id: 'a', on: '2025-03-08', level: 'international' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'guangdong-2025.10e',
    clause: 'guangdong-2025/10',
    name: { zh: '全国标准化技术委员会秘书处', en: 'Secretariat of a national committee' },
    summary: { zh: '每项最高30万元', en: 'Up to 300,000 yuan each' },
    feed: { kind: 'secretariat', level: 'national' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'ceiling', fen: 30_000_000 },
    caps: [{ per: 'record', fen: 30_000_000 }],
    quotes: [
      {
        text: '承担国际标准化组织技术委员会,全国、广东省专业标准化技术委员会秘书处',
        gives: 'condition',
      },
      { text: '分别给予每项最高100万元、30万元、10万元的资助', gives: 'amount' },
      { text: '分别给予每项最高100万元、30万元、10万元的资助', gives: 'cap' },
    ],
    caveats: [],
    notes: [begun],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'guangdong-2025', place: '第十条', confidence: 'official' },
    examples: [
      {
        name: 'a national secretariat, up to the whole 300,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'secretariat', id: 'a', on: '2026-03-16', level: 'national' }],
        },
        verdict: 'eligible',
        amountFen: { low: 30_000_000, high: 30_000_000 },
      },
      {
        name: 'two of them, each up to 300,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'secretariat', id: 'a', on: '2025-09-01', level: 'national' },
            { kind: 'secretariat', id: 'b', on: '2026-03-16', level: 'national' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 60_000_000, high: 60_000_000 },
      },
      {
        name: 'an international secretariat is paid by another measure',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'secretariat', id: 'a', on: '2026-03-16', level: 'international' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'its level is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'secretariat', id: 'a', on: '2026-03-16' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 30_000_000 },
      },
    ],
  },
  {
    id: 'guangdong-2025.10f',
    clause: 'guangdong-2025/10',
    name: { zh: '广东省标准化技术委员会秘书处', en: 'Secretariat of a provincial committee' },
    summary: { zh: '每项最高10万元', en: 'Up to 100,000 yuan each' },
    feed: { kind: 'secretariat', level: 'provincial' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'ceiling', fen: 10_000_000 },
    caps: [{ per: 'record', fen: 10_000_000 }],
    quotes: [
      {
        text: '承担国际标准化组织技术委员会,全国、广东省专业标准化技术委员会秘书处',
        gives: 'condition',
      },
      { text: '分别给予每项最高100万元、30万元、10万元的资助', gives: 'amount' },
      { text: '分别给予每项最高100万元、30万元、10万元的资助', gives: 'cap' },
    ],
    caveats: [],
    notes: [begun],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'guangdong-2025', place: '第十条', confidence: 'official' },
    examples: [
      {
        name: 'a provincial secretariat, up to the whole 100,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'secretariat', id: 'a', on: '2026-03-16', level: 'provincial' }],
        },
        verdict: 'eligible',
        amountFen: { low: 10_000_000, high: 10_000_000 },
      },
      {
        name: 'two of them, each up to 100,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'secretariat', id: 'a', on: '2025-09-01', level: 'provincial' },
            { kind: 'secretariat', id: 'b', on: '2026-03-16', level: 'provincial' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 20_000_000, high: 20_000_000 },
      },
      {
        name: 'a national secretariat is paid by another measure',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'secretariat', id: 'a', on: '2026-03-16', level: 'national' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
]
