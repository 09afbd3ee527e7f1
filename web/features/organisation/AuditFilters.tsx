import type { JSX } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { AuditWanted } from './audit-query.ts'
import { auditGroups } from './audit-words.ts'

export type AuditFiltersProps = {
  readonly wanted: AuditWanted
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (wanted: AuditWanted) => void
}

/** By kind of act, by person, by day. */
export function AuditFilters(props: AuditFiltersProps): JSX.Element {
  const words = () => sayOrganisation().audit
  const change = (part: Partial<AuditWanted>) => props.onChange({ ...props.wanted, ...part })
  return (
    <div class="filters">
      <SelectField
        label={words().action}
        none={words().allActions}
        groups={[{ options: auditGroups() }]}
        value={props.wanted.action}
        onChange={(action) => change({ action })}
      />
      <SelectField
        label={words().person}
        none={words().everyone}
        groups={[{ options: props.people.map((one) => ({ value: one.id, text: one.name })) }]}
        value={props.wanted.actor}
        onChange={(actor) => change({ actor })}
      />
      <TextField
        label={words().from}
        type="date"
        value={props.wanted.from}
        onInput={(from) => change({ from })}
      />
      <TextField
        label={words().to}
        type="date"
        value={props.wanted.to}
        onInput={(to) => change({ to })}
      />
    </div>
  )
}
