import { describe, expect, it } from 'vitest'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { cmmm2020 } from '../../assessments/content/ladders/cmmm-2020/model.ts'
import { smartFactory2025 } from '../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import { smeDigital2024 } from '../../assessments/content/questionnaires/sme-digital-2024/indicator.ts'
import { scales } from '../../assessments/content/scales.ts'
import { evaluateLadders } from '../../assessments/evaluate-ladders.ts'
import type { Answer } from '../../assessments/schema/request.ts'
import { whatIf } from '../../assessments/what-if.ts'
import type { Voice } from '../../web/features/result/gate-words.ts'
import { changeWords, levelsFirst } from '../../web/features/what-if/change-words.ts'
import { moveWords } from '../../web/features/what-if/move-words.ts'
import { en } from '../../web/messages/en/messages.ts'
import { zh } from '../../web/messages/zh/messages.ts'

const content = { indicator: smeDigital2024, maturity: cmmm2020, factory: smartFactory2025 }
const inChinese: Voice = { say: zh, inWords: (words) => words.zh }
const inEnglish: Voice = { say: en, inWords: (words) => words.en }
const asOf = '2026-11-21'

describe('a change in words', () => {
  const said = (id: string, from: Answer, to: Answer) =>
    changeWords({ id, from, to }, content, inChinese)

  it('names a scenario with its levels', () => {
    expect(said('sme.s7', 2, 3)).toBe('质量管理：二级 → 三级')
    expect(said('sme.s7', 0, 1)).toBe('质量管理：未达一级 → 一级')
  })

  it('names a scene with its number and states', () => {
    expect(said('scene.30', 'none', 'built')).toBe('场景30智能经营决策：未建 → 已建')
  })

  it('names a statement with its subdomain and level', () => {
    expect(said('cmmm.data.3', 'part', 'most')).toBe('数据（三级）：部分满足 → 大部分满足')
  })

  it('names what is added to a list, and the options of a single choice', () => {
    expect(said('sme.q10', ['B'], ['B', 'C'])).toMatch(/^第10题.+：加上“[^”]+”$/)
    expect(said('sme.q13', 'B', 'C')).toMatch(/^第13题.+：持平 → 上升$/)
  })

  it('says of what was not answered that it is not known, never none', () => {
    expect(said('factory.controllable', null, true)).toBe('安全可控：还不知道 → 符合')
  })

  it('says it in English too', () => {
    expect(changeWords({ id: 'sme.s7', from: 2, to: 3 }, content, inEnglish)).toBe(
      'Quality management: Level 2 → Level 3',
    )
  })

  it('lists the levels that must be met first', () => {
    expect(levelsFirst(['cmmm.data.1', 'cmmm.data.2'], inChinese)).toBe('先要满足一级、二级')
  })
})

describe('moves in words', () => {
  const request = exampleFactory.request
  const before = evaluateLadders(request, scales, asOf)
  const after = (changes: Readonly<Record<string, Answer>>) =>
    evaluateLadders(whatIf(request, changes, scales.maturity), scales, asOf)
  const moves = (changes: Readonly<Record<string, Answer>>) =>
    moveWords(before, after(changes), smartFactory2025, inChinese)

  it('say nothing where nothing moves', () => {
    expect(moves({})).toEqual([])
  })

  it('say the rung, the score and the gates that turned', () => {
    const raised = { 'sme.q13': 'C', 'sme.s1': 3, 'sme.s2': 3, 'sme.s3': 3, 'sme.s5': 3 }
    expect(moves(raised)).toEqual([
      '中小企业数字化水平：二级 → 三级，得分56.825 → 60.325，3项条件转为满足',
    ])
  })

  it('say of a rung that does not move that it stays', () => {
    expect(moves({ 'sme.q13': 'C' })).toEqual([
      '中小企业数字化水平：仍是二级，得分56.825 → 60.325，1项条件转为满足',
    ])
  })

  it('say of a tier that can no longer be told that it is open, not lost', () => {
    expect(moves({ 'factory.clean': null })).toEqual([
      '智能工厂梯度：基础级 → 级别还不能判定，4项条件转为不知道',
    ])
  })
})
