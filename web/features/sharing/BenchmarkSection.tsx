import { type JSX, Show } from 'solid-js'
import { saySharing } from '../../messages/sharing.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { createAct } from '../account/create-act.ts'
import { createReading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { dayTime } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'

const benchmark = api.organisations[':organisation'].benchmark

/** Whether the firm counts among others, without its name: apart from every other consent. */
export function BenchmarkSection(props: { readonly onChanged: () => void }): JSX.Element {
  const { organisation, is } = useOrganisation()
  const param = { organisation: organisation().id }
  const reading = createReading(() => asked(benchmark.$get({ param })))
  const act = createAct()
  const words = () => saySharing().benchmark
  const nobody = () => sayWorkbook().list.nobody
  const change = async (version: number, agreed: boolean) => {
    await act.run(() => asked(benchmark.$put({ param, json: { version, agreed } })))
    await reading.again()
    props.onChanged()
  }
  return (
    <SideSection id="benchmark" heading={words().head} aside={<p>{words().aside}</p>}>
      <Loaded of={reading}>
        {(now) => (
          <div class="provider">
            <p role="status">
              <b>{now().agreed ? words().is : words().isNot}</b>
            </p>
            <p>{words().what}</p>
            <Show when={now().agreed ? now().givenAt : null}>
              {(at) => <p>{words().since(now().givenBy ?? nobody(), dayTime(at()))}</p>}
            </Show>
            <Show when={now().withdrawnAt}>
              {(at) => <p>{words().until(now().withdrawnBy ?? nobody(), dayTime(at()))}</p>}
            </Show>
            <RefusalNote refusal={act.refusal()} words={{ conflict: words().conflict }} />
            <Show when={is('manufacturer', 'owner')}>
              <div class="acts">
                <Button
                  kind="quiet"
                  disabled={act.isBusy()}
                  onClick={() => void change(now().version, !now().agreed)}
                >
                  {now().agreed ? words().withdraw : words().agree}
                </Button>
              </div>
            </Show>
          </div>
        )}
      </Loaded>
    </SideSection>
  )
}
