import type { peers as zh } from '../zh/peers.ts'

/** The comparison with firms of one industry and size, and the consent to be counted. */
export const peers = {
  head: 'Compared with similar firms',
  group: (industry: string, size: string, n: number) => `${industry}, ${size} firms: ${n}.`,
  size: { large: 'large', medium: 'medium-sized', small: 'small', micro: 'micro' },
  sizeBasis: 'Size by the industrial standard of 工信部联企业〔2011〕300号.',
  source:
    'The firms have reported this themselves; nobody has checked it. Only those that agreed are counted.',
  steps:
    'The group is renewed with every five firms. Levels with fewer than three firms are written together; scores are cut, and medians of the links are cut to steps of 5%.',
  versions: (versions: readonly string[]) =>
    `Worked out with catalogue version ${versions.join(', ')}.`,
  loading: 'Fetching the group',
  failed: 'The group did not arrive.',
  again: 'Try again',
  withheld: 'Fewer than 10 firms have agreed to be compared: not shown.',
  withheldHelp: (industry: string, size: string) => `The group: ${industry}, ${size} firms.`,
  noGroup: 'No group yet.',
  noIndustry: 'No industry is chosen.',
  noSize: 'Staff and the revenue of the last whole year are not both known, so the size is open.',
  toPlace: 'Choose the industry',
  toSize: 'Answer the size',
  caption: 'How the group stands on the three ladders',
  ladder: 'Ladder and level',
  firms: 'Firms',
  share: 'Share',
  here: 'You are here',
  cell: (names: readonly string[]) =>
    names.length === 1 ? (names[0] ?? '') : `${names[0] ?? ''} to ${names.at(-1) ?? ''}`,
  none: 'No level',
  noTier: 'Below Basic',
  known: (n: number) => `${n} firms with a settled level`,
  ladderWithheld: 'Fewer than 10 firms have a settled level: not shown.',
  ownOpen: 'Your own level is not settled: no place is given.',
  level: (below: number, same: number, above: number) =>
    `${below} firms stand lower, ${same} alike, ${above} higher.`,
  score: (low: string, high: string) =>
    low === high
      ? `Your score is no lower than that of ${low} of them.`
      : `Your score is no lower than that of ${low}–${high} of them.`,
  radar: (n: number) => `Median of the group, cut to steps of 5%, ${n} firms`,
  median: (percent: string) => `group median ${percent}, cut to steps of 5%`,
  consent: {
    label: 'This result may count in the anonymous comparison with similar firms',
    help: 'Only the industry, the size, the levels and scores on the three ladders and the shares of scenes in place are used. The name of the firm serves to count nobody twice and is never shown; no single firm is shown, nor a group under 10. You can withdraw at any time, with effect at once.',
    nameless:
      'Without the name of the firm it cannot take part: a firm counts once, and the name tells.',
    uncounted: 'There is no name of the firm, so this result does not count.',
    toName: 'Give the name',
    agreed: 'Agreed. It counts when the group is next renewed.',
    withdrawn: 'Withdrawn. It no longer counts.',
    failed: 'Not changed. Please try again.',
    unread: 'The current choice could not be loaded. Open this page again once there is a network.',
  },
} satisfies typeof zh
