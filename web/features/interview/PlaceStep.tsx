import { type JSX, Show } from 'solid-js'
import { areas } from '../../../assessments/content/areas/areas.ts'
import { industries } from '../../../assessments/content/industries/industries.ts'
import { inWords, say } from '../../language.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { isOfWorkbook } from '../assessment/draft.ts'
import { StepFrame } from './StepFrame.tsx'

const unknown = '?'
const processes = ['discrete', 'process'] as const

const choosable = areas.filter((area) => area.choosable)
const parentOf = (path: string) => areas.find((area) => area.path === path.replace(/\/?[^/]+$/, ''))

/** Areas under what contains them; Zhuhai's first, since its documents are in the catalogue. */
const areaGroups = () => {
  const parents = [...new Set(choosable.map((area) => parentOf(area.path)))]
  return parents
    .map((parent) => ({
      label: parent === undefined ? say().place.elsewhere : inWords(parent.name),
      path: parent?.path ?? '',
      options: choosable
        .filter((area) => parentOf(area.path) === parent)
        .map((area) => ({ value: area.path, text: inWords(area.name) })),
    }))
    .sort((a, b) => Number(b.path === 'gd/zhuhai') - Number(a.path === 'gd/zhuhai'))
}

/** Where the firm is, which documents depend on, and what it makes, which the weights depend on. */
export function PlaceStep(props: { readonly acts: JSX.Element }): JSX.Element {
  const { draft, tell, change, notKnow } = useAssessment()
  const words = () => say().place
  const area = () => areas.find((one) => one.path === draft.enterprise.area)
  const chooseArea = (path: string) => {
    if (path === unknown) notKnow('enterprise.area')
    else tell({ area: path === '' ? null : path })
  }
  const chooseIndustry = (id: string) => {
    const industry = industries.find((one) => one.id === id)
    change({ industry: industry?.id ?? null })
    if (industry?.process !== undefined) tell({ process: industry.process })
  }
  const chooseProcess = (value: string) => {
    if (value === unknown) notKnow('enterprise.process')
    else tell({ process: processes.find((process) => process === value) ?? null })
  }
  const putAside = (field: string) =>
    draft.notKnown.includes(`enterprise.${field}`) ? unknown : undefined
  return (
    <StepFrame heading={words().head} help={words().help} acts={props.acts}>
      <div class="body">
        <TextField
          label={words().name}
          note={words().nameHelp}
          value={draft.name}
          maxLength={80}
          // A workbook bears the name of its organisation.
          disabled={isOfWorkbook(draft)}
          autocomplete="organization"
          onInput={(name) => change({ name })}
        />
        <SelectField
          label={words().area}
          note={<Show when={area()?.note}>{(note) => inWords(note())}</Show>}
          none={words().choose}
          groups={[{ options: [{ value: unknown, text: say().notKnown }] }, ...areaGroups()]}
          value={draft.enterprise.area ?? putAside('area') ?? ''}
          onChange={chooseArea}
        />
        <SelectField
          label={words().industry}
          none={say().notKnown}
          groups={[
            { options: industries.map((one) => ({ value: one.id, text: inWords(one.name) })) },
          ]}
          value={draft.industry ?? ''}
          onChange={chooseIndustry}
        />
        <Segmented
          name="process"
          legend={`${words().process}${say().colon}${words().processHelp}`}
          legendShown
          segments={[
            ...processes.map((one) => ({ value: one, text: words().processOf[one] })),
            { value: unknown, text: say().notKnown, unknown: true },
          ]}
          value={draft.enterprise.process ?? putAside('process')}
          onChange={chooseProcess}
        />
      </div>
    </StepFrame>
  )
}
