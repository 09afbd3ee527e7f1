import { type JSX, Show } from 'solid-js'
import { createAct } from '../features/account/create-act.ts'
import { createReading } from '../features/account/create-reading.ts'
import { api, asked } from '../features/account/private-api.ts'
import { fileAt } from '../features/account/private-file.ts'
import { RefusalNote } from '../features/account/RefusalNote.tsx'
import { AuditFilters } from '../features/organisation/AuditFilters.tsx'
import { AuditTable } from '../features/organisation/AuditTable.tsx'
import { queryOf } from '../features/organisation/audit-query.ts'
import { createAudit } from '../features/organisation/create-audit.ts'
import { day } from '../features/organisation/day-time.ts'
import { nameOf } from '../features/organisation/member.ts'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { handOver } from '../hand-over.ts'
import { sayAccount } from '../messages/account.ts'
import { sayOrganisation } from '../messages/organisation.ts'
import { Button } from '../ui/Button.tsx'
import { Receipt } from '../ui/Receipt.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './organisation.css'

/** What was done in the organisation: the trail itself, what one looks for in it, and as a file. */
export function Audit(): JSX.Element {
  const { organisation } = useOrganisation()
  const { id } = organisation()
  const audit = createAudit(id)
  const members = createReading(() =>
    asked(api.organisations[':organisation'].members.$get({ param: { organisation: id } })),
  )
  const filing = createAct()
  const words = () => sayOrganisation().audit
  makePageTitle(() => `${words().head} · ${organisation().name}`)
  const people = () =>
    (members.value()?.members ?? []).map((one) => ({ id: one.userId, name: nameOf(one) }))
  const take = async () => {
    const query = new URLSearchParams(queryOf(audit.wanted()))
    const path = `/api/organisations/${id}/audit.csv?${query}`
    const file = await filing.run(() => fileAt(path))
    if (file !== undefined) handOver(file, `${words().head}-${day(Date.now())}.csv`)
  }
  return (
    <>
      <main class="page" data-page="organisation">
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <RefusalNote
          refusal={audit.refusal()}
          again={() => void audit.again()}
          words={{ forbidden: words().notYou }}
        />
        <Show
          when={audit.entries()}
          fallback={
            <Show when={audit.refusal() === undefined}>
              <StateNote state="loading" heading={sayAccount().reading} />
            </Show>
          }
        >
          {(entries) => (
            <>
              <AuditFilters wanted={audit.wanted()} people={people()} onChange={audit.want} />
              <div class="acts">
                <Button kind="quiet" disabled={filing.isBusy()} onClick={() => void take()}>
                  {words().file}
                </Button>
              </div>
              <RefusalNote refusal={filing.refusal()} again={() => void take()} />
              <Show
                when={entries().length > 0}
                fallback={<StateNote state="empty" heading={words().none} />}
              >
                <AuditTable entries={entries()} />
              </Show>
              <Show when={audit.next() !== null}>
                <div class="acts">
                  <Button kind="quiet" disabled={audit.isBusy()} onClick={audit.more}>
                    {words().more}
                  </Button>
                </div>
              </Show>
            </>
          )}
        </Show>
      </main>
      <Show when={audit.head()}>
        {(head) => (
          <Receipt
            statement={words().receipt}
            note={words().receiptNote}
            marks={[{ value: words().receiptOf(head().seq) }, { value: head().sha256, hash: true }]}
          />
        )}
      </Show>
    </>
  )
}
