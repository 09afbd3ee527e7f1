import type { Messages } from '../zh/messages.ts'

/** Saving a result to the server. */
export const save = {
  head: 'Saved.',
  link: 'Link to the result',
  keep: 'Whoever knows the link can see this result, and cannot change it. Give it only to those who should.',
  copy: 'Copy the link',
  copied: 'Copied',
  copyFailed: 'It could not be copied. Select the link and copy it yourself.',
  sync: (time: string) => `On the server since ${time} (device time)`,
  changed: 'Changed; saves itself in a moment',
  saving: 'Saving',
  failed: 'Not saved.',
  safe: 'Your answers are still on this device.',
  refused: 'The server did not accept these answers.',
  conflict: 'This result was changed elsewhere.',
  unconfirmed: 'The save before this one was never confirmed, and the answers have changed since.',
  conflictHelp:
    'Your answers are all here. Save them as another result: it gets a link of its own, and the other stays as it is.',
  again: 'Save again',
  anew: 'Save as another',
  number: (id: string) => `Number ${id}`,
} satisfies Messages['save']
