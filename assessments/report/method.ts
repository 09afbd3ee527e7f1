import { citationsIn, confidencesOf } from '../freshness/provenance-counts.ts'
import type { Source } from '../schema/provenance.ts'
import type { Block, Section } from './block.ts'
import { countCell, dayCell, type Told, text } from './told.ts'

/** How it was judged, how sure the content is, what it rests on, and how anyone verifies it. */
export function methodSection(told: Told): Section {
  const { words } = told
  return {
    id: 'method',
    title: words.sections.method,
    blocks: [
      ...words.method.how.map((sentence): Block => ({ kind: 'paragraph', text: sentence })),
      confidenceTable(told),
      sourcesTable(told),
      receiptTable(told),
      { kind: 'paragraph', voice: 'note', text: verifyText(told) },
      { kind: 'paragraph', voice: 'note', text: words.self },
    ],
  }
}

function confidenceTable({ words, catalogue }: Told): Block {
  const { method } = words
  return {
    ...{ kind: 'table', id: 'confidence', caption: method.confidence },
    columns: [
      { key: 'degree', label: method.degree, align: 'left', width: 0.25 },
      { key: 'means', label: method.means, align: 'left', width: 0.5 },
      { key: 'items', label: method.items, align: 'right', width: 0.25 },
    ],
    rows: confidencesOf(citationsIn(catalogue)).map(([degree, count]) => [
      text(method.confidenceOf[degree] ?? degree),
      text(method.meaning[degree] ?? degree),
      countCell(count),
    ]),
  }
}

function sourcesTable({ words, catalogue, say }: Told): Block {
  const { method } = words
  const row = ({ title, number, day, checkedOn, confidence }: Source) => [
    text(say(title)),
    text(number ?? method.noNumber),
    day === undefined ? { text: method.noDay, value: null } : dayCell(day),
    dayCell(checkedOn),
    text(method.confidenceOf[confidence] ?? confidence),
  ]
  return {
    ...{ kind: 'table', id: 'sources', caption: method.sources },
    columns: [
      { key: 'title', label: method.title, align: 'left', width: 0.39 },
      { key: 'number', label: method.number, align: 'left', width: 0.23 },
      { key: 'day', label: method.day, align: 'left', width: 0.13 },
      { key: 'checked', label: method.checked, align: 'left', width: 0.13 },
      { key: 'degree', label: method.degree, align: 'left', width: 0.12 },
    ],
    rows: catalogue.sources.map(row),
  }
}

function receiptTable({ words, evaluation, extra }: Told): Block {
  const { method } = words
  const rows: readonly (readonly [string, string])[] = [
    [method.asOf, evaluation.asOf],
    [method.version, evaluation.catalogue.version],
    [method.catalogueSha, evaluation.catalogue.sha256],
    [method.answersSha, extra.answersSha256],
    ...(extra.link === undefined ? [] : [[method.link, extra.link] as const]),
  ]
  return {
    ...{ kind: 'table', id: 'receipt', caption: method.receipt },
    columns: [
      { key: 'what', label: words.summary.what, align: 'left', width: 0.25 },
      { key: 'value', label: words.summary.value, align: 'left', width: 0.75 },
    ],
    rows: rows.map(([what, value]) => [text(what), text(value)]),
  }
}

function verifyText({ words, extra }: Told): string {
  const { verify, online } = words.method
  return extra.link === undefined ? verify : `${verify}${words.gap}${online(extra.link)}`
}
