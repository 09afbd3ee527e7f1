import type { NotChosen } from '../schema/result.ts'
import type { Block } from './block.ts'
import { clauseTag, fenCell, type Told, taggedName, text } from './told.ts'

const keyOf = ({ measure, year, records }: NotChosen) => `${measure} ${year} ${records.join(' ')}`

/** What the firm could claim and a plan leaves out: in which plan, why, and what it would cost. */
export function notChosenTable(told: Told): readonly Block[] {
  const { words } = told
  const { plan } = words
  const { inForce, withDrafts } = told.evaluation.plan
  const before = new Set(inForce.notChosen.map(keyOf))
  const all = [
    ...inForce.notChosen.map((one) => ({ one, state: plan.law })),
    ...withDrafts.notChosen
      .filter((one) => !before.has(keyOf(one)))
      .map((one) => ({ one, state: plan.draft })),
  ]
  if (all.length === 0) return []
  const why = ({ conflict }: NotChosen): string => {
    const found = told.conflictOf(conflict)
    if (found === undefined) return plan.closed
    return `${told.say(found.why)}${found.certainty === 'inferred' ? plan.inferred : ''}`
  }
  return [
    { kind: 'heading', level: 2, text: plan.notChosen },
    {
      ...{ kind: 'table', id: 'not-chosen', caption: plan.notChosen },
      columns: [
        { key: 'item', label: plan.item, align: 'left', width: 0.22 },
        { key: 'state', label: plan.state, align: 'left', width: 0.11 },
        { key: 'why', label: plan.why, align: 'left', width: 0.35 },
        { key: 'amount', label: plan.amount, align: 'right', width: 0.16 },
        { key: 'loss', label: plan.loss, align: 'right', width: 0.16 },
      ],
      rows: all.map(({ one, state }) => {
        const tag = words.tag(clauseTag(told, one.measure))
        const name = taggedName(told, one.measure)
        return [
          text(words.of(name, words.inYear(one.year))),
          text(state),
          text(why(one)),
          fenCell(one.amountFen, tag),
          one.lossFen === null ? { text: plan.lossOpen, value: null } : fenCell(one.lossFen, tag),
        ]
      }),
    },
  ]
}
