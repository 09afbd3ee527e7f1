import type { method as zh } from '../zh/method.ts'

export const method: typeof zh = {
  method: {
    how: [
      'A verdict has three values: met, not met, not known. What is not answered is neither “no” nor “yes”; one condition that surely fails settles the verdict.',
      'The tiers are judged by the conditions of the 2025 notice, rung by rung. How the eight chapters of the scene guide fall into the five links is our reading, and one scene in place is counted as covering its link. The indicators are reported by the firm itself: no published provincial benchmark was found, and an expert has to settle them.',
      'The digital level is scored by the 2024 indicators out of 100 points, never rounded, and is reached only together with the number of scenarios and of constraint scenarios.',
      'The text of the maturity standard was not read: its rule and weights are working assumptions, and the level is for orientation.',
      'Money is computed in fen and rates as ratios of whole numbers; it is cut only where a text says so. What is in force and the draft are computed apart and never added. The plan is the largest total under all caps, totals and rules against double claims.',
    ],
    confidence: 'Confidence',
    degree: 'Degree',
    means: 'What it means',
    items: 'Citations in the catalogue',
    confidenceOf: {
      official: 'Official text',
      secondary: 'Second-hand source',
      interpretation: 'Our reading',
      assumed: 'Working assumption',
    },
    meaning: {
      official: 'The official text was read',
      secondary: 'A third party states it; the text itself was not read',
      interpretation: 'The text leaves a choice, read as stated',
      assumed: 'No source was read; it may be corrected',
    },
    sources: 'Documents relied on',
    title: 'Title',
    number: 'Number',
    day: 'Issued',
    checked: 'Checked',
    noNumber: 'No number',
    noDay: 'Not stated',
    receipt: 'To verify it',
    asOf: 'As of',
    version: 'Catalogue version',
    catalogueSha: 'SHA-256 of the catalogue',
    answersSha: 'SHA-256 of the answers',
    verify:
      'With the same answers and the same catalogue, anyone computes the same figures. The hash of the answers is taken over canonical JSON (RFC 8785), with the day of the check.',
    online: (link) =>
      `Online copy: ${link}. The hash of the answers on that page should be the one printed here.`,
    link: 'Online copy',
  },
}
