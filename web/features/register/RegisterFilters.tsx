import { createSignal, type JSX, Show } from 'solid-js'
import { areas } from '../../../assessments/content/areas/areas.ts'
import { inWords } from '../../language.ts'
import { sayDesk } from '../../messages/desk.ts'
import { sayRegister } from '../../messages/register.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NOWHERE } from '../desk/figure-href.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { figureNames, isNarrowed, type RegisterWanted } from './register-wanted.ts'

export type RegisterFiltersProps = {
  readonly wanted: RegisterWanted
  readonly zones: readonly string[]
  readonly onChange: (wanted: Partial<RegisterWanted>) => void
  readonly onClear: () => void
}

/** By name or code, by the figure of the desk, by district and zone. */
export function RegisterFilters(props: RegisterFiltersProps): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayRegister()
  const [typed, setTyped] = createSignal(props.wanted.search)
  const districts = () => {
    const own = `${organisation().area ?? ''}/`
    const children = areas.filter(
      ({ path }) => path.startsWith(own) && !path.slice(own.length).includes('/'),
    )
    return children.map(({ path, name }) => ({ value: path, text: inWords(name) }))
  }
  const zones = () => {
    const named = props.zones.includes(props.wanted.zone)
      ? props.zones
      : [...props.zones, props.wanted.zone]
    return named
      .filter((zone) => zone !== '' && zone !== NOWHERE)
      .map((zone) => ({ value: zone, text: zone }))
  }
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault()
        props.onChange({ search: typed() })
      }}
    >
      <TextField
        label={words().search}
        type="search"
        name="search"
        maxLength={120}
        value={typed()}
        onInput={setTyped}
      />
      <SelectField
        label={words().figure}
        none={words().figures.all}
        groups={[
          {
            options: figureNames
              .filter((name) => name !== 'all')
              .map((value) => ({ value, text: words().figures[value] })),
          },
        ]}
        value={props.wanted.figure === 'all' ? '' : props.wanted.figure}
        onChange={(value) =>
          props.onChange({ figure: figureNames.find((one) => one === value) ?? 'all' })
        }
      />
      <SelectField
        label={words().population}
        none={sayDesk().populations.registered}
        groups={[
          {
            options: (['above-scale', 'scale-unknown'] as const).map((value) => ({
              value,
              text: sayDesk().populations[value],
            })),
          },
        ]}
        value={props.wanted.population === 'registered' ? '' : props.wanted.population}
        onChange={(value) =>
          props.onChange({
            population: value === 'above-scale' || value === 'scale-unknown' ? value : 'registered',
          })
        }
      />
      <Show when={districts().length > 0}>
        <SelectField
          label={words().district}
          none={words().anyDistrict}
          groups={[
            {
              options: [...districts(), { value: NOWHERE, text: sayDesk().coverage.noDistrict }],
            },
          ]}
          value={props.wanted.district}
          onChange={(district) => props.onChange({ district })}
        />
      </Show>
      <Show when={zones().length > 0 || props.wanted.zone === NOWHERE}>
        <SelectField
          label={words().zone}
          none={words().anyZone}
          groups={[{ options: [...zones(), { value: NOWHERE, text: sayDesk().coverage.noZone }] }]}
          value={props.wanted.zone}
          onChange={(zone) => props.onChange({ zone })}
        />
      </Show>
      <div class="acts">
        <Button kind="quiet" type="submit">
          {words().find}
        </Button>
        <Show when={isNarrowed(props.wanted)}>
          <Button
            kind="link"
            onClick={() => {
              setTyped('')
              props.onClear()
            }}
          >
            {words().clear}
          </Button>
        </Show>
      </div>
    </form>
  )
}
