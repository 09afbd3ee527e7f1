import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../../assessments/check-request.ts'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { applicationGuide } from '../../../assessments/content/guide/stages.ts'
import { wordFlaws } from '../../../assessments/lint/words.ts'
import { ApplicationGuide } from '../../../assessments/schema/application-guide.ts'

const { stages, tracks, builtOn } = applicationGuide
const all = [...stages, ...tracks]
const tasks = all.flatMap((stage) => stage.tasks)
const tells = tasks.flatMap((task) => task.tells)
const { indicator, factory, maturity } = catalogue

/** The options of a list, which come with no order. */
const isList = (id: string) =>
  indicator.questions.some((question) => question.id === id && question.kind === 'multi')

describe('the application guide', () => {
  it('is in its schema, and is an assumption as a whole', () => {
    expect(ApplicationGuide.parse(applicationGuide)).toEqual(applicationGuide)
    expect(applicationGuide.confidence).toBe('assumed')
  })

  it('has five stages in order and two tracks alongside', () => {
    expect(stages.map(({ name }) => name.zh)).toEqual([
      '评估规划',
      '基础准备',
      '模型调优',
      '部署集成',
      '持续优化',
    ])
    expect(tracks.map(({ name }) => name.zh)).toEqual(['安全保障', '组织保障'])
  })

  it('says everything in both languages', () => {
    expect(wordFlaws(applicationGuide)).toEqual([])
  })

  it('gives every stage and every task an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length)
  })

  it('takes no longer at best than at worst', () => {
    expect(all.filter(({ months }) => months.low > months.high)).toEqual([])
  })

  it('does not keep back that the annex was not published, nor what is second-hand and our own', () => {
    const annex = builtOn.find(({ clause }) => clause !== undefined)
    expect(annex?.text.zh).toContain('只有标题')
    const clauses = catalogue.documents.flatMap((document) => document.clauses)
    expect(clauses.map(({ id }) => id)).toContain(annex?.clause)
    expect(builtOn.map(({ confidence }) => confidence)).toEqual([
      'official',
      'secondary',
      'interpretation',
      'assumed',
    ])
  })
})

describe('what tells that a task is done', () => {
  it('are answers that a request may give', () => {
    const issues = tells.flatMap(({ answer, atLeast }) =>
      checkRequest(
        { answers: { [answer]: Array.isArray(atLeast) ? [...atLeast] : (atLeast as string) } },
        catalogue,
      ),
    )
    expect(issues).toEqual([])
  })

  it('asks options to be ticked exactly where the answer is a list', () => {
    const wrong = tells.filter(({ answer, atLeast }) => Array.isArray(atLeast) !== isList(answer))
    expect(wrong).toEqual([])
  })

  it('is never met by the worst answer', () => {
    const worst = tells.filter(
      ({ atLeast }) => atLeast === 'A' || (Array.isArray(atLeast) && atLeast.includes('A')),
    )
    expect(worst).toEqual([])
  })

  it('names each answer at most once in a task', () => {
    const doubled = tasks.filter(
      (task) => new Set(task.tells.map(({ answer }) => answer)).size !== task.tells.length,
    )
    expect(doubled.map(({ id }) => id)).toEqual([])
  })

  it('reads all three questionnaires', () => {
    const read = new Set(tells.map(({ answer }) => answer))
    const ids = [
      indicator.questions.map(({ id }) => id),
      indicator.scenarios.map(({ id }) => id),
      factory.scenes.map(({ id }) => id),
      factory.questions.map(({ id }) => id),
      maturity.subdomains.flatMap(({ id, statements }) =>
        statements.map(({ level }) => `cmmm.${id}.${level}`),
      ),
    ]
    expect(ids.map((own) => own.some((id) => read.has(id)))).toEqual([true, true, true, true, true])
  })

  it('is there for every task of a stage; what no question asks stands in a track and says so', () => {
    const silent = (list: typeof stages) =>
      list.flatMap((stage) => stage.tasks).filter((task) => task.tells.length === 0)
    expect(silent(stages)).toEqual([])
    expect(silent(tracks).map(({ id, notAsked }) => [id, notAsked === undefined])).toEqual([
      ['partners', false],
    ])
  })
})
