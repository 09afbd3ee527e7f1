import type { Messages } from '../zh/messages.ts'

/** The first page. */
export const start = {
  head: ['Answer once: which rung', 'your factory stands on,', 'the gap, and the public money.'],
  lead: 'Every amount comes with its clause, every condition with its source.',
  quick: 'Quick self-check',
  quickFacts: ['A first result in about ten minutes', 'No account; answers stay on this device'],
  begin: 'Start the self-check',
  resume: 'Go on answering',
  resumeFrom: (day) => `Last answered on ${day}; all of it is on this device.`,
  example: 'See an example',
  exampleHelp: 'The example factory is made up. Opening it leaves your own answers untouched.',
  ladderLabel: 'The four smart-factory tiers. Nothing answered yet: no condition is known',
  ladderFoot:
    'Factories in China, December 2025, from a public report (second-hand). One cell is one condition; dotted is not known.',
  gates: (n) => `${n} conditions`,
  doorsHead: 'Three things to do',
  doors: {
    check: [
      'Self-check',
      'See where you stand on three ladders',
      'A result with its clauses, to save or print',
      'about 10 min',
    ],
    result: [
      'Result',
      'Changes with every answer; each condition says its distance',
      'Gaps, forty scenes, what to claim',
      'as you answer',
    ],
    read: [
      'Clauses',
      'Read two Zhuhai documents, clause by clause',
      'What each gives, how much, what it asks',
      'any time',
    ],
    go: { check: 'Start', result: 'See the result', read: 'Read' },
  },
  anatomy: {
    head: 'What a figure is made of',
    note: 'No page shows an amount without its clause.',
    upTo: ['Ceiling', 'Where the text says “not exceeding” or “at most”, so do we.'],
    exact: 'Computed to the fen',
    sum: (base, rate, amount, cap) =>
      `${base} × ${rate} = ${amount} yuan, under the yearly cap of ${cap}.`,
    unit: ['Unit', 'One unit a column.'],
    clause: ['Clause', 'Opens the text. Dashed and violet is a consultation draft.'],
  },
  catalogue: {
    head: 'Catalogue',
    note: 'Ladders and policies are kept by version.',
    scales: 'Three ladders',
    documents: 'Policy documents',
    name: 'Name',
    version: 'Number',
    levels: 'Rungs',
    document: 'Document',
    standing: 'Standing',
    term: 'In force',
    notIssued: 'Not issued yet',
    to: ' to ',
  },
} satisfies Messages['start']
