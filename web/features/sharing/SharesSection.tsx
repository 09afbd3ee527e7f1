import { createSignal, For, type JSX, Show } from 'solid-js'
import { saySharing } from '../../messages/sharing.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { createAct } from '../account/create-act.ts'
import { createReading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import type { Share } from '../workbook/workbook-list.ts'
import { ShareForm } from './ShareForm.tsx'
import { ShareRow } from './ShareRow.tsx'

const shares = api.organisations[':organisation'].shares

/** Which providers see a workbook, or saw it; an owner gives and takes back. */
export function SharesSection(props: { readonly workbook: string }): JSX.Element {
  const { organisation, is } = useOrganisation()
  const param = { organisation: organisation().id }
  const reading = createReading(() => asked(shares.$get({ param })))
  const act = createAct()
  const [done, setDone] = createSignal('')
  const words = () => saySharing().shares
  const mayGive = () => is('manufacturer', 'owner')
  const own = (all: readonly Share[]) =>
    all.filter(({ workbook }) => workbook.id === props.workbook)
  const withdraw = async ({ id, version, provider }: Share) => {
    setDone('')
    const withdrawn = await act.run(() =>
      asked(
        shares[':share'].$delete({
          param: { ...param, share: id },
          query: { version: String(version) },
        }),
      ),
    )
    if (withdrawn !== undefined) setDone(words().taken(provider.name))
    await reading.again()
  }
  const given = (provider: string) => {
    setDone(words().given1(provider))
    void reading.again()
  }
  return (
    <SideSection id="shares" heading={words().head} aside={<p>{words().aside}</p>}>
      <Loaded of={reading}>
        {(value) => (
          <Show
            when={own(value().shares).length > 0}
            fallback={<StateNote state="empty" heading={words().none} />}
          >
            <table class="tt" data-unfold>
              <caption class="sr">{words().caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words().provider}</th>
                  <th scope="col">{words().purpose}</th>
                  <th scope="col">{words().given}</th>
                  <th scope="col">{words().state}</th>
                </tr>
              </thead>
              <tbody>
                <For each={own(value().shares)}>
                  {(share) => (
                    <ShareRow
                      share={share}
                      mayWithdraw={mayGive()}
                      isBusy={act.isBusy()}
                      onWithdraw={() => void withdraw(share)}
                    />
                  )}
                </For>
              </tbody>
            </table>
            <Show when={own(value().shares).some(({ withdrawnAt }) => withdrawnAt === null)}>
              <p class="said">{words().withdrawHelp}</p>
            </Show>
          </Show>
        )}
      </Loaded>
      <RefusalNote refusal={act.refusal()} reread={() => void reading.again()} />
      <p class="done" role="status">
        {done()}
      </p>
      <Show when={mayGive()} fallback={<p class="said">{words().ownersOnly}</p>}>
        <ShareForm workbook={props.workbook} onGiven={given} />
      </Show>
    </SideSection>
  )
}
