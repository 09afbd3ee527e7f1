import { For, type JSX } from 'solid-js'
import type { CellState } from '../ui/Cell.tsx'
import { Cite } from '../ui/Cite.tsx'
import { GateTable } from '../ui/GateTable.tsx'
import { Mark } from '../ui/Mark.tsx'
import { MiniLadder } from '../ui/MiniLadder.tsx'
import { MiniScale } from '../ui/MiniScale.tsx'
import { Ruler } from '../ui/Ruler.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import { Staff, type StaffRung } from '../ui/Staff.tsx'

const cells = (text: string): readonly CellState[] =>
  [...text].map((letter) => (letter === 'h' ? 'held' : letter === 'm' ? 'missing' : 'unknown'))

const tiers: readonly StaffRung[] = [
  { at: 100, name: '领航级', state: 'above', note: '差5　未知3' },
  { at: 73.333, name: '卓越级', state: 'above', note: '差4　未知3' },
  { at: 46.667, name: '先进级', state: 'next', note: '下一级　差1　未知2' },
  { at: 23.333, name: '基础级', state: 'now', note: '现在的位置' },
]

const english: readonly StaffRung[] = [
  { at: 100, name: 'Leading', state: 'above', note: '5 short, 3 unknown' },
  {
    at: 73.333,
    name: 'Excellent',
    state: 'above',
    note: '4 short, 3 unknown, and the level below first',
  },
  { at: 46.667, name: 'Advanced', state: 'next', note: 'next rung, 1 short, 2 unknown' },
  { at: 23.333, name: 'Basic', state: 'now', note: 'where you stand' },
]

const levels = (score: number): readonly StaffRung[] => {
  const now = Math.min(80, Math.floor(score / 20) * 20)
  return [80, 60, 40, 20].map((at, index) => ({
    at,
    name: ['四级', '三级', '二级', '一级'][index] ?? '',
    note: `${at}分　★${6 - index}`,
    state: at === now ? 'now' : at < now ? 'held' : at === now + 20 ? 'next' : 'above',
  }))
}

const maturity: readonly StaffRung[] = [
  { at: 96, name: '五级', state: 'above', note: '4.8　引领级' },
  { at: 76, name: '四级', state: 'above', note: '3.8　优化级，领航级的条件' },
  { at: 56, name: '三级', state: 'next', note: '2.8　集成级，卓越级的条件' },
  { at: 36, name: '二级', state: 'now', note: '1.8　规范级' },
  { at: 16, name: '一级', state: 'held', note: '0.8　规划级' },
]

const sweep = [
  0, 3, 19.9, 20, 20.4, 24, 38, 39.975, 40, 41.5, 46, 48.5, 59.99, 60, 62, 81, 88, 97, 100,
]

export function Ladders(): JSX.Element {
  return (
    <>
      <SideSection
        heading="梯子"
        aside={<p>同一个器件，几种大小。横档是级，轨上一格是一项条件或一段分值。</p>}
      >
        <div class="g-three">
          <Staff
            kind="gates"
            label="智能工厂梯度：现处基础级"
            cells={cells('hhhhhhhhhhhuumhuuummmmuuummmmm')}
            rungs={tiers}
            foot="一格是一项条件：实心满足，空心未满足，点状未知。"
          />
          <Staff
            kind="score"
            label="数字化水平57.550分，二级"
            fill={57.55}
            step={2.5}
            rungs={levels(57.55)}
            reading={{ at: 57.55, value: '57.550', unit: '分', note: '场景6　★4' }}
            foot="一格2.5分。得分只截不进，距离只进不舍：读数从不讨好。"
          />
          <Staff
            kind="score"
            label="成熟度2.553，二级"
            fill={51.06}
            step={2}
            rungs={maturity}
            reading={{ at: 51.06, value: '2.553', note: '差0.247' }}
            foot="一格0.1。"
          />
          <Staff
            kind="gates"
            label="Basic"
            cells={cells('hhhhhhhuumhuuummmmuuummmmm')}
            rungs={english}
          />
          <Staff
            kind="score"
            label="得分在42.550到62.550之间"
            fill={42.55}
            band={{ from: 42.55, to: 62.55 }}
            step={2.5}
            height={22}
            rungs={levels(42.55)}
          />
          <Staff
            kind="score"
            label="得分还在0到100之间"
            fill={0}
            band={{ from: 0, to: 100 }}
            step={2.5}
            height={22}
            rungs={levels(0)}
          />
          <Staff kind="gates" label="还没有条件" cells={[]} rungs={tiers} height={18} />
          <div class="g-large">
            <Staff
              kind="gates"
              size="l"
              label="智能工厂四级梯度，三十项条件都未知"
              cells={cells('u'.repeat(30))}
              rungs={tiers.map((rung) => ({
                ...rung,
                state: 'next' as const,
                note: (
                  <>
                    <b class="num">8,200</b>余家
                  </>
                ),
                body: (
                  <>
                    <span class="doc">数字化转型、网络化协同</span>
                    <span class="nowrap">7项条件</span>
                  </>
                ),
              }))}
              foot="一格是一项条件，点状是还不知道。"
            />
          </div>
        </div>
      </SideSection>

      <SideSection heading="读数的位置" aside={<p>读数挂在线下；碰到档名就移开，引线指回原处。</p>}>
        <div class="g-sweep">
          <For each={sweep}>
            {(value) => (
              <Staff
                kind="score"
                label={`${value}分`}
                fill={value}
                step={2.5}
                height={22}
                rungs={levels(value)}
                reading={{ at: value, value: value.toFixed(3), unit: '分', note: '场景6' }}
              />
            )}
          </For>
          <Staff
            kind="score"
            label="maturity"
            fill={100}
            height={22}
            rungs={maturity}
            reading={{ at: 100, value: '5.000', note: '满' }}
          />
          <Staff
            kind="score"
            label="maturity"
            fill={97}
            height={22}
            rungs={maturity}
            reading={{ at: 97, value: '4.850', note: '满' }}
          />
          <Staff
            kind="score"
            label="maturity"
            fill={35.99}
            height={22}
            rungs={maturity}
            reading={{ at: 35.99, value: '1.799', note: '差0.001' }}
          />
        </div>
      </SideSection>

      <SideSection heading="横放与小号">
        <div class="g-stack">
          <Ruler
            label="47项条件：满足14，未满足9，还不知道24"
            cells={cells('h'.repeat(14) + 'm'.repeat(9) + 'u'.repeat(24))}
          />
          <Ruler label="一项条件" cells={cells('h')} />
          <Ruler label="120项" cells={cells('h'.repeat(50) + 'm'.repeat(30) + 'u'.repeat(40))} />
          <p>
            <MiniLadder label="基础级，四级之一" rungs={4} held={1} /> 基础级　
            <MiniLadder label="卓越级，四级之三" rungs={4} held={3} /> 卓越级　
            <MiniLadder label="未达一级，五级之零" rungs={5} held={0} /> 未达一级
          </p>
          <MiniScale
            title="数字化水平，得分"
            value="42.550–62.550"
            label="得分在42.550到62.550之间"
            fill={42.55}
            band={{ from: 42.55, to: 62.55 }}
            rungs={[
              { at: 20, name: '一级', held: true },
              { at: 40, name: '二级', held: true },
              { at: 60, name: '三级', held: false },
              { at: 80, name: '四级', held: false },
            ]}
          />
        </div>
      </SideSection>

      <SideSection
        heading="到先进级的七项条件"
        aside={<p>放大基础级与先进级之间的一段。没满足的在上，离下一级最近。</p>}
      >
        <GateTable
          caption="从基础级到先进级的七项条件"
          heads={{
            name: '条件',
            requirement: '要求',
            present: '现状',
            distance: '距离',
            source: '依据',
          }}
          upper={{ name: '先进级', note: '省级工信部门会同有关部门认定' }}
          lower={{ name: '基础级', note: '现在的位置，7项条件全部满足', held: true }}
          gates={[
            {
              state: 'missing',
              name: '环节覆盖：运营管理',
              note: '含产品服务、供应链管理，共11个场景',
              requirement: '至少1个场景',
              present: '0个',
              distance: <Mark state="missing">差1个场景</Mark>,
              source: <Cite tag="要素条件2025" href="#" />,
            },
            {
              state: 'unknown',
              name: '主要技术经济指标',
              note: '省级同行业基准未公布，不由系统推算',
              requirement: '省内同行业领先',
              present: '待专家核定',
              distance: <Mark state="unknown">未知</Mark>,
              source: <Cite tag="工信厅联通装函〔2025〕251号" href="#" />,
            },
            {
              state: 'held',
              name: '智能制造能力成熟度',
              note: '自评估即可',
              requirement: '二级及以上',
              present: '二级，2.553',
              distance: <Mark state="held">满足</Mark>,
              source: <Cite tag="GB/T 39116" href="#" />,
            },
            {
              state: 'held',
              name: '已自评为基础级',
              requirement: '前一级',
              present: <span class="nowrap">2026-03-18自评</span>,
              distance: <Mark state="held">满足</Mark>,
              source: <Cite tag="要素条件2025" href="#" />,
            },
          ]}
        />
        <GateTable
          caption="没有条件"
          heads={{
            name: '条件',
            requirement: '要求',
            present: '现状',
            distance: '距离',
            source: '依据',
          }}
          upper={{ name: '基础级', note: '最低一级' }}
          gates={[]}
          empty="这一段没有要判定的条件。"
        />
      </SideSection>
    </>
  )
}
