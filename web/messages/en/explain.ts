import type { Messages } from '../zh/messages.ts'

/** How a figure was found. */
export const explain = {
  how: 'How it is found',
  given: (answer) => `answered ${answer}`,
  line: (threshold) => `asks ${threshold}`,
  head: 'The working',
  note: 'Every score, level and gate unfolds down to the answers. Download it all and compute it by hand to the same digit.',
  csv: 'Download as a table',
  json: 'Download as JSON',
} satisfies Messages['explain']
