import type { CellValue } from '../../assessments/workbook/sheet.ts'
import { widthOf } from '../report/sheet-measures.ts'
import { type Faces, type WrittenSheet, writeWorkbook } from '../report/workbook.ts'
import { itemsOf } from '../workbook/taken-apart.ts'
import { cellOf, fieldCells, piecesOf } from './export-cells.ts'
import { type ColumnId, columnWords, type SheetId, sheetWords } from './export-words.ts'
import type { OrganisationExport } from './organisation-export.ts'

type Lang = 'zh' | 'en'
type Row = Readonly<Partial<Record<ColumnId, unknown>>>
type Topic = { readonly columns: readonly ColumnId[]; readonly rows: readonly Row[] }

const faces: Readonly<Record<Lang, Faces>> = {
  zh: { text: '宋体', head: '黑体' },
  en: { text: 'Arial', head: 'Arial' },
}

/** The export as an Excel workbook: a sheet a topic, texts as texts, and no formula. */
export function exportedXlsx(exported: OrganisationExport, lang: Lang): Promise<Uint8Array> {
  const topics = topicsOf(exported)
  const ids = Object.keys(sheetWords) as readonly SheetId[]
  const sheets = ids.map((id) => sheetOf(sheetWords[id][lang], topics[id], lang))
  return writeWorkbook(sheets, exported.organisation.name, faces[lang])
}

function sheetOf(name: string, { columns, rows }: Topic, lang: Lang): WrittenSheet {
  const heads = columns.map((column) => columnWords[column][lang])
  const cells = rows.map((row) =>
    columns.map((column): CellValue => {
      // These were made cells already, in the form in which they read back.
      if (column === 'value' || column === 'field') return row[column] as CellValue
      return cellOf(column, row[column])
    }),
  )
  return {
    name,
    columns: columns.map((_, c) => ({
      width: widthOf([heads[c] ?? null, ...cells.map((row) => row[c] ?? null)]),
    })),
    headRows: 2,
    filters: true,
    rows: [heads, [...columns], ...cells],
  }
}

const answer = ['key', 'field', 'value'] as const
const withFields = <Said extends { readonly value: unknown }>(rows: readonly Said[]) =>
  rows.flatMap((row) => fieldCells(row.value).map((cell) => ({ ...row, ...cell })))

function topicsOf(all: OrganisationExport): Readonly<Record<SheetId, Topic>> {
  const { workbooks, shares, submissions, clients, cases } = all
  const rounds = submissions.flatMap(({ id, rounds: own }) =>
    own.map((round) => ({ ...round, submission: id })),
  )
  const person = ['changedBy', 'changedAt'] as const
  return {
    organisation: {
      columns: ['field', 'value'],
      rows: Object.entries(all.organisation).map(([field, value]) => ({
        field,
        value: cellOf(field, value),
      })),
    },
    members: { columns: ['userId', 'name', 'role', 'joinedAt'], rows: all.members },
    invitations: {
      columns: [
        ...(['id', 'role', 'invitee', 'state', 'invitedBy', 'acceptedBy'] as const),
        ...(['createdAt', 'expiresAt'] as const),
      ],
      rows: all.invitations,
    },
    workbooks: {
      columns: [
        ...(['id', 'version', 'name', 'industry', 'catalogueVersion', 'createdBy'] as const),
        ...(['createdAt', 'deletedAt'] as const),
      ],
      rows: workbooks,
    },
    items: {
      columns: ['workbook', ...answer, 'version', ...person],
      rows: workbooks.flatMap(({ id, items }) =>
        withFields(items.map((item) => ({ ...item, workbook: id }))),
      ),
    },
    versions: {
      columns: ['workbook', 'key', 'version', 'field', 'value', ...person],
      rows: workbooks.flatMap(({ id, versions }) =>
        withFields(versions.map((one) => ({ ...one, workbook: id }))),
      ),
    },
    assignments: {
      columns: ['workbook', 'department', 'user', 'dueOn', 'assignedBy', 'assignedAt'],
      rows: workbooks.flatMap(({ id, assignments }) =>
        assignments.map((one) => ({ ...one, workbook: id })),
      ),
    },
    shares: {
      columns: [
        ...(['id', 'workbook', 'provider', 'purpose', 'givenBy', 'givenAt'] as const),
        ...(['withdrawnBy', 'withdrawnAt'] as const),
      ],
      rows: shares,
    },
    assessor: {
      columns: ['share', ...answer, 'note', 'changedAt'],
      rows: shares.flatMap(({ id, answers }) =>
        withFields(answers.map((one) => ({ ...one, share: id }))),
      ),
    },
    consents: {
      columns: ['id', 'givenBy', 'givenAt', 'withdrawnBy', 'withdrawnAt'],
      rows: all.consents,
    },
    submissions: {
      columns: ['id', 'workbook', 'bureau', 'area', 'state', 'round', 'submittedAt', 'changedAt'],
      rows: submissions,
    },
    rounds: {
      columns: [
        ...(['submission', 'round', 'name', 'creditCode', 'industry', 'catalogueVersion'] as const),
        ...(['catalogueSha256', 'answersSha256', 'resultSha256', 'smeLevel', 'smeStatus'] as const),
        ...(['tier', 'tierStatus', 'submittedBy', 'submittedAt'] as const),
      ],
      rows: rounds,
    },
    submitted: {
      columns: ['submission', 'round', ...answer],
      rows: rounds.flatMap(({ submission, round, request, notebook }) => {
        const items = itemsOf(request, notebook).map(({ key, value }) => ({
          ...{ submission, round, key },
          value: value === null ? null : (JSON.parse(value) as unknown),
        }))
        return withFields([...items, { submission, round, key: 'asOf', value: request.asOf }])
      }),
    },
    results: {
      columns: ['submission', 'round', 'part', 'text'],
      rows: rounds.flatMap(({ submission, round, result }) =>
        piecesOf(JSON.stringify(result)).map((text, i) => ({
          ...{ submission, round, part: i + 1, text },
        })),
      ),
    },
    notes: {
      columns: ['submission', 'round', 'key', 'answer', 'field', 'value', 'note', 'writtenAt'],
      rows: submissions.flatMap(({ id, notes }) =>
        withFields(notes.map((one) => ({ ...one, submission: id }))),
      ),
    },
    claims: {
      columns: [
        ...(['id', 'creditCode', 'proof', 'state', 'reason', 'madeBy', 'madeAt'] as const),
        'decidedAt',
      ],
      rows: all.claims,
    },
    clients: { columns: ['id', 'firm', 'workbook', 'purpose', 'since'], rows: clients },
    clientAnswers: {
      columns: ['share', ...answer, 'note', 'version', ...person],
      rows: clients.flatMap(({ id, answers }) =>
        withFields(answers.map((one) => ({ ...one, share: id }))),
      ),
    },
    cases: {
      columns: [
        ...(['id', 'firm', 'creditCode', 'area', 'state', 'round', 'smeLevel'] as const),
        ...(['smeStatus', 'tier', 'tierStatus', 'submittedAt', 'changedAt'] as const),
      ],
      rows: cases.map(({ firm, levels, ...rest }) => ({
        ...{ ...rest, ...levels },
        ...{ firm: firm.name, creditCode: firm.creditCode },
      })),
    },
    caseNotes: {
      columns: [
        ...(['submission', 'round', ...answer, 'note', 'internal', 'writtenBy'] as const),
        'writtenAt',
      ],
      rows: cases.flatMap(({ id, notes }) =>
        withFields(notes.map((one) => ({ ...one, submission: id }))),
      ),
    },
    register: {
      columns: [
        ...(['creditCode', 'name', 'area', 'zone', 'industryCode', 'aboveScale'] as const),
        ...(['sizeClass', 'changedAt'] as const),
      ],
      rows: all.register,
    },
    targets: {
      columns: ['target', 'field', 'value', 'statedOn', 'source', 'statedBy', 'statedAt'],
      rows: withFields(all.targets),
    },
    audit: {
      columns: ['seq', 'at', 'actor', 'action', 'subject', 'other', 'detail', 'sha256'],
      rows: all.audit,
    },
  }
}
