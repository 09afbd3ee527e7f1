import type { Answer } from '../schema/request.ts'
import type { Block, Cell, Column } from './block.ts'
import { type Told, text } from './told.ts'

const numbered = (number: number, name: string) => `${number}. ${name}`

/** Everything that was answered, and what was not, instrument by instrument. */
export function answerBlocks(told: Told): readonly Block[] {
  const { words } = told
  return [
    { kind: 'heading', level: 2, text: words.trace.answers },
    factoryTable(told),
    digitalTable(told),
    scenariosTable(told),
    scenesTable(told),
    maturityTable(told),
  ]
}

const answerOf = ({ request }: Told, id: string): Answer => request.answers?.[id] ?? null

const open = ({ words }: Told): Cell => ({ text: words.trace.open, value: null })

/** Options by their key and words; several in the order of the options. */
function chosenCell(
  told: Told,
  id: string,
  options: readonly { readonly value: string; readonly text: string }[],
): Cell {
  const answer = answerOf(told, id)
  if (answer === null) return open(told)
  if (typeof answer === 'boolean')
    return { text: answer ? told.words.yes : told.words.no, value: answer }
  const keys = Array.isArray(answer) ? answer : [String(answer)]
  const chosen = options.filter(({ value }) => keys.includes(value))
  const read = chosen.map((one) => one.text).join(told.words.apart)
  return { text: read === '' ? told.words.nothing : read, value: keys.join(' ') }
}

const twoColumns = (first: string, second: string, width = 0.42): readonly Column[] => [
  { key: 'question', label: first, align: 'left', width },
  { key: 'answer', label: second, align: 'left', width: 1 - width },
]

function factoryTable(told: Told): Block {
  const { trace } = told.words
  return {
    ...{ kind: 'table', id: 'answers-factory', caption: trace.factory },
    columns: twoColumns(trace.question, trace.answer),
    rows: told.catalogue.factory.questions.map(({ id, name, options }) => [
      text(told.say(name)),
      chosenCell(
        told,
        id,
        options.map((one) => ({ value: one.value, text: told.say(one.text) })),
      ),
    ]),
  }
}

function digitalTable(told: Told): Block {
  const { trace } = told.words
  return {
    ...{ kind: 'table', id: 'answers-digital', caption: trace.digital },
    columns: twoColumns(trace.question, trace.answer, 0.34),
    rows: told.catalogue.indicator.questions.map(({ id, number, name, options }) => [
      text(numbered(number, told.say(name))),
      chosenCell(
        told,
        id,
        options.map(({ key, text: read }) => ({
          value: key,
          text: trace.option(key, told.say(read)),
        })),
      ),
    ]),
  }
}

function scenariosTable(told: Told): Block {
  const { trace } = told.words
  return {
    ...{ kind: 'table', id: 'answers-scenarios', caption: trace.scenarios },
    columns: twoColumns(trace.scene, trace.answer, 0.7),
    rows: told.catalogue.indicator.scenarios.map(({ id, number, name, constraint }) => {
      const answer = answerOf(told, id)
      const level: Cell =
        typeof answer === 'number'
          ? { text: trace.scenarioLevel(answer), value: answer, unit: 'count' }
          : open(told)
      return [text(`${numbered(number, told.say(name))}${constraint ? ' ★' : ''}`), level]
    }),
  }
}

function scenesTable(told: Told): Block {
  const { trace } = told.words
  return {
    ...{ kind: 'table', id: 'answers-scenes', caption: trace.scenes },
    columns: twoColumns(trace.scene, trace.answer, 0.7),
    rows: told.catalogue.factory.scenes.map(({ id, number, name }) => {
      const answer = answerOf(told, id)
      const state = answer === null ? undefined : trace.sceneState[String(answer)]
      return [
        text(numbered(number, told.say(name))),
        state === undefined ? open(told) : { text: state, value: String(answer) },
      ]
    }),
  }
}

/** A row a subdomain, a column a level. */
function maturityTable(told: Told): Block {
  const { words, catalogue } = told
  const { trace } = words
  const levels = catalogue.maturity.levels.map(({ level }) => level)
  const share = 0.68 / levels.length
  const cellOf = (subdomain: string, level: number): Cell => {
    if (answerOf(told, `cmmm.${subdomain}`) === 'na') return { text: trace.na, value: 'na' }
    const answer = answerOf(told, `cmmm.${subdomain}.${level}`)
    const read = answer === null ? undefined : trace.metAs[String(answer)]
    return read === undefined ? open(told) : { text: read, value: String(answer) }
  }
  return {
    ...{ kind: 'table', id: 'answers-maturity', caption: trace.maturity },
    columns: [
      { key: 'subdomain', label: trace.subdomain, align: 'left', width: 0.32 },
      ...levels.map(
        (level): Column => ({
          key: `level-${level}`,
          label: words.levelName(level),
          align: 'left',
          width: share,
        }),
      ),
    ],
    rows: catalogue.maturity.subdomains.map(({ id, name }) => [
      text(told.say(name)),
      ...levels.map((level) => cellOf(id, level)),
    ]),
  }
}
