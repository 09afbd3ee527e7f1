import type { z } from 'zod'
import type { Fault } from './fault.ts'

/** What a schema found wrong, as a fault that a page can say. */
export function schemaFault(issue: z.core.$ZodIssue): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: issue.input === undefined ? 'missing' : 'wrong-kind' }
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.map(String) }
    case 'unrecognized_keys':
      return { kind: 'not-of-this-kind' }
    case 'too_small':
    case 'too_big':
      return { kind: 'out-of-range' }
    case 'invalid_format':
      return { kind: 'wrong-format' }
    default:
      return { kind: 'wrong-kind' }
  }
}

/** What the check of a request against the content found wrong. */
export function contentFault(message: string): Fault {
  if (message === 'no such question') return { kind: 'unknown-question' }
  if (message === 'no such area') return { kind: 'unknown-area' }
  if (message === 'is used twice' || message === 'named twice') return { kind: 'used-twice' }
  if (/^names /.test(message)) return { kind: 'unknown-record' }
  if (/^expected |^no such /.test(message)) return { kind: 'not-an-option' }
  return { kind: 'against-another' }
}
