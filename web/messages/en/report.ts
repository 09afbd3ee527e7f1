import type { CellFault } from '../../../assessments/workbook/cell-code.ts'
import type { StatementSheet } from '../../../assessments/workbook/sheet.ts'
import type { Fault } from '../../features/report/reading/fault.ts'
import type { report as zh } from '../zh/report.ts'

const sheets: Readonly<Record<StatementSheet, string>> = {
  enterprise: 'Enterprise',
  answers: 'Answers',
  evidence: 'Evidence',
  records: 'Records',
}

const cell: Readonly<Record<CellFault, string>> = {
  whole: 'a formula without its figure; put the figure in its place',
  day: 'a day cannot have a time',
  quotes: 'a quotation mark is missing',
  'list-end': 'the list does not end in ]',
  list: 'a list is written [B, C]',
}

function fault(one: Fault): string {
  switch (one.kind) {
    case 'cell':
      return cell[one.of]
    case 'one-of':
      return `only ${one.values.join(', ')}`
    case 'unknown-field':
      return `there is no field “${one.name}”`
    case 'field-twice':
      return `the field “${one.name}” stands twice`
    case 'column-missing':
      return `the field “${one.name}” is missing`
    case 'name-twice':
      return `“${one.name}” stands twice`
    case 'too-many-rows':
      return 'more rows than can be read'
    case 'stray':
      return 'row 2 does not say what this column is'
    case 'amount':
      return 'an amount in yuan, with two decimals at most'
    case 'list-goes-on':
      return 'should go on with the list of the column before'
    case 'no-name':
      return 'something stands here without saying what it belongs to'
    case 'missing':
      return 'nothing is filled in'
    case 'wrong-kind':
      return 'not what this column takes'
    case 'out-of-range':
      return 'outside the range allowed'
    case 'wrong-format':
      return 'not written as it should be'
    case 'not-of-this-kind':
      return 'a record of this kind has no such field'
    case 'unknown-question':
      return 'there is no such question'
    case 'unknown-area':
      return 'there is no such area'
    case 'unknown-record':
      return 'names a record that is not there, or one of another kind'
    case 'used-twice':
      return 'stands twice'
    case 'not-an-option':
      return 'not an option of this question'
    case 'against-another':
      return 'contradicts another cell'
  }
}

export const report: typeof zh = {
  head: 'Download the report',
  how: 'The answers go to the server, which makes the file and keeps nothing. The road in the report leads to the next rung.',
  format: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' },
  label: {
    pdf: 'Download the report as PDF',
    docx: 'Download the report as Word',
    xlsx: 'Download the report as Excel',
  },
  fileName: (firm, day) =>
    firm === ''
      ? `Smart-manufacturing self-check ${day}`
      : `${firm}, smart-manufacturing self-check ${day}`,
  making: (format) => `Making the ${format} file`,
  made: (name) => `Made: ${name}`,
  again: 'Try again',
  failed: {
    unreachable: 'The server could not be reached; no report was made.',
    'too-many': 'Too many calls in this minute; no report was made.',
    'too-large': 'There is more than 1 MB to send, which the server does not take.',
    refused: 'The server did not take these answers; no report was made.',
    broken: 'The server had an error; no report was made.',
  },
  wait: (seconds) => `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  safe: 'The answers are still on this device.',
  safeShared: 'The saved result is as it was.',
  number: (id) => `Number ${id}`,
  before:
    'This result was worked out by an earlier version of the content. Reports are made by the version of today, so there is none to download here.',
  pick: 'Go on from an Excel report',
  pickHelp:
    'One that was downloaded here, edited or not. The file is read on this device alone. Your own figures for the road are not in it and do not come back.',
  reading: 'Reading the file',
  bad: {
    'no-workbook': 'This is not an Excel file (.xlsx), or it is damaged.',
    'no-sheet': (sheet) =>
      `The file has no sheet “${sheets[sheet]}”: it is not an Excel report from here.`,
    'too-large': 'The file is above 5 MB and was not read.',
    faults: (n) =>
      n === 1
        ? 'One thing is wrong in the file; it was not taken in.'
        : `${n} things are wrong in the file; it was not taken in.`,
    failed: 'The file could not be read.',
  },
  mine: 'The answers on this device are as they were.',
  at: (sheet, at, why) => `Sheet “${sheet}”, cell ${at}: ${why}`,
  fault,
  more: (n) => `and ${n} more`,
  faults: 'What is wrong',
  replace: {
    head: 'There are answers on this device: replace them by those of the file',
    now: (name, day) =>
      `On this device: ${name === '' ? 'firm not named' : name}, last answered on ${day}.`,
    file: (name, answers, records) =>
      `In the file: ${name === '' ? 'firm not named' : name}, ${answers} answers, ${records} records.`,
    lost: 'Once replaced, the answers on this device cannot be brought back.',
    saved:
      'They are saved on the server and can still be seen by their link, but this device can no longer change them.',
    yes: 'Replace',
    no: 'Keep mine',
    close: 'Close',
  },
}
