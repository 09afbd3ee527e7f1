import { createSignal, type JSX } from 'solid-js'
import { handOver } from '../../hand-over.ts'
import { language } from '../../language.ts'
import { sayClients } from '../../messages/clients.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { createAct } from '../account/create-act.ts'
import { fileAt } from '../account/private-file.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { day } from '../organisation/day-time.ts'
import type { ClientPlace } from './clients-api.ts'

const formats = ['pdf', 'docx', 'xlsx'] as const
const sides = ['assessor', 'firm'] as const

/** The report by either reading, as a file. */
export function ReportSection(props: {
  readonly place: ClientPlace
  readonly firm: string
}): JSX.Element {
  const [of, setOf] = createSignal<(typeof sides)[number]>('assessor')
  const [format, setFormat] = createSignal<(typeof formats)[number]>('pdf')
  const act = createAct()
  const words = () => sayClients().desk
  const take = async () => {
    const { organisation, share } = props.place
    const query = new URLSearchParams({ of: of(), format: format(), lang: language() })
    const path = `/api/organisations/${organisation}/clients/${share}/report?${query}`
    const file = await act.run(() => fileAt(path))
    if (file !== undefined)
      handOver(file, `${words().fileName}-${props.firm}-${day(Date.now())}.${format()}`)
  }
  return (
    <SideSection id="report" heading={words().report} aside={<p>{words().reportAside}</p>}>
      <div class="report-form">
        <Segmented
          name="report-of"
          legend={words().of}
          legendShown
          segments={sides.map((value) => ({
            value,
            text: value === 'firm' ? sayClients().self : sayClients().visit,
          }))}
          value={of()}
          onChange={(value) => setOf(value === 'firm' ? 'firm' : 'assessor')}
        />
        <Segmented
          name="report-format"
          legend={words().format}
          legendShown
          segments={formats.map((value) => ({ value, text: words().formats[value] }))}
          value={format()}
          onChange={(value) => setFormat(formats.find((one) => one === value) ?? 'pdf')}
        />
        <div class="acts">
          <Button kind="quiet" disabled={act.isBusy()} onClick={() => void take()}>
            {act.isBusy() ? words().making : words().download}
          </Button>
        </div>
      </div>
      <RefusalNote refusal={act.refusal()} again={() => void take()} />
    </SideSection>
  )
}
