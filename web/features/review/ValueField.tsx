import { type JSX, Match, Switch } from 'solid-js'
import { sayReview } from '../../messages/review.ts'
import { Choice } from '../../ui/Choice.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { Json } from '../assessment/draft.ts'
import type { ValueKind } from './value-kind.ts'

export type ValueFieldProps = {
  readonly kind: NonNullable<ValueKind>
  /** Whose value it is. */
  readonly whose: string
  readonly value: Json
  readonly onChange: (value: Json) => void
}

type Kind<Name extends NonNullable<ValueKind>['kind']> = Extract<
  NonNullable<ValueKind>,
  { readonly kind: Name }
>

/** A value beside the firm’s, in the way in which the question is answered; null: none is given. */
export function ValueField(props: ValueFieldProps): JSX.Element {
  const label = () => sayReview().answers.value(props.whose)
  const one = () => (props.kind.kind === 'one' ? (props.kind as Kind<'one'>) : undefined)
  const many = () => (props.kind.kind === 'many' ? (props.kind as Kind<'many'>) : undefined)
  return (
    <Switch
      fallback={
        <NumberField
          label={label()}
          digits={7}
          value={props.value === null ? '' : String(props.value)}
          onInput={(text) => props.onChange(/^\d{1,9}$/.test(text.trim()) ? Number(text) : null)}
        />
      }
    >
      <Match when={one()}>
        {(kind) => (
          <SelectField
            label={label()}
            none={sayReview().answers.noValue}
            groups={[
              {
                options: kind().options.map(({ value, text }) => ({ value: String(value), text })),
              },
            ]}
            value={props.value === null ? '' : String(props.value)}
            onChange={(text) =>
              props.onChange(
                kind().options.find(({ value }) => String(value) === text)?.value ?? null,
              )
            }
          />
        )}
      </Match>
      <Match when={many()}>
        {(kind) => (
          <Choice
            kind="multiple"
            name="said-value"
            legend={label()}
            legendShown
            options={kind().options.map(({ value, text }) => ({ value, text }))}
            value={Array.isArray(props.value) ? props.value.map(String) : []}
            onChange={(keys) => props.onChange(keys.length === 0 ? null : [...keys].sort())}
          />
        )}
      </Match>
    </Switch>
  )
}
