import type { Block, Report } from '../../assessments/report/block.ts'
import { type CellValue, statementSheets } from '../../assessments/workbook/sheet.ts'
import { textCell } from './figure.ts'
import { type OfficeWords, officeWordsOf } from './office-words.ts'
import { requestSheets } from './request-sheets.ts'
import { sheetNames } from './sheet-names.ts'
import { topicSheets } from './topic-sheets.ts'
import { type Faces, type WrittenSheet, writeWorkbook } from './workbook.ts'

const faces: Readonly<Record<Report['lang'], Faces>> = {
  zh: { text: '宋体', head: '黑体' },
  en: { text: 'Arial', head: 'Arial' },
}

/**
 * The report as an Excel workbook: an overview, the text, one sheet a topic with every figure as a
 * number and its source beside it, then all that was filled in on four sheets that can be read
 * back. Money stands in yuan, exact to the fen.
 */
export async function xlsxOf(report: Report): Promise<Uint8Array> {
  const words = officeWordsOf(report.lang)
  const reserved = Object.values(statementSheets).flatMap(({ zh, en }): string[] => [zh, en])
  const nameOf = sheetNames([...reserved, words.overview, words.wording])
  const topics = report.sections.flatMap((section) =>
    topicSheets(section, words, (wanted) =>
      nameOf(reserved.includes(wanted) ? words.result(wanted) : wanted),
    ),
  )
  const wording = wordingSheet(report, words)
  const held = [
    { name: wording.name, holds: report.sections.map(({ title }) => title).join(words.between) },
    ...topics.map(({ sheet, captions }) => ({
      name: sheet.name,
      holds: captions.join(words.between),
    })),
  ]
  const request = requestSheets(report, words)
  const sheets = [
    overviewSheet(report, held, request, words),
    wording,
    ...topics.map(({ sheet }) => sheet),
    ...request,
  ]
  return writeWorkbook(sheets, textCell(report.title), faces[report.lang])
}

function overviewSheet(
  report: Report,
  held: readonly { readonly name: string; readonly holds: string }[],
  request: readonly WrittenSheet[],
  words: OfficeWords,
): WrittenSheet {
  const facts: CellValue[][] = [
    [report.title, null],
    [words.firm, report.firm],
    [words.asOf, report.asOf],
    [words.catalogue, report.catalogue.version],
    [words.catalogueHash, report.catalogue.sha256],
    [words.answersHash, report.answersSha256],
    ...(report.link === undefined ? [] : [[words.online, report.link]]),
    [words.note, words.how],
  ]
  const all = [...held, ...request.map(({ name }) => ({ name, holds: words.requestHolds }))]
  const rows = [
    ...facts,
    [words.sheet, words.holds],
    ...all.map(({ name, holds }) => [name, holds]),
  ]
  const links = all.map(({ name }, i) => [`${facts.length + 1 + i},0`, name] as const)
  return {
    name: words.overview,
    columns: [{ width: 60 }, { width: 90 }],
    headRows: 1,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell))),
    links: new Map(links),
  }
}

function wordingSheet({ sections }: Report, words: OfficeWords): WrittenSheet {
  const rows = sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => {
      const said = saidIn(block)
      return said === null ? [] : [[title, said.text, said.cite].map(textCell)]
    }),
  )
  return {
    name: words.wording,
    columns: [{ width: 20 }, { width: 90 }, { width: 40 }],
    headRows: 1,
    rows: [[words.section, words.text, words.source], ...rows],
  }
}

function saidIn(block: Block): { readonly text: string; readonly cite: string } | null {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { text: block.text, cite: '' }
    case 'quote':
      return block
    case 'table':
    case 'staff':
    case 'waterfall':
    case 'shares':
    case 'cells':
    case 'page-break':
      return null
  }
}
