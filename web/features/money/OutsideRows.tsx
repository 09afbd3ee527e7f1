import { createSignal, For, type JSX, Show } from 'solid-js'
import { areas } from '../../../assessments/content/areas/areas.ts'
import { inWords } from '../../language.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { areaText } from '../policies/area-text.ts'
import { MoneyRow } from './MoneyRow.tsx'
import type { DocumentLines } from './money-lines.ts'

export type OutsideRowsProps = {
  readonly documents: readonly DocumentLines[]
  readonly isOpen: (measure: string) => boolean
  readonly onToggle: (measure: string) => void
}

/** Documents of other areas, a line each: how many measures, and why none of them applies. */
export function OutsideRows(props: OutsideRowsProps): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayMoneyPlan().table
  const [unfolded, setUnfolded] = createSignal<ReadonlySet<string>>(new Set())
  const toggle = (id: string) => {
    const next = new Set(unfolded())
    if (!next.delete(id)) next.add(id)
    setUnfolded(next)
  }
  const own = () => {
    const area = areas.find(({ path }) => path === draft.enterprise.area)
    return area === undefined ? '' : inWords(area.name)
  }
  const count = () => props.documents.reduce((sum, { lines }) => sum + lines.length, 0)
  /** A line that is open is never hidden. */
  const isShown = ({ document, lines }: DocumentLines) =>
    unfolded().has(document.id) || lines.some(({ measure }) => props.isOpen(measure.id))
  return (
    <tbody class="outside">
      <tr class="group">
        <th colspan="7" scope="rowgroup">
          {words().outsideHead(props.documents.length, count())}
        </th>
      </tr>
      <For each={props.documents}>
        {(one) => (
          <>
            <tr class="outside-line">
              <th scope="row">
                <button
                  type="button"
                  aria-expanded={isShown(one)}
                  onClick={() => toggle(one.document.id)}
                >
                  {words().outside(inWords(one.document.tag), one.lines.length)}
                </button>
              </th>
              <td colspan="6" class="muted">
                {words().outsideWhy(own(), areaText(one.document))}
              </td>
            </tr>
            <Show when={isShown(one)}>
              <For each={one.lines}>
                {(line) => (
                  <MoneyRow
                    line={line}
                    open={props.isOpen(line.measure.id)}
                    onToggle={() => props.onToggle(line.measure.id)}
                  />
                )}
              </For>
            </Show>
          </>
        )}
      </For>
    </tbody>
  )
}
