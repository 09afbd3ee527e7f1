import type { JSX } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { TextField } from '../../ui/TextField.tsx'
import { faultsIn, type OrganisationForm } from './organisation-form.ts'

const LONGEST_ABOUT = 2000

export type ProfileFieldsProps = {
  readonly form: OrganisationForm
  readonly onChange: (change: Partial<OrganisationForm>) => void
  readonly isTried: boolean
}

/** What a provider shows to every firm. */
export function ProfileFields(props: ProfileFieldsProps): JSX.Element {
  const words = () => sayOrganisation().fields
  const faults = () => faultsIn('provider', props.form)
  const shown = (fault: string | false) => (props.isTried && fault ? fault : undefined)
  return (
    <>
      <TextField
        label={words().about}
        name="about"
        rows={5}
        maxLength={LONGEST_ABOUT}
        note={words().aboutLeft(LONGEST_ABOUT - props.form.about.length)}
        value={props.form.about}
        onInput={(about) => props.onChange({ about })}
      />
      <TextField
        label={words().serves}
        name="serves"
        rows={4}
        note={words().servesHelp}
        value={props.form.serves}
        onInput={(serves) => props.onChange({ serves })}
        error={shown(faults().serves && words().servesBad)}
      />
      <TextField
        label={words().contact}
        name="contact"
        maxLength={200}
        value={props.form.contact}
        onInput={(contact) => props.onChange({ contact })}
      />
      <TextField
        label={words().site}
        name="site"
        autocomplete="url"
        maxLength={200}
        note={words().siteHelp}
        value={props.form.site}
        onInput={(site) => props.onChange({ site })}
        error={shown(faults().site && words().siteBad)}
      />
    </>
  )
}
