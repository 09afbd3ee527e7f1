import type { summary as zh } from '../zh/summary.ts'
import { many } from './many.ts'

export const summary: typeof zh = {
  summary: {
    at: (rung) => `The factory stands at ${rung}.`,
    noTier: 'The factory is not yet at Basic.',
    openTier: 'The tier cannot be told yet.',
    top: 'All conditions of the four tiers are met.',
    toNext: (rung, missing, unknown) =>
      missing + unknown === 0
        ? `All conditions of ${rung} are met.`
        : missing === 0
          ? `No gap was found to ${rung}; ${many(unknown, 'condition')} not known yet.`
          : unknown === 0
            ? `It is ${many(missing, 'condition')} short of ${rung}.`
            : `It is ${many(missing, 'condition')} short of ${rung}, with ${unknown} more not known.`,
    inForce: (claims, amount) =>
      claims === 0
        ? 'By the records, there is nothing to claim under what is in force.'
        : `Under what is in force there ${claims === 1 ? 'is' : 'are'} ${many(claims, 'claim')}, up to ${amount}.`,
    draft: (claims, amount) =>
      claims === 0
        ? 'There would be nothing to claim if the draft passed either.'
        : `If the consultation draft passes as it stands, there ${claims === 1 ? 'is' : 'are'} ${many(claims, 'claim')} in all, up to ${amount}; this takes the place of the total in force and is never added to it.`,
    firm: 'The firm',
    what: 'What',
    value: 'As given',
    name: 'Name',
    area: 'Area',
    industry: 'Industry',
    process: 'Production',
    processOf: { discrete: 'Discrete', process: 'Process' },
    employees: 'Employees',
    people: (n) => many(n, 'person', 'people'),
    revenue: (year) => `Revenue of ${year}`,
    asOf: 'As of',
    standing: 'Where it stands',
    ladder: 'Ladder',
    now: 'Now',
    next: 'Next',
    away: 'Still missing',
    topRung: 'On the highest rung',
    none: 'Below the lowest rung',
    open: 'Cannot be told yet',
    atLeast: (name) => `At least ${name}`,
    short: (missing, unknown) =>
      missing + unknown === 0
        ? 'No gap'
        : [
            ...(missing > 0 ? [`${missing} not met`] : []),
            ...(unknown > 0 ? [`${unknown} not known`] : []),
          ].join(', '),
    money: 'Money to claim',
    state: 'Standing',
    claims: 'Claims',
    count: (n) => String(n),
    total: 'Total, ¥',
    could: 'Up to, once the unknown is filled in, ¥',
    lawInForce: 'In force',
    ifPassed: 'If the draft passes',
    nearest: 'The nearest gaps',
    question: 'Find this out first',
    ask: (what) => `Of what is not known, this is the most useful to find out: ${what}.`,
    stake: (amount) => `Up to ${amount} hangs on it under what is in force.`,
    stakeOfDraft: (amount) => `Up to ${amount} hangs on it if the consultation draft passes.`,
  },
}
