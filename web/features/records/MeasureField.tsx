import type { JSX } from 'solid-js'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords } from '../../language.ts'
import { sayRecords } from '../../messages/records.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useDocuments } from '../money/use-documents.ts'
import { clauseTag } from '../policies/clause-tag.ts'

export type MeasureFieldProps = {
  readonly label: string
  /** Measures of the firm's own documents, which stand first. */
  readonly here: readonly Measure[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Under which measure aid was received: one of the documents', or aid from outside them. */
export function MeasureField(props: MeasureFieldProps): JSX.Element {
  const { documents } = useDocuments()
  const isHere = ({ measures }: PolicyDocument) => measures.some((one) => props.here.includes(one))
  const ordered = () => [
    ...documents().filter(isHere),
    ...documents().filter((document) => !isHere(document)),
  ]
  const groups = () =>
    ordered().map((document) => ({
      label: inWords(document.title),
      options: document.measures.map((measure) => ({
        value: measure.id,
        text: sayRecords().measureOption(
          inWords(clauseTag(document, measure.clause)),
          inWords(measure.name),
        ),
      })),
    }))
  return (
    <SelectField
      label={props.label}
      none={sayRecords().noMeasure}
      groups={groups()}
      value={props.value}
      onChange={props.onChange}
    />
  )
}
