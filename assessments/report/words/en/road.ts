import type { road as zh } from '../zh/road.ts'
import { many } from './many.ts'

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

export const road: typeof zh = {
  road: {
    lead: (to) =>
      `From the answers as they stand to the conditions of ${to ?? 'the next rung'}: what to do, in which order, what it costs, and what policy in force pays.`,
    assumed:
      'Costs and months are planning assumptions, the middle of the range for firms of this size, and no quotation; where the firm gave its own, these are used. Aid is a ceiling worked out from the clauses in force, with all projects filed once, as one.',
    yearly:
      'A cost stands in the year in which the remedy is done; aid stands in the year that its clause is for, not that in which it is paid out.',
    range: (low, high) => `By the ranges, the whole costs from ${low} to ${high}.`,
    ownCost: 'own cost',
    ownMonths: 'own months',
    ownNote: 'A cost or months marked “own” are the firm’s own figures.',
    way: (to, count, months, cost) =>
      `To ${to}: ${many(count, 'remedy', 'remedies')}, ${many(months, 'month')}, ${cost} to spend.`,
    wayOpen: (to, count, months, cost, open) =>
      `${many(count, 'remedy', 'remedies')}, ${many(months, 'month')} and ${cost} close what remedies can close; with ${many(open, 'condition')} not answered yet, it is open whether ${to} is reached.`,
    wayShort: (to, count, months, cost, rest) =>
      `Remedies alone do not reach ${to}: ${many(count, 'remedy', 'remedies')}, ${many(months, 'month')} and ${cost} close what remedies can close; what is left: ${rest}.`,
    rest: (beyond, short, open) =>
      [
        ...(beyond > 0 ? [`${many(beyond, 'condition')} that money cannot close`] : []),
        ...(short > 0 ? [`${many(short, 'condition')} for which the remedies are not enough`] : []),
        ...(open > 0 ? [`${many(open, 'condition')} not answered yet`] : []),
      ].join(', '),
    aid: (aid, net) => `Policy in force pays up to ${aid}, which leaves at least ${net}.`,
    aidOpen: (net) => `Whether any policy pays cannot be judged yet; without aid, ${net} net.`,
    noAid: (net) => `No clause that pays was found in the documents on file: ${net} net.`,
    noAidLeft: (net) => `None of the aid that is counted pays for it: ${net} net.`,
    reached: (to) => `All conditions of ${to} are met already.`,
    nothing: (to, rest) => `Nothing that is missing for ${to} can be closed by remedies: ${rest}.`,
    onlyOpen: (to, open) =>
      `No gap to ${to} was found; ${many(open, 'condition')} not answered yet.`,
    budget: (to, last) =>
      last === null
        ? `Within the budget given, ${to} cannot be reached.`
        : `With remedies put off to ${last} at the latest, ${to} cannot be reached within these budgets.`,
    unfinished: (to) => `The search ended before a way to ${to} was found.`,
    leftOut: (to) => `Nothing takes the place of what was left out: ${to} cannot be reached.`,
    top: 'All three ladders stand at the top; there is no rung above.',
    proven: ({ aim, budget, isWhole }) => {
      const within = { none: '', total: ' within the budget', years: ' within these budgets' }[
        budget
      ]
      const early =
        aim === 'net' && isWhole && budget !== 'years' ? ', each remedy as early as can be,' : ''
      const better = aim === 'net' ? 'costs less net' : 'is faster'
      const way = isWhole ? 'no other way' : 'no other way to close the remaining conditions'
      return `Proven: ${way}${within}${early} ${better}.`
    },
    unproven: (amount, aim) =>
      `Not all ways were compared: another could ${aim === 'net' ? 'save' : 'be faster by'} up to ${amount}.`,
    open: (n) => `${many(n, 'answer')} not known yet, counted as not there.`,
    size: 'The size of the firm is not known; costs are those of a medium firm.',
    draft: (aid, net) =>
      `If the draft passes as it stands, the same remedies get up to ${aid}, which leaves at least ${net}; this takes the place of the figures in force and is not added to them.`,
    could: (aid, net, { facts, selection }) => {
      const known = 'the area and the facts of the firm are known and allow it'
      const won = 'every open selection and review is won'
      const parts = [...(facts ? [known] : []), ...(selection ? [won] : [])]
      const when =
        parts.length === 0 ? 'all that cannot be judged yet turns out well' : parts.join(' and ')
      return `If ${when}, up to ${aid} is paid, which leaves at least ${net}.`
    },
    waterfall: 'From cost to net cost',
    cost: 'Cost',
    net: 'Net cost',
    netLeast: 'Net cost, at least',
    netOpen: 'Net cost, without aid',
    notJudged: 'Cannot be judged yet',
    list: 'Remedies, in the order of starting',
    name: 'Remedy',
    closes: 'Conditions it closes',
    prepares: 'Prepares other remedies',
    rung: {
      'sme-digital-2024': (level) => `SME digital ${lower(level)}`,
      'cmmm-2020': (level) => `maturity ${lower(level)}`,
    },
    scoreOf: (rung) => `Score of ${rung}`,
    start: 'Start',
    takes: 'Takes',
    done: 'Done',
    amount: 'Cost, yuan',
    total: 'Total',
    years: 'Cost and aid by year',
    year: 'Year',
    aidYear: 'Aid, up to, yuan',
    netYear: 'Net cost, at least, yuan',
    claims: 'Which clauses pay',
    caveats: 'What these clauses leave to a guide, a budget or a reading',
    caveat: 'To note',
    of: 'For what',
    ofKind: {
      project: 'Project',
      compute: 'Compute',
      'model-service': 'Model services',
      other: 'Earlier spending',
    },
    blocked: 'Conditions that money cannot close',
    tooLittle: 'Conditions for which the remedies are not enough',
    unanswered: 'Conditions not answered yet: they may be met already',
    why: 'Why',
    when: 'When',
    whyOf: {
      scale: 'Read from the revenue of the last whole year: wait for the next one.',
      'record-of-years': 'Read from the record of three years: it has to run out.',
      position: 'A place among the firms of the industry, confirmed by experts.',
      recognition: 'The rung below has to be recognised first; none is skipped.',
      outcomes: 'Read from a year of operation: a result, not a remedy.',
      'left-out': 'Nothing takes the place of what was left out.',
      remedies: 'All remedies together are not enough.',
    },
    earliest: (day) => `${day} at the earliest`,
    latest: (day) => `By ${day} if nothing new is recorded`,
    never: 'No date can be given',
    months: (n) => many(n, 'month'),
  },
}
