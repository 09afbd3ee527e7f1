import { render } from 'solid-js/web'
import './styles/tokens.css'
import './styles/base.css'
import './styles/table.css'
import './gallery/gallery.css'
import { Figures } from './gallery/figures.tsx'
import { Forms } from './gallery/forms.tsx'
import { Ladders } from './gallery/ladders.tsx'
import { Maps } from './gallery/maps.tsx'
import { Button } from './ui/Button.tsx'
import { Cite } from './ui/Cite.tsx'
import { Facts } from './ui/Facts.tsx'
import { Figure } from './ui/Figure.tsx'
import { Receipt } from './ui/Receipt.tsx'
import { Standing } from './ui/Standing.tsx'
import { StateNote } from './ui/StateNote.tsx'
import { Tag } from './ui/Tag.tsx'
import { TopBar } from './ui/TopBar.tsx'
import { Totals } from './ui/Totals.tsx'

// Every part in several states, for looking: ?theme=dark, ?lang=en. Not part of the app's build.
const query = new URLSearchParams(location.search)
const theme = query.get('theme')
if (theme) document.documentElement.dataset.theme = theme
document.documentElement.lang = query.get('lang') ?? 'zh-CN'

function Gallery() {
  return (
    <>
      <StateNote
        state="offline"
        bar
        heading="没有网络"
        action={
          <Button kind="link" href="#">
            看发件箱
          </Button>
        }
      >
        全部存在本机，12项待发，最早10:42
      </StateNote>
      <TopBar
        brand="梯度"
        home="#"
        homeLabel="梯度，首页"
        navLabel="主导航"
        nav={
          <>
            <a href="#1">自查</a>
            <a href="#2" aria-current="page">
              结果
            </a>
            <a href="#3">资金</a>
            <a href="#4">报告</a>
          </>
        }
        meta={
          <>
            <span data-wide>
              以<b class="num">2026-11-21</b>为准
            </span>
            <span data-firm>
              <b>示例精密电路（珠海）有限公司</b>
            </span>
            <Tag>示例</Tag>
          </>
        }
      />
      <main class="page">
        <div class="title title-split">
          <div>
            <h1>
              现处<span class="doc nowrap">基础级</span>。
              <span class="nowrap">
                离<span class="doc">先进级</span>
              </span>
              还差1项条件，另有2项不知道。
            </h1>
            <Facts
              facts={[
                { term: '地区', value: '斗门区，富山工业园' },
                { term: '行业', value: '印制电路板，离散型' },
                { term: '规模', value: '260人，2025年营业收入1.80亿元' },
              ]}
            />
          </div>
          <Totals
            totals={[
              {
                standing: <Standing state="in-force">现行</Standing>,
                figure: <Figure size="l" upTo="最高" value="239.84" unit="万元" />,
                note: '3项，2026年度可申领',
              },
              {
                standing: '若稿通过，合计',
                figure: <Figure size="l" upTo="最高" value="377.24" unit="万元" state="draft" />,
                note: (
                  <>
                    <Standing state="draft">征求意见稿</Standing> 比现行多137.40万元{' '}
                    <Cite tag="珠26稿·4" href="#" draft />
                  </>
                ),
              },
            ]}
          />
        </div>
        <Ladders />
        <Figures />
        <Forms />
        <Maps />
        <div class="actions">
          <Button href="#">生成报告</Button>
          <Button kind="quiet" href="#">
            继续回答8项未知
          </Button>
        </div>
      </main>
      <Receipt
        statement="自查结果，不是官方认定。"
        note="金额为按条款计算的上限，以当年申请指南和财政预算安排为准。"
        marks={[
          { label: '以', value: '2026-11-21', after: '为准' },
          { label: '目录', value: '2026.11.20' },
          { label: '答案', value: '8f3a…c21d', hash: true },
          { label: '目录', value: '51b0…9e77', hash: true },
        ]}
        tail="可由任何人复算"
      />
    </>
  )
}

const host = document.getElementById('gallery')
if (host) render(() => <Gallery />, host)
