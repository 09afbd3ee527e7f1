import { createMemo, For, type JSX, Show } from 'solid-js'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { yuanOf } from '../../../assessments/figures.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import { inWords, say } from '../../language.ts'
import { sayStart } from '../../messages/start.ts'
import { Cite } from '../../ui/Cite.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { content } from '../assessment/content.ts'
import { documents, moneyOf } from '../money/money-room.ts'
import './anatomy.css'

const spentFen = 124_000_000
const year = '2025'

/** One spend on model services, computed as any other: the figure below is not written down. */
const example: Request = {
  enterprise: { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true },
  records: [
    { kind: 'spend', id: 'example', on: `${year}-09-30`, of: 'model-service', amountFen: spentFen },
  ],
}

/** What a figure is made of, on one that was just computed. */
export function Anatomy(): JSX.Element {
  const { asOf } = useAssessment()
  const words = () => sayStart().anatomy
  const money = (fen: number) => say().amount(fen)
  const found = createMemo(() => {
    const document = documents.find((one) => one.id === 'zhuhai-2025')
    const measure = document?.measures.find((one) => one.id === 'zhuhai-2025.3')
    const clause = document?.clauses.find((one) => one.id === measure?.clause)
    const money = moneyOf(example, evaluateLadders(example, content, asOf()), asOf())
    const result = money.measures.find((one) => one.id === 'zhuhai-2025.3')
    const rate = measure?.amount.basis === 'rate' ? measure.amount.rate : undefined
    const cap = measure?.caps[0]?.fen
    if (document === undefined || clause === undefined || rate === undefined) return undefined
    if (cap === undefined || result?.amountFen == null) return undefined
    return { document, clause, rate, cap, fen: result.amountFen.high }
  })
  return (
    <Show when={found()}>
      {(shown) => (
        <SideSection heading={words().head} aside={<p>{words().note}</p>}>
          <div data-component="anatomy">
            <p class="figure">
              <span class="up-to">{say().upTo}</span>
              <span class="value num">
                {money(shown().fen).sign}
                {money(shown().fen).value}
              </span>
              <span class="unit">{money(shown().fen).unit}</span>
              <Cite
                tag={inWords(shown().clause.tag)}
                label={inWords(shown().document.title)}
                href={`/policies/${shown().document.id}#${shown().clause.id}`}
              />
              <For each={[1, 2, 3, 4]}>{(n) => <i aria-hidden="true">{n}</i>}</For>
            </p>
            <ol>
              <li>
                <b>{words().upTo[0]}</b> {words().upTo[1]}
              </li>
              <li>
                <b>{words().exact}</b>{' '}
                {words().sum(
                  yuanOf(spentFen),
                  `${(shown().rate[0] * 100) / shown().rate[1]}%`,
                  yuanOf(shown().fen),
                  `${money(shown().cap).sign}${money(shown().cap).value}${money(shown().cap).unit}`,
                )}
              </li>
              <li>
                <b>{words().unit[0]}</b> {words().unit[1]}
              </li>
              <li>
                <b>{words().clause[0]}</b> {words().clause[1]}
              </li>
            </ol>
          </div>
        </SideSection>
      )}
    </Show>
  )
}
