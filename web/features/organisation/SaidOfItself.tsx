import { For, type JSX } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { areaName } from './area-groups.ts'
import { useOrganisation } from './organisation-context.tsx'

/** What the organisation says of itself, for those who may not change it. */
export function SaidOfItself(): JSX.Element {
  const { organisation } = useOrganisation()
  const rows = () => {
    const { fields } = sayOrganisation()
    const { kind, name, creditCode, area, industryCode, sizeClass, profile } = organisation()
    const all: readonly (readonly [string, string | null | undefined])[] = [
      [fields.name, name],
      [fields.creditCode, creditCode],
      [fields.area[kind], areaName(area)],
      [fields.industryCode, industryCode],
      [fields.size, sizeClass === null ? null : fields.sizes[sizeClass]],
      [fields.about, profile?.about],
      [fields.serves, profile?.serves?.join('\n')],
      [fields.contact, profile?.contact],
      [fields.site, profile?.site],
    ]
    return all.filter(([, text]) => text !== null && text !== undefined && text !== '')
  }
  return (
    <SideSection
      heading={sayOrganisation().settings.about}
      aside={<p>{sayOrganisation().settings.ownersOnly}</p>}
    >
      <dl class="said-of-itself">
        <For each={rows()}>
          {([term, text]) => (
            <div>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          )}
        </For>
      </dl>
    </SideSection>
  )
}
