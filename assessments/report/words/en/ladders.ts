import type { ladders as zh } from '../zh/ladders.ts'
import { many } from './many.ts'

export const ladders: typeof zh = {
  staff: {
    assumed:
      'The text of the maturity standard was not read: its rule and weights are working assumptions, and the level is for orientation.',
    held: 'Reached',
    here: 'Stands here',
    allHeld: 'All conditions met',
    counts: (missing, unknown) =>
      [
        ...(missing > 0 ? [`${missing} short`] : []),
        ...(unknown > 0 ? [`${unknown} not known`] : []),
      ].join(', '),
    rung: 'Rung',
    all: 'Conditions',
    held_: 'Met',
    missing_: 'Not met',
    unknown_: 'Not known',
    needs: 'Recognised by',
    position: 'What it is',
    score: (score) => `Score ${score}.`,
    scoreRange: (low, high) => `Score between ${low} and ${high}; questions are still open.`,
    incomplete: 'Answers are still open, and the rung may change.',
    counted: (name) => `${name}: how the conditions of each rung stand`,
  },
  scenes: {
    head: 'Five links, forty typical scenes',
    lead: (inPlace, ai, unknown, all) =>
      unknown === all
        ? `Nothing is known yet of any of the ${all} scenes.`
        : unknown > 0
          ? `${many(inPlace, 'scene')} known to be in place, ${ai} of them with AI; ${unknown} not known yet.`
          : `${many(inPlace, 'scene')} in place, ${ai} of them with AI.`,
    links: 'Scenes by link',
    cells: 'Scene by scene',
    inPlace: (inPlace, all, unknown) =>
      unknown > 0
        ? `${inPlace}–${inPlace + unknown} of ${all} in place, ${unknown} not known`
        : `${inPlace} of ${all} in place`,
    states: { ai: 'in place with AI', built: 'in place', none: 'not built', unknown: 'not known' },
    note: 'A link that must be covered is covered by one scene in place. That the eight links of the guide fall into these five is our provisional reading.',
  },
}
