import type { JSX } from 'solid-js'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Receipt } from '../../ui/Receipt.tsx'
import type { ResultProps } from './result-props.ts'

const shortened = (hash: string): string => `${hash.slice(0, 4)}…${hash.slice(-4)}`

/** What this is not, the day, and by which content and answers it can be computed again. */
export function ResultReceipt(
  props: Pick<ResultProps, 'asOf' | 'catalogue' | 'answersSha256'>,
): JSX.Element {
  const marks = () => {
    const { asOf, asOfEnd, catalogue, answers, hash } = sayResult().receipt
    const own = props.answersSha256
    return [
      { label: asOf, value: props.asOf, after: asOfEnd },
      { label: catalogue, value: props.catalogue.version, href: '/catalogue' },
      { label: hash, value: shortened(props.catalogue.sha256), hash: true },
      ...(own === undefined ? [] : [{ label: answers, value: shortened(own), hash: true }]),
    ]
  }
  return (
    <Receipt
      statement={say().selfCheck}
      note={sayResult().ceilings}
      marks={marks()}
      tail={sayResult().receipt.recompute}
    />
  )
}
