import { type JSX, Show } from 'solid-js'
import { areas } from '../../../assessments/content/areas/areas.ts'
import { inWords } from '../../language.ts'
import { sayOrganisation } from '../../messages/organisation.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Kind } from '../account/me.ts'
import { areaGroups } from './area-groups.ts'
import { CreditCodeField } from './CreditCodeField.tsx'
import { divisionNamed, faultsIn, type OrganisationForm, sizes } from './organisation-form.ts'

export type OrganisationFieldsProps = {
  readonly kind: Kind
  readonly form: OrganisationForm
  readonly onChange: (change: Partial<OrganisationForm>) => void
  /** What is missing is an error once the form was sent. */
  readonly isTried: boolean
  /** The area is not for the one who fills this in to say. */
  readonly isAreaFixed?: boolean
}

/** What an organisation of a kind says of itself, but for a provider's public profile. */
export function OrganisationFields(props: OrganisationFieldsProps): JSX.Element {
  const words = () => sayOrganisation().fields
  const faults = () => faultsIn(props.kind, props.form)
  const shown = (fault: string | false | undefined) => (props.isTried && fault ? fault : undefined)
  const areaNote = () => {
    const note = areas.find(({ path }) => path === props.form.area)?.note
    return note === undefined ? words().areaHelp[props.kind] : inWords(note)
  }
  const industryFault = () => {
    const fault = faults().industryCode
    // While it is typed, a code that is too short yet is not called wrong.
    const isTyping = /^c?\d?$/i.test(props.form.industryCode.trim())
    if (fault === null || (isTyping && !props.isTried)) return undefined
    return words().industryCodeBad[fault]
  }
  const industryNote = () => {
    const division = divisionNamed(props.form.industryCode)
    if (industryFault() !== undefined) return undefined
    return division === undefined
      ? words().industryCodeHelp
      : words().industryCodeIn(inWords(division))
  }
  return (
    <>
      <TextField
        label={words().name}
        name="organization"
        autocomplete="organization"
        maxLength={120}
        note={words().nameHelp}
        value={props.form.name}
        onInput={(name) => props.onChange({ name })}
        error={shown(faults().name && words().missing.name)}
      />
      <CreditCodeField
        value={props.form.creditCode}
        onInput={(creditCode) => props.onChange({ creditCode })}
        isTried={props.isTried}
      />
      <Show when={!props.isAreaFixed}>
        <SelectField
          label={words().area[props.kind]}
          note={areaNote()}
          none={props.kind === 'bureau' ? words().choose : words().notSaid}
          groups={areaGroups(props.kind)}
          value={props.form.area}
          onChange={(area) => props.onChange({ area })}
          error={shown(faults().area && words().missing.area)}
        />
      </Show>
      <Show when={props.kind === 'manufacturer'}>
        <TextField
          label={words().industryCode}
          name="industry-code"
          autocomplete="off"
          maxLength={10}
          note={<span aria-live="polite">{industryNote()}</span>}
          value={props.form.industryCode}
          onInput={(industryCode) => props.onChange({ industryCode })}
          error={industryFault()}
        />
        <SelectField
          label={words().size}
          note={words().sizeHelp}
          none={words().notSaid}
          groups={[{ options: sizes.map((size) => ({ value: size, text: words().sizes[size] })) }]}
          value={props.form.sizeClass}
          onChange={(value) =>
            props.onChange({ sizeClass: sizes.find((size) => size === value) ?? '' })
          }
        />
      </Show>
    </>
  )
}
