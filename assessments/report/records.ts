import type { Fact } from '../schema/record.ts'
import type { Block, Cell, Section } from './block.ts'
import { recordDay, recordDetails, recordName } from './record-text.ts'
import { fenCell, type Told, text } from './told.ts'

/** The dated facts that measures read, all of them. */
export function recordsSection(told: Told): Section {
  const { words, request } = told
  const all = request.records ?? []
  return {
    id: 'records',
    title: words.sections.records,
    blocks:
      all.length === 0
        ? [{ kind: 'paragraph', text: words.records.none }]
        : [{ kind: 'paragraph', text: words.records.lead }, recordsTable(told, all)],
  }
}

function amountCell(record: Fact, { words }: Told): Cell {
  const held: Readonly<Record<string, unknown>> = record
  const one = ['spend', 'rent', 'running-cost', 'research', 'equity', 'city-award', 'granted']
  if (!one.includes(record.kind)) return { text: words.records.noAmount, value: null }
  const { amountFen } = held
  return typeof amountFen === 'number' ? fenCell(amountFen) : { text: words.unknown, value: null }
}

function recordsTable(told: Told, all: readonly Fact[]): Block {
  const { records } = told.words
  return {
    ...{ kind: 'table', id: 'records', caption: records.caption },
    columns: [
      { key: 'what', label: records.what, align: 'left', width: 0.26 },
      { key: 'on', label: records.on, align: 'left', width: 0.13 },
      { key: 'amount', label: records.amount, align: 'right', width: 0.17 },
      { key: 'detail', label: records.detail, align: 'left', width: 0.3 },
      { key: 'id', label: records.id, align: 'left', width: 0.14 },
    ],
    rows: all.map((record) => [
      text(recordName(record, told)),
      { text: recordDay(record, told), value: record.on, unit: 'day' },
      amountCell(record, told),
      text(recordDetails(record, told)),
      text(record.id),
    ]),
  }
}
