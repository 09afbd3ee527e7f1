import { createSignal, type JSX } from 'solid-js'
import { handOver } from '../../hand-over.ts'
import { language } from '../../language.ts'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { createAct } from '../account/create-act.ts'
import { fileAt } from '../account/private-file.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { day } from './day-time.ts'
import { useOrganisation } from './organisation-context.tsx'

type Format = 'json' | 'xlsx'

/** All that is the organisation's, as a file. */
export function ExportSection(): JSX.Element {
  const { organisation } = useOrganisation()
  const [format, setFormat] = createSignal<Format>('json')
  const act = createAct()
  const words = () => sayOrganisation().settings
  const take = async (wanted: Format) => {
    setFormat(wanted)
    const { id } = organisation()
    const query = `format=${wanted}&lang=${language()}`
    const file = await act.run(() => fileAt(`/api/organisations/${id}/export?${query}`))
    if (file === undefined) return
    handOver(file, `${words().fileName}-${organisation().name}-${day(Date.now())}.${wanted}`)
  }
  const label = (wanted: Format, text: string) =>
    act.isBusy() && format() === wanted ? words().exporting : text
  return (
    <SideSection heading={words().exportHead} aside={<p>{words().exportAside}</p>}>
      <div class="acts">
        <Button kind="quiet" disabled={act.isBusy()} onClick={() => void take('xlsx')}>
          {label('xlsx', words().excel)}
        </Button>
        <Button kind="quiet" disabled={act.isBusy()} onClick={() => void take('json')}>
          {label('json', words().json)}
        </Button>
      </div>
      <RefusalNote refusal={act.refusal()} again={() => void take(format())} />
    </SideSection>
  )
}
