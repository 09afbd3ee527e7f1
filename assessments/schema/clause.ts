import { z } from 'zod'
import { Words } from './words.ts'

/** What a piece of the text is, so that nothing in a document stays unread. */
export const ClauseKind = z.enum([
  'measure', // holds money that a firm may claim
  'service', // promises something that is not money
  'target', // states what is to be reached
  'definition', // says what a word means
  'general', // says how the document is applied
  'frame', // title, preamble, signature: nothing to claim
])

/**
 * A piece of the official text, found by the exact words it `starts` with and running to the start
 * of the next. `tag` is how a figure cites it: document, middle dot, item, e.g. 珠25·三.
 */
export const Clause = z
  .strictObject({
    id: z.string(),
    kind: ClauseKind,
    tag: Words,
    starts: z.string().min(1),
    /** What the piece says, in our words. */
    gist: Words,
  })
  .readonly()
export type Clause = z.infer<typeof Clause>

/** Words of the official text that stand behind a figure or a condition; tested to stand in it. */
export const Quote = z
  .strictObject({
    text: z.string().min(2),
    gives: z.enum([
      'rate',
      'cap',
      'amount',
      'condition',
      'pool',
      'quota',
      'conflict',
      'payout',
      'target',
    ]),
  })
  .readonly()
export type Quote = z.infer<typeof Quote>
