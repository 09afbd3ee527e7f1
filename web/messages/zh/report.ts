import type { CellFault } from '../../../assessments/workbook/cell-code.ts'
import type { StatementSheet } from '../../../assessments/workbook/sheet.ts'
import type { Fault } from '../../features/report/reading/fault.ts'

type Formats = { readonly pdf: string; readonly docx: string; readonly xlsx: string }

const sheets: Readonly<Record<StatementSheet, string>> = {
  enterprise: '企业',
  answers: '答案',
  evidence: '依据',
  records: '记录',
}

const cell: Readonly<Record<CellFault, string>> = {
  whole: '公式没有算出的数，请改成数值',
  day: '日期不能带时刻',
  quotes: '引号没有成对',
  'list-end': '列表没有以]结尾',
  list: '列表的写法不对，应如[B, C]',
}

function fault(one: Fault): string {
  switch (one.kind) {
    case 'cell':
      return cell[one.of]
    case 'one-of':
      return `只能填${one.values.join('、')}`
    case 'unknown-field':
      return `没有“${one.name}”这一栏`
    case 'field-twice':
      return `“${one.name}”这一栏出现了两次`
    case 'column-missing':
      return `缺“${one.name}”这一栏`
    case 'name-twice':
      return `“${one.name}”出现了两次`
    case 'too-many-rows':
      return '行数太多，读不完'
    case 'stray':
      return '第2行没有写明这一列是什么'
    case 'amount':
      return '应为以元为单位的金额，最多两位小数'
    case 'list-goes-on':
      return '应接着前一列的列表'
    case 'no-name':
      return '有内容，却没有写明是哪一项'
    case 'missing':
      return '没有填'
    case 'wrong-kind':
      return '填的不是这一栏要的内容'
    case 'out-of-range':
      return '超出允许的范围'
    case 'wrong-format':
      return '写法不对'
    case 'not-of-this-kind':
      return '这一类记录没有这一栏'
    case 'unknown-question':
      return '没有这道题'
    case 'unknown-area':
      return '没有这个地区'
    case 'unknown-record':
      return '指到的记录不存在，或类别不对'
    case 'used-twice':
      return '重复了'
    case 'not-an-option':
      return '不是这道题的选项'
    case 'against-another':
      return '与另一格矛盾'
  }
}

/** A result as a file, and a file as answers. */
export const report = {
  head: '下载报告',
  how: '答案送到服务器生成文件，服务器不保存。报告里的路线按下一级算。',
  format: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' } as Formats,
  label: { pdf: '下载PDF报告', docx: '下载Word报告', xlsx: '下载Excel报告' } as Formats,
  fileName: (firm: string, day: string) =>
    firm === '' ? `智能制造自查报告-${day}` : `${firm}-智能制造自查报告-${day}`,
  making: (format: string) => `正在生成${format}`,
  made: (name: string) => `已生成：${name}`,
  again: '再试一次',
  failed: {
    unreachable: '没有连上服务器，报告没有生成。',
    'too-many': '这一分钟里的请求太多，报告没有生成。',
    'too-large': '内容超过1MB，服务器收不下，报告没有生成。',
    refused: '服务器没有接受这份答案，报告没有生成。',
    broken: '服务器出了错，报告没有生成。',
  },
  wait: (seconds: number) => `请${seconds}秒后再试。`,
  safe: '答案还在本机，没有丢。',
  safeShared: '这份保存的结果没有变。',
  number: (id: string) => `编号${id}`,
  before: '这份结果按旧版目录计算，报告只能按现行目录生成，所以这里不提供下载。',
  pick: '从Excel报告接着答',
  pickHelp:
    '以前下载的Excel报告，改没改过都可以。文件只在本机读取。路线里自填的数不在文件里，读不回来。',
  reading: '正在读取文件',
  bad: {
    'no-workbook': '这不是Excel文件（.xlsx），或者文件已损坏。',
    'no-sheet': (sheet: StatementSheet) =>
      `文件里没有“${sheets[sheet]}”工作表，不是这里下载的Excel报告。`,
    'too-large': '文件超过5MB，没有读取。',
    faults: (n: number) => `文件里有${n}处不对，没有读入。`,
    failed: '文件没有读出来。',
  },
  mine: '本机原有的答案没有动。',
  at: (sheet: string, at: string, why: string) => `工作表“${sheet}”${at}格：${why}`,
  fault,
  more: (n: number) => `另有${n}处`,
  faults: '不对的地方',
  replace: {
    head: '本机已有答案，是否换成文件里的',
    now: (name: string, day: string) =>
      `本机：${name === '' ? '未写企业名称' : name}，上次答到${day}。`,
    file: (name: string, answers: number, records: number) =>
      `文件：${name === '' ? '未写企业名称' : name}，${answers}个答案，${records}条记录。`,
    lost: '换成文件里的以后，本机原有的答案不能恢复。',
    saved: '本机的答案已存到服务器，链接仍可查看，但这台设备不能再改它。',
    yes: '换成文件里的',
    no: '不换',
    close: '关闭',
  },
}
