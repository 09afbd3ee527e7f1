import { createSignal, For, type JSX, Show } from 'solid-js'
import { departments } from '../../../assessments/content/interview/departments.ts'
import { inWords } from '../../language.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { departmentOf } from './department-of.ts'
import { ItemRow } from './ItemRow.tsx'
import type { Place } from './place.ts'
import type { Item, Whole } from './workbook-api.ts'

type HistorySectionProps = { readonly place: Place; readonly whole: Whole }

/** Who answered what and when, by department; each item with all that it ever was. */
export function HistorySection(props: HistorySectionProps): JSX.Element {
  const words = () => sayWorkbook().history
  const groups = () =>
    [...departments.map(({ id }) => id), undefined]
      .map((id) => ({
        id,
        items: props.whole.items
          .filter(({ key }) => departmentOf(key) === id)
          .toSorted((a, b) => b.changedAt - a.changedAt),
      }))
      .filter(({ items }) => items.length > 0)
  return (
    <SideSection id="history" heading={words().head} aside={<p>{words().aside}</p>}>
      <Show
        when={groups().length > 0}
        fallback={<StateNote state="empty" heading={words().none} />}
      >
        <For each={groups()}>
          {({ id, items }) => <Group id={id} items={items} place={props.place} />}
        </For>
      </Show>
    </SideSection>
  )
}

function Group(props: {
  readonly id: string | undefined
  readonly items: readonly Item[]
  readonly place: Place
}): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  const words = () => sayWorkbook().history
  const name = () => {
    const department = departments.find(({ id }) => id === props.id)
    return department === undefined ? words().other : inWords(department.name)
  }
  return (
    <Disclosure summary={words().of(name(), props.items.length)} onToggle={setOpen}>
      <Show when={isOpen()}>
        <table class="tt" data-unfold>
          <caption class="sr">{words().caption(name())}</caption>
          <thead>
            <tr>
              <th scope="col">{words().question}</th>
              <th scope="col">{words().value}</th>
              <th scope="col">{words().who}</th>
              <th scope="col">{words().when}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.items}>{(item) => <ItemRow item={item} place={props.place} />}</For>
          </tbody>
        </table>
      </Show>
    </Disclosure>
  )
}
