const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`

/** Answers that stand on earlier content: what a new version changes, accepting it, taking it back. */
export const update = {
  title: 'New content',
  loading: 'Comparing the two versions',
  failed: 'The versions could not be compared.',
  failedHelp: 'The answers are on this device, unchanged.',
  again: 'Compare again',
  waits: {
    head: 'The content has a new version. Move the answers to it?',
    lead: 'See first what changes. Until it is decided, the answers stay on this device as they are, and nothing is computed by the new version.',
    none: 'No question and no answer changes, and no ladder moves.',
  },
  facts: {
    from: 'Answers on',
    to: 'Today',
    changed: 'Changed, carried over',
    dropped: 'No longer used',
    toAsk: 'To be answered',
    version: (name: string) => `version ${name}`,
    count: (n: number) => String(n),
  },
  staffs: {
    head: 'Three ladders, before and after',
    note: (from: string, to: string) =>
      `Before is computed by the rules of version ${from}, after by version ${to}. A question still to be answered counts as not known, so a score may be a range.`,
    caption: 'Where the three ladders stand under both versions',
    ladder: 'Ladder',
    before: (version: string) => `Before (version ${version})`,
    after: (version: string) => `After (version ${version})`,
    beforeShort: 'Before',
    afterShort: 'After',
    moves: 'What moves',
    still: 'Nothing',
    scoreOnly: 'The score alone',
    score: (score: string) => `score ${score}`,
  },
  step: (from: string, to: string) => `Version ${from} to ${to}`,
  ask: {
    head: 'To be answered',
    note: 'New questions, and questions that the earlier answer no longer settles. Until then they count as not known, never as "no".',
    was: (answer: string) => `The answer was “${answer}”.`,
  },
  changed: {
    head: 'Question changed, answer carried over',
    note: 'The question or its options changed; the earlier answer still says enough.',
    now: (answer: string) => `Now: ${answer}`,
    lost: (answer: string) => `No longer there: ${answer}`,
    split: 'One question became several',
  },
  gone: {
    head: 'No longer used',
    note: 'The new version does not ask these. Undoing the update brings the answers back.',
    was: (answer: string) => `The answer was “${answer}”.`,
  },
  same: {
    head: 'Carried as they are',
    note: 'Neither the question nor the answer changes.',
    list: (n: number) => many(n, 'answer'),
  },
  option: (keys: string) => `option ${keys}`,
  na: 'not applicable',
  decide: {
    head: 'Decide',
    accept: 'Move to the new version',
    later: 'Later',
    acceptHelp:
      'After the move it can be undone as long as nothing else was answered; the answers come back to the letter.',
    laterHelp:
      'Later leaves the answers alone; the self-check, the result and the money open once it is decided.',
    saved:
      'The saved link still shows the version it was saved with and is not computed again. After the move, the result under the link follows.',
  },
  done: {
    head: (version: string) => `The answers are on version ${version}`,
    lead: 'The earlier answers are kept, so this can be undone.',
    toAsk: (n: number) => `${many(n, 'question')} to be answered.`,
    nothing: 'No question is left to be answered.',
    go: 'Answer them',
    result: 'See the result',
    undo: 'Undo the update',
    dropped: (n: number) =>
      `${many(n, 'more fact')} of the firm or its records ${n === 1 ? 'is' : 'are'} unknown to the content of today and left out.`,
  },
  undo: {
    head: 'Undo the update',
    note: (version: string) =>
      `Undoing brings the answers back to version ${version} to the letter; the firm, its spending and its projects stay.`,
    saved:
      'The result under the link is not undone with it; it follows when the answers move and are saved again.',
    since: (n: number) =>
      `${many(n, 'question')} ${n === 1 ? 'was' : 'were'} answered or noted since the update; undoing loses that:`,
    anyway: 'Undo all the same',
    stay: 'Do not undo',
    done: (version: string) => `Undone. The answers are back on version ${version}, to the letter.`,
  },
  none: {
    head: 'The answers are on the version of today',
    help: 'There is no update to decide about.',
    go: 'To the self-check',
  },
  line: (from: string, to: string) =>
    `The answers were moved from version ${from} to ${to}; the earlier ones are kept.`,
  lineSee: 'See or undo',
  sharedBefore: (version: string, today: string) =>
    `Computed with version ${version} of the content; today it is ${today}. A saved result is not computed again.`,
}
