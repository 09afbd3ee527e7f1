import { areas } from '../../../assessments/content/areas/areas.ts'
import { industries } from '../../../assessments/content/industries/industries.ts'
import { departments } from '../../../assessments/content/interview/departments.ts'
import { kpiList } from '../../../assessments/content/ladders/smart-factory-2025/kpis.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import { inWords, say } from '../../language.ts'
import { sayRecords } from '../../messages/records.ts'
import { sayTeam } from '../../messages/team.ts'
import { content } from '../assessment/content.ts'
import type { Json } from '../assessment/draft.ts'
import { recordDetails, recordTitle } from '../records/record-words.ts'
import { kpiText } from '../result/kpi-text.ts'
import { moneyText, voice } from '../result/voice.ts'
import { askedIn } from '../what-if/change-words.ts'
import { sameJson } from './units.ts'

type Entries = { readonly [key: string]: Json }

const isNotKnown = (value: Json): boolean => sameJson(value, { notKnown: true })

const kpiOf = (id: string) =>
  kpiList.groups.flatMap(({ kpis }) => kpis).find((kpi) => kpi.id === id)

/** What is asked of the factory, with its options: these are told apart by their words. */
const conditionOf = (id: string) => content.factory.questions.find((one) => one.id === id)

const subdomainOf = (id: string) =>
  content.maturity.subdomains.find((one) => `cmmm.${one.id}` === id)

function questionName(id: string): string {
  const found = subdomainOf(id)
  return found === undefined ? askedIn(id, content, voice()).name : inWords(found.name)
}

function answerText(id: string, value: Json): string {
  if (isNotKnown(value)) return say().notKnown
  if (value === 'na') return say().interview.removed
  const option = conditionOf(id)?.options.find((one) => one.value === String(value))
  if (option !== undefined) return inWords(option.text)
  const { text } = askedIn(id, content, voice())
  const answer = value as Answer
  return Array.isArray(answer) ? answer.map(text).join(say().listed) : text(answer)
}

/** The statements of a subdomain from the first level up. */
const statementsText = (entries: Entries): string =>
  Object.entries(entries)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, value]) => {
      const level = /\.(\d)$/.exec(id)?.[1]
      const text = answerText(id, value)
      return level === undefined
        ? text
        : sayTeam().clash.statement(say().levelName(Number(level)), text)
    })
    .join(say().listed)

function fieldName(field: string): string {
  const words = sayTeam().clash
  const year = /^revenueFen\.(\d{4})$/.exec(field)?.[1]
  if (year !== undefined) return words.revenue(year)
  if (field === 'area' || field === 'process' || field === 'employees') return words[field]
  if (field === 'revenueFen') return say().size.revenueBoth
  const flags: Readonly<Record<string, unknown>> = say().standingStep
  const flag = flags[field]
  return Array.isArray(flag) ? String(flag[0]) : field
}

function fieldText(field: string, value: Json): string {
  if (isNotKnown(value)) return say().notKnown
  if (typeof value === 'boolean') return value ? say().yes : say().no
  if (field === 'area') {
    const area = areas.find(({ path }) => path === value)
    return area === undefined ? String(value) : inWords(area.name)
  }
  if (value === 'discrete' || value === 'process') return say().place.processOf[value]
  if (field === 'employees') return sayTeam().clash.people(Number(value))
  return field.startsWith('revenueFen.') ? moneyText(Number(value)) : String(value)
}

/** A record is told apart by all that it holds. */
function recordText(record: Fact): string {
  const details = recordDetails(record, { records: [], measures: [] })
  const amount = 'amountFen' in record ? record.amountFen : null
  const sums = typeof amount === 'number' ? [moneyText(amount)] : []
  return [
    recordTitle(record),
    ...sums,
    ...details.map(({ name, value }) => `${name}${say().colon}${value ?? say().notKnown}`),
  ].join(say().comma)
}

const split = (unit: string): readonly [room: string, id: string] => {
  const [room = '', ...rest] = unit.split('.')
  return [room, rest.join('.')]
}

/** What a clash is about. `value` is either of its values, where the name depends on it. */
export function unitName(unit: string, value: Json): string {
  const words = sayTeam().clash
  const [room, id] = split(unit)
  switch (room) {
    case 'name':
    case 'industry':
      return words[room]
    case 'enterprise':
      return fieldName(id)
    case 'answers':
      return questionName(id)
    case 'records': {
      const kinds: Readonly<Record<string, string>> = sayRecords().kind
      const { kind = '' } = (value ?? {}) as { kind?: string }
      return words.record(kinds[kind] ?? kind)
    }
    case 'evidence':
      return words.evidence(questionName(id))
    case 'kpis': {
      const kpi = kpiOf(id)
      return kpi === undefined ? id : inWords(kpi.name)
    }
    case 'sections': {
      const department = departments.find((one) => one.id === id)
      return words.section(department === undefined ? id : inWords(department.name))
    }
    default:
      return words.recordsUnknown
  }
}

/** One of the two values in words. */
export function unitText(unit: string, value: Json): string {
  const words = sayTeam().clash
  const [room, id] = split(unit)
  if (value === null) return room === 'records' ? words.removed : words.none
  switch (room) {
    case 'industry': {
      const industry = industries.find((one) => one.id === value)
      return industry === undefined ? String(value) : inWords(industry.name)
    }
    case 'enterprise':
      return fieldText(id, value)
    case 'answers':
      return subdomainOf(id) === undefined
        ? answerText(id, value)
        : statementsText(value as Entries)
    case 'records':
      return recordText(value as unknown as Fact)
    case 'kpis': {
      const { value: figure, year } = value as { value: string; year: string }
      const kpi = kpiOf(id)
      return `${kpi === undefined ? figure : kpiText(figure, kpi)}${say().comma}${year}`
    }
    case 'sections': {
      const { who, due } = value as { who: string; due: string | null }
      return words.sectionText(who, due ?? '')
    }
    case 'notKnown':
      return say().notKnown
    default:
      return String(value)
  }
}
