import type { JSX } from 'solid-js'
import { Bar } from '../ui/Bar.tsx'
import { Button } from '../ui/Button.tsx'
import { Cite } from '../ui/Cite.tsx'
import { ClauseQuote } from '../ui/ClauseQuote.tsx'
import { Figure } from '../ui/Figure.tsx'
import { Mark } from '../ui/Mark.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import { Standing } from '../ui/Standing.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import { Waterfall } from '../ui/Waterfall.tsx'

const law =
  '对于企业购买大模型服务且符合条件的，按实际支出费用不超过30%的比例予以“模型券”资助，每家企业每年累计资助额度不超过100万元。'

function Quote(): JSX.Element {
  const ratio = law.indexOf('按实际')
  const cap = law.indexOf('每家企业')
  return (
    <ClauseQuote
      text={law}
      marks={[
        [ratio, ratio + 16],
        [cap, law.length - 1],
      ]}
      footer={
        <>
          <span>珠工信〔2025〕68号，第三条</span>
          <span>
            现行，<time class="nowrap">2025-05-23</time>至<time class="nowrap">2027-12-31</time>
          </span>
          <span>2026-11-20与原文核对一致</span>
        </>
      }
    />
  )
}

export function Figures(): JSX.Element {
  return (
    <>
      <SideSection heading="数字与条款" aside={<p>上限、数、单位、条款，顺序不变。</p>}>
        <table class="tt" data-unfold>
          <thead>
            <tr>
              <th scope="col">情形</th>
              <th scope="col">写法</th>
              <th scope="col">规则</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">现行，上限</th>
              <td data-l="写法">
                <Figure upTo="最高" value="182.64" unit="万元">
                  <Cite tag="珠25·一" label="珠工信〔2025〕68号第一条">
                    <Quote />
                  </Cite>
                </Figure>
              </td>
              <td data-l="规则" class="muted">
                实线。点开条款见原文。
              </td>
            </tr>
            <tr>
              <th scope="row">征求意见稿</th>
              <td data-l="写法">
                <Figure upTo="最高" value="41.40" unit="万元" state="draft">
                  <Cite tag="珠26稿·4" href="#" draft />
                  <Standing state="draft">征求意见稿</Standing>
                </Figure>
              </td>
              <td data-l="规则" class="muted">
                虚线、紫。不与现行相加。
              </td>
            </tr>
            <tr>
              <th scope="row">区间</th>
              <td data-l="写法">
                <Figure value="0" to="100.00" unit="万元">
                  <Cite tag="珠25·九" href="#" />
                  <Mark state="unknown">待补充</Mark>
                </Figure>
              </td>
              <td data-l="规则" class="muted">
                缺事实时给下限与上限，不给中间数。
              </td>
            </tr>
            <tr>
              <th scope="row">未写金额</th>
              <td data-l="写法">
                <Figure unspecified="未写金额">
                  <Cite tag="珠25·十一" href="#" />
                </Figure>
              </td>
              <td data-l="规则" class="muted">
                不进任何合计。
              </td>
            </tr>
            <tr>
              <th scope="row">已失效</th>
              <td data-l="写法">
                <Figure upTo="最高" value="50.00" unit="万元" state="ended">
                  <Standing state="ended">已失效</Standing>
                </Figure>
              </td>
              <td data-l="规则" class="muted">
                保留可查，划去。
              </td>
            </tr>
            <tr>
              <th scope="row">到分</th>
              <td data-l="写法">
                <Figure value="1,234,567,890.12" unit="元" />
              </td>
              <td data-l="规则" class="muted">
                <Figure upTo="up to" sign="¥" value="2,398,400.00">
                  <Standing state="in-force">in force</Standing>
                </Figure>
              </td>
            </tr>
          </tbody>
        </table>
        <div class="g-stack" style={{ 'margin-top': '2rem' }}>
          <p>
            <Figure size="m" upTo="最高" value="37.20" unit="万元" />
          </p>
          <p>
            <Figure size="l" upTo="最高" value="12,345,678,901.23" unit="元" />
          </p>
          <p>
            <Figure size="xl" upTo="最高" value="37.20" unit="万元">
              <Cite tag="珠25·三" href="#" />
            </Figure>
          </p>
          <Quote />
          <ClauseQuote
            state="draft"
            text="达到数字化水平二级以上的，按项目软硬件投入不超过30%的比例，予以最高50万元支持。"
            marks={[
              [16, 27],
              [29, 37],
            ]}
            footer="征求意见稿，第4项"
          />
        </div>
      </SideSection>

      <SideSection heading="图的图案" aside={<p>黑白打印、色觉差异都能分清。</p>}>
        <div class="g-three">
          <div>
            <Bar parts={[{ state: 'ink', to: 100 }]} />
            现行金额
          </div>
          <div>
            <Bar parts={[{ state: 'draft', to: 100 }]} />
            征求意见稿
          </div>
          <div>
            <Bar parts={[{ state: 'held', to: 100 }]} />
            满足，已评测
          </div>
          <div>
            <Bar parts={[{ state: 'missing', to: 100 }]} />
            未满足，缺口
          </div>
          <div>
            <Bar parts={[{ state: 'unknown', to: 100 }]} />
            未知，待补充
          </div>
          <div>
            <Bar
              parts={[
                { state: 'track', to: 100 },
                { state: 'simulated', to: 60 },
              ]}
              at={45}
            />
            试算
          </div>
        </div>
        <p style={{ 'margin-top': '1rem' }} class="g-row">
          <Mark state="held">满足</Mark>
          <Mark state="missing">未满足</Mark>
          <Mark state="unknown">还不知道</Mark>
          <Mark state="no">不符合</Mark>
          <Mark state="unspecified">未写金额</Mark>
          <Mark state="ink">可申领</Mark>
        </p>
      </SideSection>

      <SideSection
        heading="申领方案"
        aside={<p>条款允许的最优组合。每个数都是上限，草案与现行分开写。</p>}
      >
        <Waterfall
          caption="申领方案逐项累加，单位万元"
          heads={{ name: '事项与条款', bar: '逐项累加', amount: '最高，万元', exact: '到分，元' }}
          units={{ amount: '万元', exact: '元' }}
          rows={[
            {
              name: (
                <>
                  算力券 <Cite tag="珠25·一" href="#" />
                </>
              ),
              parts: [{ state: 'ink', from: 0, to: 182.64 }],
              amount: '182.64',
              exact: '1,826,400.00',
            },
            {
              name: (
                <>
                  模型券 <Cite tag="珠25·三" href="#" />
                </>
              ),
              parts: [{ state: 'ink', from: 182.64, to: 219.84 }],
              amount: '37.20',
              exact: '372,000.00',
            },
            {
              name: (
                <>
                  DCMM三级认证 <Cite tag="珠25·四" href="#" />
                </>
              ),
              parts: [{ state: 'ink', from: 219.84, to: 239.84 }],
              amount: '20.00',
              exact: '200,000.00',
            },
            {
              name: '现行合计',
              parts: [{ state: 'ink', from: 0, to: 239.84 }],
              amount: '239.84',
              exact: '2,398,400.00',
              total: true,
            },
            {
              name: (
                <>
                  中小企业AI赋能项目 <Cite tag="珠26稿·4" href="#" draft />
                </>
              ),
              parts: [{ state: 'draft', from: 239.84, to: 281.24 }],
              amount: '41.40',
              exact: '414,000.00',
              draft: true,
            },
            {
              name: (
                <>
                  工业技术改造 <Cite tag="珠26稿·5" href="#" draft />
                </>
              ),
              parts: [{ state: 'draft', from: 281.24, to: 377.24 }],
              amount: '96.00',
              exact: '960,000.00',
              draft: true,
            },
            {
              name: '若征求意见稿通过',
              parts: [
                { state: 'ink', from: 0, to: 239.84 },
                { state: 'draft', from: 239.84, to: 377.24 },
              ],
              amount: '377.24',
              exact: '3,772,400.00',
              total: true,
              draft: true,
            },
          ]}
        />
      </SideSection>

      <SideSection heading="状态" aside={<p>发生了什么，什么没受影响，下一步做什么。</p>}>
        <div class="g-states">
          <StateNote state="loading" heading="正在读取" />
          <StateNote
            state="empty"
            heading="还没有记录支出。"
            action={<Button kind="quiet">记一笔支出</Button>}
          >
            记一笔算力或大模型支出，就能算券。
          </StateNote>
          <StateNote
            state="error"
            heading="没有存上。"
            code="编号7f20-11c9"
            action={<Button kind="quiet">再存一次</Button>}
          >
            答案还在本机，没有丢。
          </StateNote>
          <StateNote state="offline" heading="没有网络">
            全部存在本机，12项待发
          </StateNote>
          <StateNote
            state="conflict"
            heading="两人都改了第4题。"
            action={<Button kind="quiet">比较两份</Button>}
          >
            两份都留着。
          </StateNote>
          <StateNote state="withheld" heading="不足30家，不单列。">
            避免认出单个企业；相邻片区一并合并。
          </StateNote>
        </div>
      </SideSection>
    </>
  )
}
