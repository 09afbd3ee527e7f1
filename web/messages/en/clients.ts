import type { clients as zh } from '../zh/clients.ts'

/** The firms that show a provider their workbooks. */
export const clients = {
  head: 'Clients',
  lead: 'Firms that share with this provider. Once a firm withdraws, nothing of it is seen any more.',
  none: 'No firm shares with this provider yet.',
  noneHelp:
    'A firm chooses the provider in its workbook. A clear public profile helps it to be found.',
  profile: 'Change the public profile',
  caption: 'Firms that share with this provider',
  firm: 'Firm',
  workbook: 'Workbook',
  purpose: 'Purpose',
  since: 'Since',
  readings: 'Digital level, smart factory',
  self: 'The firm',
  visit: 'On site',
  noReading: 'No reading',
  cmmm: 'Maturity',
  open: (name) => `Open ${name}`,
  desk: {
    missing: 'Not shown any more',
    missingHelp:
      'The firm has withdrawn it, or there is no such share. What was written stays with the firm; this provider sees it no more.',
    back: 'Back to clients',
    purpose: 'Purpose',
    since: 'Since',
    workbook: 'Workbook',
    area: 'Area',
    asOf: 'As of',
    sentence: (seen, all, differs) =>
      `${seen} checked, of ${all} that the firm answered; ${differs === 0 ? 'no differences.' : `${differs} different.`}`,
    ruler: (same, differs, unseen) => `${same} same, ${differs} different, ${unseen} not seen`,
    answersAside:
      'What the assessor writes stands beside the firm’s answers and changes none. The firm reads it.',
    readersOnly: 'Owners, editors and assessors write assessments.',
    report: 'Report',
    reportAside: 'By the firm’s answers, or with what was seen on site laid over them.',
    of: 'By whose answers',
    format: 'Format',
    formats: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' },
    download: 'Download the report',
    making: 'Being made',
    fileName: 'Report',
  },
} satisfies typeof zh
