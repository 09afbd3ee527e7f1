import { createSignal, type JSX, Show } from 'solid-js'
import { createAct } from '../features/account/create-act.ts'
import { createReading } from '../features/account/create-reading.ts'
import { Loaded } from '../features/account/Loaded.tsx'
import { asked } from '../features/account/private-api.ts'
import { RefusalNote } from '../features/account/RefusalNote.tsx'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { ClaimsTable } from '../features/register/ClaimsTable.tsx'
import { RefuseClaim } from '../features/register/RefuseClaim.tsx'
import { type Claim, decideApi, readClaims } from '../features/register/register-api.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayRegister } from '../messages/register.ts'
import { SideSection } from '../ui/SideSection.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './organisation.css'
import '../features/register/register.css'

/** The claims on entries of the area: what proves them, confirmed or refused with a reason. */
export function Claims(): JSX.Element {
  const { organisation, is } = useOrganisation()
  const reading = createReading(() => readClaims(organisation().id))
  const confirming = createAct()
  const refusing = createAct()
  const [asking, setAsking] = createSignal<Claim>()
  const [said, setSaid] = createSignal('')
  const words = () => sayRegister().claims
  const mayDecide = () => is('bureau', 'owner', 'reviewer')
  makePageTitle(() => words().head)
  const decide = (claim: Claim, decision: 'confirm' | 'refuse', reason: string | null) => {
    const param = { organisation: organisation().id, claim: claim.id }
    const json = { version: claim.version, decision, reason }
    const act = decision === 'confirm' ? confirming : refusing
    return act.run(() => asked(decideApi.$post({ param, json })))
  }
  const confirm = async (claim: Claim) => {
    setSaid('')
    const done = await decide(claim, 'confirm', null)
    if (done !== undefined) setSaid(words().confirmed(claim.firm.name))
    await reading.again()
  }
  const refuse = async (claim: Claim, reason: string) => {
    const done = await decide(claim, 'refuse', reason)
    if (done === undefined) return reading.again()
    setAsking(undefined)
    setSaid(words().refused(claim.firm.name))
    await reading.again()
  }
  const table = (claims: readonly Claim[]) => (
    <ClaimsTable
      claims={claims}
      mayDecide={mayDecide()}
      isBusy={confirming.isBusy() || refusing.isBusy()}
      onConfirm={(claim) => void confirm(claim)}
      onRefuse={(claim) => {
        refusing.clear()
        setAsking(claim)
      }}
    />
  )
  return (
    <>
      <main class="page" data-page="organisation" data-register>
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <p class="done" role="status">
          {said()}
        </p>
        <RefusalNote refusal={confirming.refusal()} words={{ conflict: words().conflict }} />
        <Loaded of={reading}>
          {(value) => {
            const pending = () => value().claims.filter(({ state }) => state === 'pending')
            const decided = () => value().claims.filter(({ state }) => state !== 'pending')
            return (
              <>
                <SideSection heading={words().pending}>
                  <Show
                    when={pending().length > 0}
                    fallback={<StateNote state="empty" heading={words().none} />}
                  >
                    {table(pending())}
                  </Show>
                </SideSection>
                <Show when={decided().length > 0}>
                  <SideSection heading={words().decided}>{table(decided())}</SideSection>
                </Show>
              </>
            )
          }}
        </Loaded>
        <Show when={!mayDecide()}>
          <p class="said">{words().onlyReviewers}</p>
        </Show>
        <RefuseClaim
          claim={asking()}
          act={refusing}
          onClose={() => setAsking(undefined)}
          onRefuse={(claim, reason) => void refuse(claim, reason)}
        />
      </main>
      <PageFoot />
    </>
  )
}
