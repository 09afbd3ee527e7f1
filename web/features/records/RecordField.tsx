import { type JSX, Match, Show, Switch } from 'solid-js'
import { say } from '../../language.ts'
import { sayRecords } from '../../messages/records.ts'
import { Choice, type ChoiceOption } from '../../ui/Choice.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { type Segment, Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { MeasureField } from './MeasureField.tsx'
import type { FieldError } from './record-form.ts'
import { type RecordField as Field, granters, levelsOf, type RecordValues } from './record-kinds.ts'
import { levelWords, type Named, recordTitle } from './record-words.ts'

export type RecordFieldProps = {
  readonly field: Field
  readonly values: RecordValues
  readonly error: FieldError | undefined
  readonly named: Named
  readonly onChange: (name: string, value: string | readonly string[]) => void
}

type Names = Readonly<Record<string, string>>

const optionsOf = (ids: readonly string[], names: Names, helps: Names = {}): ChoiceOption[] =>
  ids.map((id) => ({ value: id, text: names[id] ?? id, note: helps[id] }))

/** Records that the aid may have been for: of the kind that its measure reads. */
function grantable({ records, measures }: Named, measure: unknown, chosen: readonly string[]) {
  const paid = measures.find(({ id }) => id === measure)
  return records.filter(
    ({ id, kind }) =>
      kind !== 'granted' && (paid === undefined || kind === paid.feed.kind || chosen.includes(id)),
  )
}

/** One field of a record's form, drawn from the table of kinds. */
export function RecordField(props: RecordFieldProps): JSX.Element {
  const words = () => sayRecords()
  const value = () => props.values[props.field.name]
  const text = () => String(value() ?? '')
  const list = () => (Array.isArray(value()) ? (value() as readonly string[]) : [])
  const change = (next: string | readonly string[]) => props.onChange(props.field.name, next)
  const error = () => (props.error === undefined ? undefined : words()[props.error])
  const label = () => words().field[props.field.as === 'granter' ? 'granter' : props.field.name]
  const optional = () => `${label()}${say().comma}${words().optional}`
  const note = () => (words().note as Names)[props.field.name]

  const singles = (): ChoiceOption[] | undefined => {
    const { field } = props
    if (field.as === 'of') return optionsOf(field.options, words().of, words().ofHelp)
    if (field.as === 'title') return optionsOf(field.options, words().title)
    const projects = props.named.records.filter(({ kind }) => kind === 'project')
    if (field.as !== 'project' || projects.length === 0) return undefined
    return [
      { value: '', text: words().none },
      ...projects.map((one) => ({ value: one.id, text: recordTitle(one) })),
    ]
  }
  const several = (): ChoiceOption[] | undefined => {
    const { field } = props
    if (field.as === 'types') return optionsOf(field.options, words().type, words().typeHelp)
    if (field.as !== 'records') return undefined
    const records = grantable(props.named, props.values.measure, list())
    if (records.length === 0) return undefined
    return records.map((one) => ({ value: one.id, text: recordTitle(one) }))
  }
  const segments = (): Segment[] | undefined => {
    const unknown = { value: '', text: say().notKnown, unknown: true }
    const of = String(props.values.of)
    switch (props.field.as) {
      case 'flag':
        return [{ value: 'true', text: say().yes }, { value: 'false', text: say().no }, unknown]
      case 'level':
        return [
          ...levelsOf(of).map((n) => ({ value: String(n), text: levelWords(of, n) })),
          unknown,
        ]
      case 'granter':
        return [
          ...granters.map((one) => ({ value: one, text: words().granter[one] ?? one })),
          unknown,
        ]
      default:
        return undefined
    }
  }

  /** Money and days show their note themselves. */
  const noteBelow = () =>
    (singles() ?? several()) !== undefined && note() !== '' ? note() : undefined

  return (
    <>
      <Switch>
        <Match when={singles()}>
          {(options) => (
            <Choice
              kind="single"
              name={props.field.name}
              legend={label()}
              legendShown
              options={options()}
              value={text()}
              onChange={change}
              error={error()}
            />
          )}
        </Match>
        <Match when={several()}>
          {(options) => (
            <Choice
              kind="multiple"
              name={props.field.name}
              legend={
                props.field.as === 'types' ? `${label()}${say().comma}${words().many}` : optional()
              }
              legendShown
              options={options()}
              value={list()}
              onChange={change}
              error={error()}
            />
          )}
        </Match>
        <Match when={segments()}>
          {(parts) => (
            <Segmented
              name={props.field.name}
              legend={label()}
              legendShown
              segments={parts()}
              value={text()}
              onChange={change}
            />
          )}
        </Match>
        <Match when={props.field.as === 'money'}>
          <NumberField
            label={label()}
            name={props.field.name}
            value={text()}
            onInput={change}
            unit={say().wan}
            digits={9}
            decimal
            note={note()}
            error={error()}
          />
        </Match>
        <Match when={props.field.as === 'day'}>
          <TextField
            type="date"
            label={optional()}
            name={props.field.name}
            value={text()}
            onInput={change}
            note={note()}
            error={error()}
          />
        </Match>
        <Match when={props.field.as === 'measure'}>
          <MeasureField label={label()} value={text()} onChange={change} />
        </Match>
      </Switch>
      <Show when={noteBelow()}>{(text) => <p class="field-note">{text()}</p>}</Show>
    </>
  )
}
