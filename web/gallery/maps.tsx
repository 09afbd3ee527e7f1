import { createSignal, type JSX } from 'solid-js'
import { RadarWithTable } from '../charts/RadarWithTable.tsx'
import type { RadarAxis } from '../charts/radar.ts'
import { type SceneGroup, type SceneState, SceneTable } from '../ui/SceneTable.tsx'
import { SideSection } from '../ui/SideSection.tsx'

const scenes: readonly (readonly [string, readonly string[]])[] = [
  ['工厂建设', ['工厂数字化规划设计', '数字基础设施建设', '数字孪生工厂构建']],
  ['产品研发', ['产品数字化设计', '产品虚拟验证']],
  ['工艺设计', ['工艺数字化设计', '制造工程优化']],
  [
    '生产管理',
    [
      '生产计划优化',
      '车间智能排产',
      '生产进度跟踪',
      '生产动态调度',
      '仓储智能管理',
      '物料精准配送',
      '危险作业自动化',
      '安全一体化管控',
      '能源智能管控',
      '碳资产全生命周期管理',
      '污染在线管控',
      '网络协同制造',
    ],
  ],
  [
    '生产作业',
    [
      '柔性产线快速换产',
      '工艺动态优化',
      '先进过程控制',
      '人机协同作业',
      '在线智能检测',
      '质量精准追溯',
      '质量分析与改进',
      '设备运行监控',
      '设备故障诊断与预测',
      '设备维修维护',
    ],
  ],
  ['运营管理', ['智能经营决策', '数智精益管理', '规模化定制', '产品精准营销']],
  ['产品服务', ['远程运维服务', '产品增值服务', '客户主动服务']],
  [
    '供应链管理',
    ['供应商数字化管理', '采购计划优化协同', '供应链风险预警与调度', '供应链物流智能配送'],
  ],
]

const states: readonly SceneState[] = ['absent', 'present', 'flagged', 'unknown']
const words = { absent: '未建', present: '已建', flagged: '已建，用AI', unknown: '还不知道' }
const english = [
  'Digital factory planning',
  'Digital infrastructure',
  'Collaborative procurement',
  'Production dispatching',
  'Equipment fault diagnosis and prediction',
]

function groups(shift: number, isEnglish: boolean): readonly SceneGroup[] {
  let number = 0
  return scenes.map(([name, names]) => ({
    id: name,
    name: isEnglish ? 'Production management' : name,
    count: `1/${names.length}`,
    scenes: names.map((scene) => {
      number += 1
      const state = states[(number * 7 + shift + (number % 3)) % 4] ?? 'absent'
      return {
        id: String(number),
        number: String(number).padStart(2, '0'),
        name: isEnglish ? (english[number % 5] ?? '') : scene,
        state,
        word: words[state],
        badge: state === 'flagged' ? 'AI' : undefined,
      }
    }),
  }))
}

const domains: readonly (readonly [string, number | undefined])[] = [
  ['组织战略', 0.7],
  ['人员技能', 0.6],
  ['数据', 0.5],
  ['集成', 0.45],
  ['信息安全', 0.65],
  ['装备', 0.72],
  ['网络', 0.8],
  ['设计', 0.6],
  ['生产', 0.56],
  ['物流', 0.5],
  ['销售', 0.45],
  ['服务', 0.5],
]

const axes = (unknown: readonly number[], names?: readonly string[]): readonly RadarAxis[] =>
  domains.map(([name, value], index) => ({
    name: names?.[index] ?? name,
    value: unknown.includes(index) ? undefined : value,
    text: unknown.includes(index) ? (names ? 'unknown' : '未知') : (value ?? 0).toFixed(2),
    held: (value ?? 0) >= 0.8,
  }))

const englishDomains = [
  'Organisation strategy',
  'Staff skills',
  'Data',
  'Integration',
  'Information security',
  'Equipment',
  'Network',
  'Design',
  'Production',
  'Logistics',
  'Sales',
  'Service',
]

const table = {
  caption: '各能力域对差距的贡献',
  heads: { name: '能力域', figures: ['得分', '权重'], share: '占差距' },
  rows: [
    { name: '生产', figures: ['0.56', '36.96%'], bar: 100, share: '36.1%' },
    { name: '销售', figures: ['0.45', '10.01%'], bar: 39.5, share: '14.2%' },
    { name: '物流', figures: ['0.50', '10.01%'], bar: 33.9, share: '12.2%' },
    { name: '服务', figures: ['0.50', '10.01%'], bar: 33.9, share: '12.2%' },
    { name: '设计', figures: ['0.60', '10.01%'], bar: 22.6, share: '8.1%' },
    { name: '数据', figures: ['0.50', '5.06%'], bar: 17.1, share: '6.2%' },
    { name: '其余6域', figures: ['', ''], bar: 30.5, share: '11.0%' },
  ],
  total: { name: '差0.247', share: '100.0%' },
} as const

export function Maps(): JSX.Element {
  const [shift, setShift] = createSignal(0)
  const key = [
    { state: 'absent', text: '未建26' },
    { state: 'present', text: '已建12' },
    { state: 'flagged', text: '已建且用AI 2' },
    { state: 'unknown', text: '还不知道3' },
  ] as const
  return (
    <>
      <SideSection
        heading="成熟度：差在哪里"
        aside={<p>三级项得分0.553，需0.800，差0.247。其中生产一域占36.1%。</p>}
      >
        <div class="g-stack">
          <RadarWithTable
            label="三级各能力域得分，粗线为三级要求0.80；数值见右表"
            values={{ axes: axes([]), max: 1, threshold: 0.8 }}
            words={{ threshold: '三级要求0.80', own: '本企业', unknown: '还不知道' }}
            table={table}
          />
          <RadarWithTable
            label="Domains at level 3; figures in the table"
            values={{ axes: axes([0, 4, 9], englishDomains), max: 1, threshold: 0.8 }}
            words={{
              threshold: 'Level 3 asks 0.80',
              own: 'This firm',
              unknown: 'Not known',
              wrapAt: 12,
            }}
            table={table}
          />
        </div>
      </SideSection>
      <SideSection heading="四十个典型场景" aside={<p>已建14个，其中2个用AI。</p>}>
        <div class="g-stack">
          <SceneTable
            groups={groups(0, false)}
            key={key}
            note="AI占比2/14，即14.2%；卓越级要求20%以上。已建场景再有1个用上AI，就是3/14，21.4%。"
          />
          <SceneTable
            groups={groups(shift(), false)}
            key={key}
            onPick={() => setShift(shift() + 1)}
          />
          <div lang="en">
            <SceneTable groups={groups(1, true)} key={key} onPick={() => setShift(shift() + 1)} />
          </div>
        </div>
      </SideSection>
    </>
  )
}
