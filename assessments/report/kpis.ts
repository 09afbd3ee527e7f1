import { kpiList } from '../content/ladders/smart-factory-2025/kpis.ts'
import type { Kpi } from '../schema/kpi.ts'
import type { Block, Cell } from './block.ts'
import { citationText, type Told, text } from './told.ts'

/** The indicators that the firm reports, beside the condition that experts judge by them. */
export function kpiBlocks(told: Told): readonly Block[] {
  const { kpis, gates } = told.words
  const reports = told.extra.notebook?.kpis ?? {}
  const rows = kpiList.groups.flatMap((group) =>
    group.kpis.flatMap((kpi) => {
      const report = reports[kpi.id]
      if (report === undefined) return []
      const [name, of] = [text(told.say(kpi.name)), text(told.say(group.name))]
      const year = { text: told.words.inYear(Number(report.year)), value: Number(report.year) }
      return [[name, of, valueCell(told, report.value, kpi), year]]
    }),
  )
  if (rows.length === 0) return []
  const source = citationText(told, kpiList.citation)
  return [
    {
      ...{ kind: 'table', id: 'kpis', caption: kpis.caption },
      columns: [
        { key: 'name', label: kpis.name, align: 'left', width: 0.46 },
        { key: 'group', label: kpis.group, align: 'left', width: 0.2 },
        { key: 'value', label: kpis.value, align: 'right', width: 0.18 },
        { key: 'year', label: kpis.year, align: 'right', width: 0.16 },
      ],
      rows,
    },
    {
      ...{ kind: 'paragraph', voice: 'note' },
      text: [kpis.note, `${gates.source}${told.words.colon}${source}${told.words.end}`].join(
        told.words.gap,
      ),
    },
  ]
}

/** As it was stated, with its unit: `12.5%`, `−3个`. */
function valueCell({ lang, say }: Told, value: string, { unit }: Kpi): Cell {
  const gap = lang === 'zh' || unit === 'percent' ? '' : ' '
  const read = `${value.replace('-', '−')}${gap}${say(kpiList.units[unit])}`
  return unit === 'percent'
    ? { text: read, value: hundredth(value), unit }
    : { text: read, value, unit: 'count' }
}

/** Per cent as a share of one: the point moves, so that nothing is rounded. */
function hundredth(percent: string): string {
  const [, sign = '', whole = '', places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(percent) ?? []
  const digits = whole.padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${places}`
}
