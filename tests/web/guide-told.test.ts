import { describe, expect, it } from 'vitest'
import { applicationGuide } from '../../assessments/content/guide/stages.ts'
import { standingIn } from '../../assessments/guide/standing.ts'
import type { Answer } from '../../assessments/schema/request.ts'
import { content } from '../../web/features/assessment/content.ts'
import { screensOf, toldLines } from '../../web/features/guide/told-lines.ts'
import { en } from '../../web/messages/en/messages.ts'
import { zh } from '../../web/messages/zh/messages.ts'

const speakers = {
  zh: {
    content,
    words: zh.guide,
    voice: { say: zh, inWords: (words: { zh: string }) => words.zh },
  },
  en: {
    content,
    words: en.guide,
    voice: { say: en, inWords: (words: { en: string }) => words.en },
  },
} as const

const scenes = (value: Answer, ...except: readonly number[]) =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => index + 1)
      .filter((number) => !except.includes(number))
      .map((number) => [`scene.${number}`, value]),
  )

function linesOf(task: string, answers: Record<string, Answer>, lang: 'zh' | 'en' = 'zh') {
  const { stages, tracks } = standingIn(applicationGuide, { answers })
  const found = [...stages, ...tracks]
    .flatMap(({ tasks }) => tasks)
    .find((one) => one.task.id === task)
  return found === undefined ? undefined : toldLines(found, { ...speakers[lang], answers })
}

describe('which answers told how a task stands', () => {
  it('gives the answers of a task that is done', () => {
    expect(linesOf('connect', { 'sme.q3': 'D', 'cmmm.data.2': 'full' })).toEqual([
      { href: '/check/sme.q3', text: '第3题设备联网：答“超过40%，不超过60%”' },
      { href: '/check/cmmm.data', text: '数据（二级）：答“全部满足”' },
    ])
  })

  it('gives what falls short of one that is open, and what would do', () => {
    expect(linesOf('connect', { 'sme.q3': 'B', 'cmmm.data.2': 'full' })).toEqual([
      {
        href: '/check/sme.q3',
        text: '第3题设备联网：答“超过10%，不超过20%”，要“超过20%，不超过40%”',
      },
    ])
    expect(linesOf('knowledge', { 'sme.s1': 3 })).toEqual([
      { href: '/check/sme.s1', text: '应用场景1产品设计：答“三级”' },
    ])
  })

  it('names the options of a list that are missing, and those alone', () => {
    expect(linesOf('rules', { 'sme.q9': ['B', 'D'] })).toEqual([
      {
        href: '/check/sme.q9',
        text: '第9题管理机制：没有选“信息系统建设和运行管理制度”、“与数字化挂钩的创新激励制度（如研发创新、业务创新、产品创新）”',
      },
    ])
  })

  it('says what is not answered yet', () => {
    expect(linesOf('write-plan', {}, 'en')).toEqual([
      { href: '/check/sme.q8', text: 'Question 8, Planning and execution: not answered yet' },
    ])
  })

  it('counts scenes where they are too many to be listed', () => {
    expect(linesOf('widen', { ...scenes('built', 24), 'scene.24': 'ai' })).toEqual([
      { href: '/check/scenes.factory-building', text: '四十个典型场景：1个用AI，要3个' },
    ])
    expect(linesOf('first-scene', scenes('none'))).toEqual([
      { href: '/check/scenes.factory-building', text: '四十个典型场景：都没有用AI，要1个' },
    ])
    expect(linesOf('first-scene', scenes('none', 1, 2, 3, 4))?.map(({ text }) => text)).toEqual([
      '四十个典型场景：4个还没答',
    ])
    expect(linesOf('first-scene', scenes('ai'))?.map(({ text }) => text)).toEqual([
      '四十个典型场景：40个用AI',
    ])
    expect(linesOf('first-scene', { 'scene.24': 'ai' })).toEqual([
      { href: '/check/scenes.production-operation', text: '场景24在线智能检测：答“已建且用AI”' },
    ])
  })

  it('leads from every answer that it reads to a screen of the interview', () => {
    const { stages, tracks } = standingIn(applicationGuide, {})
    const lost = [...stages, ...tracks]
      .flatMap(({ tasks }) => tasks)
      .flatMap((one) => toldLines(one, { ...speakers.zh, answers: {} }))
      .filter(({ href }) => href === '/check/')
    expect(lost).toEqual([])
  })
})

it('lists the screens that ask, each once, in the order of the interview', () => {
  const ids = ['cmmm.data.4', 'scene.24', 'cmmm.data.3', 'scene.25', 'sme.s2', 'factory.organised']
  expect(screensOf(ids, speakers.zh)).toEqual([
    { href: '/check/factory.organised', text: '组织和人才' },
    { href: '/check/sme.s2', text: '应用场景2工艺设计' },
    { href: '/check/scenes.production-operation', text: '典型场景：生产作业' },
    { href: '/check/cmmm.data', text: '能力成熟度：数据' },
  ])
})
