import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const roboticsFirm = { area: 'gd/foshan', aiRobotics: true }
/** A firm of Zhuhai that the city’s own award may go to. */
const zhuhaiFirm = {
  area: 'gd/zhuhai/jinwan',
  legalPerson: true,
  creditClean: true,
  aiRobotics: true,
}

/** The rules that carry these measures out are known by number and not in the catalogue. */
const rules = {
  zh: '另有实施细则（粤工信规字〔2025〕6号），本目录未收录；条件和金额以细则和当年通知为准。',
  en: 'Implementing rules exist (粤工信规字〔2025〕6号) that this catalogue does not hold; they and the notice of the year settle conditions and sums.',
}

const twoReadings = {
  zh: '“奖励总额度”按省、市两级合计理解，较为保守；另一种理解是省级自身的总额度。',
  en: 'The “total of the award” is read as that of city and province together, the careful reading; the other is the province’s own total.',
}

const newly = {
  zh: '原文未写“新获评”，按认定日不早于2025年3月9日理解；同一企业有效期内奖励一次。',
  en: 'The text does not say “newly”; a title of before 9 March 2025 is read as too early, and a firm is rewarded once in the term.',
}

export const measures1To2: readonly Measure[] = [
  {
    id: 'guangdong-2025.1a',
    clause: 'guangdong-2025/1',
    name: { zh: '国家科技重大专项省级配套', en: 'Provincial match for a national science project' },
    summary: {
      zh: '按规定配套，比例和金额未写明；单个项目1亿元及以上的“一事一议”',
      en: 'Matched under other rules, neither rate nor sum stated; 100 million yuan or more for one project is settled case by case',
    },
    feed: { kind: 'title', titles: ['national-key-project'] },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'aiRobotics' }],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      {
        text: '对国家科技重大专项符合省级配套条件的人工智能与机器人领域重点项目',
        gives: 'condition',
      },
      { text: '省财政按规定给予配套奖励', gives: 'payout' },
      { text: '单个项目省级配套金额超1亿元(含)的,按“一事一议”方式', gives: 'condition' },
    ],
    caveats: [
      {
        zh: '须符合省级配套条件，条件和比例见省级另行规定。',
        en: 'The project must meet the province’s conditions for a match; these and the rate stand in other rules.',
      },
    ],
    notes: [
      {
        text: {
          zh: '承担国家级重点项目是一种状态，项目执行期内都算，立项早于本政策的也算。',
          en: 'Carrying a national key project is a state: it counts while the project runs, also when it began before these measures.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'match',
    citation: { source: 'guangdong-2025', place: '第一条', confidence: 'official' },
    examples: [
      {
        name: 'a project that began before the measures and still runs: eligible, no figure',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [{ kind: 'title', id: 't', on: '2024-03-01', title: 'national-key-project' }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'a project that began in 2026',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            {
              kind: 'title',
              id: 't',
              on: '2026-03-01',
              title: 'national-key-project',
              until: '2028-12-31',
            },
          ],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'a project that ended before the measures',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            {
              kind: 'title',
              id: 't',
              on: '2022-03-01',
              title: 'national-key-project',
              until: '2024-12-31',
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether the firm is in the field',
        request: {
          asOf,
          enterprise: { ...roboticsFirm, aiRobotics: null },
          records: [{ kind: 'title', id: 't', on: '2024-03-01', title: 'national-key-project' }],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
      {
        name: 'a firm outside the province',
        request: {
          asOf,
          enterprise: { ...roboticsFirm, area: 'elsewhere' },
          records: [{ kind: 'title', id: 't', on: '2024-03-01', title: 'national-key-project' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'guangdong-2025.1b',
    clause: 'guangdong-2025/1',
    name: { zh: '国家级制造业创新中心资助', en: 'Aid for a national innovation centre' },
    summary: {
      zh: '人工智能与机器人领域，最高5000万元',
      en: 'In AI or robotics, up to 50 million yuan',
    },
    feed: { kind: 'title', titles: ['national-innovation-centre'] },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'aiRobotics' }],
    record: [],
    amount: { basis: 'ceiling', fen: 5_000_000_000 },
    caps: [{ per: 'term', fen: 5_000_000_000 }],
    quotes: [
      {
        text: '创建人工智能与机器人领域制造业创新中心,对符合条件的国家级、省级制造业创新中心',
        gives: 'condition',
      },
      { text: '分别给予最高5000万元', gives: 'amount' },
      { text: '分别给予最高5000万元', gives: 'cap' },
    ],
    caveats: [rules],
    notes: [
      { text: newly, confidence: 'interpretation' },
      {
        text: {
          zh: '地市另有配套的，可以同时享受，例如珠海写作“配套资金”。',
          en: 'It stands beside what a city adds; Zhuhai’s text calls its own money a top-up.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'guangdong-2025', place: '第一条', confidence: 'official' },
    examples: [
      {
        name: 'named in 2026, up to the whole 50 million',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2026-01-20', title: 'national-innovation-centre' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 5_000_000_000, high: 5_000_000_000 },
      },
      {
        name: '20 million were granted already',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2026-01-20', title: 'national-innovation-centre' },
            {
              kind: 'granted',
              id: 'g',
              on: '2026-06-01',
              measure: 'guangdong-2025.1b',
              level: 'provincial',
              amountFen: 2_000_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 3_000_000_000, high: 3_000_000_000 },
      },
      {
        name: 'named one day before the measures',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2025-03-08', title: 'national-innovation-centre' },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether the firm is in the field',
        request: {
          asOf,
          enterprise: { area: 'gd/foshan' },
          records: [
            { kind: 'title', id: 't', on: '2026-01-20', title: 'national-innovation-centre' },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 5_000_000_000 },
      },
    ],
  },
  {
    id: 'guangdong-2025.1c',
    clause: 'guangdong-2025/1',
    name: { zh: '省级制造业创新中心资助', en: 'Aid for a provincial innovation centre' },
    summary: {
      zh: '人工智能与机器人领域，最高1000万元',
      en: 'In AI or robotics, up to 10 million yuan',
    },
    feed: { kind: 'title', titles: ['provincial-innovation-centre'] },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'aiRobotics' }],
    record: [],
    amount: { basis: 'ceiling', fen: 1_000_000_000 },
    caps: [{ per: 'term', fen: 1_000_000_000 }],
    quotes: [
      {
        text: '创建人工智能与机器人领域制造业创新中心,对符合条件的国家级、省级制造业创新中心',
        gives: 'condition',
      },
      { text: '1000万元的资金支持', gives: 'amount' },
      { text: '1000万元的资金支持', gives: 'cap' },
    ],
    caveats: [rules],
    notes: [
      { text: newly, confidence: 'interpretation' },
      {
        text: {
          zh: '地市另有配套的，可以同时享受，例如珠海写作“配套资金”。',
          en: 'It stands beside what a city adds; Zhuhai’s text calls its own money a top-up.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'guangdong-2025', place: '第一条', confidence: 'official' },
    examples: [
      {
        name: 'named on the first day of the measures',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2025-03-09', title: 'provincial-innovation-centre' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 1_000_000_000, high: 1_000_000_000 },
      },
      {
        name: 'two centres in the term: once the money',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 'a', on: '2025-06-01', title: 'provincial-innovation-centre' },
            { kind: 'title', id: 'b', on: '2026-06-01', title: 'provincial-innovation-centre' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 1_000_000_000, high: 1_000_000_000 },
      },
      {
        name: 'the firm is not in the field',
        request: {
          asOf,
          enterprise: { ...roboticsFirm, aiRobotics: false },
          records: [
            { kind: 'title', id: 't', on: '2026-01-20', title: 'provincial-innovation-centre' },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'guangdong-2025.2a',
    clause: 'guangdong-2025/2',
    name: { zh: '国家级单项冠军省级1∶1激励', en: 'Provincial match for a national champion' },
    summary: {
      zh: '按地市奖励1∶1，省、市合计最高300万元',
      en: 'As much as the city awards, city and province together up to 3 million yuan',
    },
    feed: { kind: 'title', titles: ['national-champion'] },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'aiRobotics' }],
    record: [],
    amount: {
      basis: 'match',
      title: 'national-champion',
      city: ['zhuhai-2025.6a', 'zhongshan-2025.12a'],
      rate: [1, 1],
      togetherFen: 300_000_000,
    },
    caps: [],
    quotes: [
      { text: '该领域获评国家级单项冠军企业', gives: 'condition' },
      { text: '省财政进一步按照地市奖励资金1∶1予以激励', gives: 'rate' },
      { text: '对国家级单项冠军企业奖励总额度最高300万元', gives: 'cap' },
    ],
    caveats: [
      rules,
      {
        zh: '以地市给予奖励为前提，市级未奖励的没有省级激励。',
        en: 'It follows the city’s award: where the city pays nothing, the province adds nothing.',
      },
    ],
    notes: [
      { text: newly, confidence: 'interpretation' },
      { text: twoReadings, confidence: 'interpretation' },
      {
        text: {
          zh: '以珠海市级最高180万元为例：按合计算，省级最高120万元；按省级自身算，为180万元。',
          en: 'With Zhuhai’s 1.8 million, the province adds up to 1.2 million under the first reading and 1.8 million under the second.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'match',
    citation: { source: 'guangdong-2025', place: '第二条', confidence: 'official' },
    examples: [
      {
        name: 'Zhuhai gives up to 1.8 million: 1.2 million are left to the total of 3 million',
        request: {
          asOf,
          enterprise: zhuhaiFirm,
          records: [{ kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' }],
        },
        verdict: 'eligible',
        amountFen: { low: 120_000_000, high: 120_000_000 },
      },
      {
        name: 'Zhuhai has granted 1 million: the province adds as much',
        request: {
          asOf,
          enterprise: zhuhaiFirm,
          records: [
            { kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' },
            {
              kind: 'granted',
              id: 'g',
              on: '2026-08-01',
              measure: 'zhuhai-2025.6a',
              level: 'city',
              records: ['t'],
              amountFen: 100_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'Foshan has awarded 2 million: 1 million is left',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' },
            {
              kind: 'city-award',
              id: 'c',
              on: '2026-08-01',
              title: 'national-champion',
              amountFen: 200_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'no award of the city, nothing to match',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [{ kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'Zhongshan states no sum: from nothing to half of the total',
        request: {
          asOf,
          enterprise: { area: 'gd/zhongshan', aiRobotics: true },
          records: [{ kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 150_000_000 },
      },
      {
        name: 'a champion of another field',
        request: {
          asOf,
          enterprise: { ...zhuhaiFirm, aiRobotics: false },
          records: [{ kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'guangdong-2025.2b',
    clause: 'guangdong-2025/2',
    name: { zh: '专精特新“小巨人”省级1∶1激励', en: 'Provincial match for a little giant' },
    summary: {
      zh: '按地市奖励1∶1，省、市合计最高200万元',
      en: 'As much as the city awards, city and province together up to 2 million yuan',
    },
    feed: { kind: 'title', titles: ['little-giant'] },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'aiRobotics' }],
    record: [],
    amount: {
      basis: 'match',
      title: 'little-giant',
      city: ['zhuhai-2025.6b', 'zhongshan-2025.12b'],
      rate: [1, 1],
      togetherFen: 200_000_000,
    },
    caps: [],
    quotes: [
      { text: '该领域获评国家级单项冠军企业、专精特新“小巨人”企业', gives: 'condition' },
      { text: '省财政进一步按照地市奖励资金1∶1予以激励', gives: 'rate' },
      { text: '对国家级专精特新“小巨人”企业奖励总额度最高200万元', gives: 'cap' },
    ],
    caveats: [
      rules,
      {
        zh: '以地市给予奖励为前提，市级未奖励的没有省级激励。',
        en: 'It follows the city’s award: where the city pays nothing, the province adds nothing.',
      },
    ],
    notes: [
      { text: newly, confidence: 'interpretation' },
      { text: twoReadings, confidence: 'interpretation' },
    ],
    mode: 'application',
    payout: 'match',
    citation: { source: 'guangdong-2025', place: '第二条', confidence: 'official' },
    examples: [
      {
        name: 'Zhuhai gives up to 1 million, the province as much',
        request: {
          asOf,
          enterprise: zhuhaiFirm,
          records: [{ kind: 'title', id: 't', on: '2025-10-14', title: 'little-giant' }],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'two awards of Foshan add up to 1.5 million: 500,000 are left',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2025-10-14', title: 'little-giant' },
            {
              kind: 'city-award',
              id: 'a',
              on: '2026-01-10',
              title: 'little-giant',
              amountFen: 100_000_000,
            },
            {
              kind: 'city-award',
              id: 'b',
              on: '2026-05-10',
              title: 'little-giant',
              amountFen: 50_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: 'the city has paid the whole total: eligible, nothing is left',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2025-10-14', title: 'little-giant' },
            {
              kind: 'city-award',
              id: 'a',
              on: '2026-01-10',
              title: 'little-giant',
              amountFen: 200_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'a title of before the measures of the province',
        request: {
          asOf,
          enterprise: zhuhaiFirm,
          records: [{ kind: 'title', id: 't', on: '2025-03-08', title: 'little-giant' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether Zhuhai’s own conditions are met',
        request: {
          asOf,
          enterprise: { ...zhuhaiFirm, creditClean: null },
          records: [{ kind: 'title', id: 't', on: '2025-10-14', title: 'little-giant' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 100_000_000 },
      },
    ],
  },
]
