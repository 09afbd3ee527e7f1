import { createSignal, For, type JSX, Show } from 'solid-js'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { createAct } from '../account/create-act.ts'
import { asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { day } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { workbookApi } from './workbook-api.ts'
import type { WorkbookListed } from './workbook-list.ts'

type TrashedWorkbooksProps = {
  readonly workbooks: readonly WorkbookListed[]
  readonly again: () => Promise<void>
}

/** Workbooks in the trash, which an owner can take out again. */
export function TrashedWorkbooks(props: TrashedWorkbooksProps): JSX.Element {
  const { organisation, is } = useOrganisation()
  const act = createAct()
  const [done, setDone] = createSignal('')
  const words = () => sayWorkbook().list
  const restore = async ({ id, version, name }: WorkbookListed) => {
    const param = { organisation: organisation().id, workbook: id }
    const restored = await act.run(() =>
      asked(workbookApi.restore.$post({ param, json: { version } })),
    )
    if (restored === undefined) return
    setDone(words().restored(name))
    await props.again()
  }
  return (
    <>
      <Show when={props.workbooks.length > 0}>
        <Disclosure summary={words().inTrash(props.workbooks.length)}>
          <ul class="trashed">
            <For each={props.workbooks}>
              {(row) => (
                <li>
                  <b>{row.name}</b>
                  <span>{words().trashed(day(row.deletedAt ?? 0))}</span>
                  <Show when={is('manufacturer', 'owner')}>
                    <Button
                      kind="link"
                      disabled={act.isBusy()}
                      aria-label={words().restoreOf(row.name)}
                      onClick={() => void restore(row)}
                    >
                      {words().restore}
                    </Button>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
      <RefusalNote refusal={act.refusal()} reread={() => void props.again()} />
      <p class="done" role="status">
        {done()}
      </p>
    </>
  )
}
