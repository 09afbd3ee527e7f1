import type { JSX } from 'solid-js'
import type { Measure } from '../../../assessments/schema/measure.ts'
import { inWords } from '../../language.ts'
import { sayRecords } from '../../messages/records.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useDocuments } from '../money/use-documents.ts'
import { clauseTag } from '../policies/clause-tag.ts'
import { measureGroups } from './measure-groups.ts'

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
  const groups = () =>
    measureGroups(documents(), props.here, props.value).map(({ document, measures }) => ({
      label: document === null ? sayRecords().measuresElsewhere : inWords(document.title),
      options: measures.map(({ of, measure }) => ({
        value: measure.id,
        text: sayRecords().measureOption(
          inWords(clauseTag(of, measure.clause)),
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
