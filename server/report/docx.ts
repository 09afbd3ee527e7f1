import {
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import type { Report } from '../../assessments/report/block.ts'
import { type Counter, runsOf, sectionChildren, styled, TEXT_WIDTH } from './docx-blocks.ts'
import { styles } from './docx-styles.ts'
import { type OfficeWords, officeWordsOf } from './office-words.ts'
import { printable } from './printable.ts'
import { qrRows } from './qr.ts'
import { qrPng } from './qr-image.ts'

/** A4 with margins of 2.2 cm, in twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1417, bottom: 1304, left: 1247, right: 1247, header: 709, footer: 624 },
}

/**
 * The report as a Word document to be edited on: real headings under a table of contents, tables
 * whose head rows repeat, numbered captions, page numbers, every look a named style.
 */
export async function docxOf(report: Report): Promise<Uint8Array> {
  const words = officeWordsOf(report.lang)
  const counter: Counter = { tables: 0 }
  const document = new Document({
    title: printable(report.title),
    creator: 'Tidu 梯度',
    description: printable(`${report.firm} ${report.asOf}`),
    styles,
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: header(report), first: new Header({ children: [] }) },
        footers: { default: footer(report, words), first: new Footer({ children: [] }) },
        children: [
          ...cover(report, words),
          styled(words.contents, 'ContentsHead', { pageBreakBefore: true }),
          new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...report.sections.flatMap((section, i) =>
            sectionChildren(section, words, counter, i === 0),
          ),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function cover(report: Report, words: OfficeWords): readonly FileChild[] {
  const facts = [
    [words.asOf, report.asOf],
    [words.catalogue, report.catalogue.version],
    [words.catalogueHash, report.catalogue.sha256],
    [words.answersHash, report.answersSha256],
  ] as const
  return [
    styled(report.title, 'Title'),
    styled(report.firm, 'CoverFirm'),
    ...facts.map(([name, value]) => styled(words.named(name, value), 'CoverFact')),
    ...(report.link === undefined
      ? []
      : [linked(words.online, report.link, words), codeOf(report.link, words)]),
  ]
}

function linked(name: string, link: string, words: OfficeWords): Paragraph {
  const children = [new TextRun({ text: printable(link), style: 'Hyperlink' })]
  return new Paragraph({
    style: 'CoverFact',
    children: [...runsOf(words.named(name, '')), new ExternalHyperlink({ link, children })],
  })
}

/** The side of the code on the cover, in pixels of 96 to the inch. */
const CODE_SIDE = 106

function codeOf(link: string, words: OfficeWords): Paragraph {
  const image = new ImageRun({
    type: 'png',
    data: qrPng(qrRows(link)),
    transformation: { width: CODE_SIDE, height: CODE_SIDE },
    altText: { name: words.online, title: words.online, description: printable(link) },
  })
  // A line of its own height would show only a strip of it.
  const spacing = { before: 200, line: 240, lineRule: LineRuleType.AUTO }
  return new Paragraph({ style: 'CoverFact', spacing, children: [image] })
}

const right = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }]

const header = ({ title, firm }: Report): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'PageLine',
        tabStops: right,
        children: [...runsOf(firm), new TextRun({ children: [new Tab(), printable(title)] })],
      }),
    ],
  })

function footer({ catalogue, asOf }: Report, words: OfficeWords): Footer {
  const { before, between, after } = words.page
  const receipt = `${asOf} · ${catalogue.version} · ${catalogue.sha256.slice(0, 12)}`
  const count = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageLine',
        tabStops: right,
        children: [...runsOf(receipt), new TextRun({ children: [new Tab(), ...count] })],
      }),
    ],
  })
}
