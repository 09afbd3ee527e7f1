import { bandFlaws } from './bands.ts'
import { placed } from './content-file.ts'
import { figureFlaws } from './figures.ts'
import type { Content, Flaw } from './flaw.ts'
import { gateFlaws } from './gates.ts'
import { idFlaws } from './ids.ts'
import { measureGateFlaws } from './measure-gates.ts'
import { optionFlaws } from './options.ts'
import { policyReferenceFlaws } from './policy-references.ts'
import { quoteFlaws } from './quotes.ts'
import { referenceFlaws } from './references.ts'
import { weightFlaws } from './weights.ts'
import { wordFlaws } from './words.ts'

/** Every fault in content that keeps to its schema; an empty list means that it can be served. */
export function lintContent(content: Content): readonly Flaw[] {
  const { catalogue } = content
  return [
    ...bandFlaws(catalogue),
    ...weightFlaws(catalogue),
    ...optionFlaws(catalogue),
    ...gateFlaws(catalogue),
    ...measureGateFlaws(catalogue),
    ...figureFlaws(catalogue),
    ...quoteFlaws(content),
    ...wordFlaws(catalogue),
    ...idFlaws(catalogue),
    ...referenceFlaws(catalogue),
    ...policyReferenceFlaws(catalogue),
  ]
}

/** A flaw on one line, with the file of content, the path and the id that it is about. */
export const shownFlaw = ({ catalogue }: Pick<Content, 'catalogue'>, flaw: Flaw): string =>
  placed(catalogue, flaw.path, flaw.message)
