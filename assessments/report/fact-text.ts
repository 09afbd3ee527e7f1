import { recordTitle } from './record-text.ts'
import { measureName, type Told } from './told.ts'

const revenue = 'enterprise.revenueFen.'

/** A fact by its path in the request, or a question by its id, in words. */
export function factText(path: string, told: Told): string {
  const { words, request } = told
  if (path.startsWith('ladders.')) return words.digitalLevel
  if (path.startsWith('measures.'))
    return words.grantedSum(measureName(told, path.slice('measures.'.length)))
  if (path.startsWith(revenue)) return words.revenueOf(path.slice(revenue.length))
  if (!path.startsWith('records.')) return words.fact[path] ?? questionName(path, told)
  const rest = path.slice('records.'.length)
  const [id, field] = [rest.slice(0, rest.lastIndexOf('.')), rest.slice(rest.lastIndexOf('.') + 1)]
  const record = request.records?.find((one) => one.id === id)
  const asked = words.records.asked[field] ?? words.records.field[field] ?? field
  return record === undefined ? asked : words.joined(recordTitle(record, told), asked)
}

/** The name of a question, a scenario, a scene or a statement. */
export function questionName(id: string, { catalogue, say, words }: Told): string {
  const { indicator, factory, maturity } = catalogue
  const all = [
    ...indicator.questions,
    ...indicator.scenarios,
    ...factory.questions,
    ...factory.scenes,
  ]
  const found = all.find((one) => one.id === id)
  if (found !== undefined) return say(found.name)
  const [, of = '', level = ''] = id.split('.')
  const subdomain = maturity.subdomains.find((one) => one.id === of)
  if (subdomain === undefined) return id
  return level === ''
    ? say(subdomain.name)
    : words.joined(say(subdomain.name), words.levelName(Number(level)))
}
