/** What stands at a key of a value that may be anything. */
function within(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

function idOf(value: unknown): string | null {
  for (const key of ['id', 'path']) {
    const id = within(value, key)
    if (typeof id === 'string') return id
  }
  return null
}

/** Files of content by the first parts of a path; `{id}` is the id of the second part's document. */
const files: readonly (readonly [RegExp, string])[] = [
  [/^indicator\.questions\b/, 'questionnaires/{id}/questions-*.ts'],
  [/^indicator\.scenarios\b/, 'questionnaires/{id}/scenarios-*.ts'],
  [/^indicator\b/, 'questionnaires/{id}/indicator.ts'],
  [/^maturity\.subdomains\b/, 'ladders/{id}/*.ts'],
  [/^maturity\b/, 'ladders/{id}/model.ts'],
  [/^factory\.(questions|scenes|rungs)\b/, 'ladders/{id}/$1.ts'],
  [/^factory\b/, 'ladders/{id}/conditions.ts'],
  [/^areas\b/, 'areas/areas.ts'],
  [/^industries\b/, 'industries/industries.ts'],
  [/^sources\b/, 'sources.ts'],
  [/^remedies\b/, 'remedies/*.ts'],
  [/^conflicts\b/, 'policies/conflicts.ts'],
  [/^documents\.\d+\.clauses\b/, 'policies/{id}/clauses.ts'],
  [/^documents\.\d+\.measures\b/, 'policies/{id}/measures-*.ts'],
  [/^documents\.\d+/, 'policies/{id}/document.ts'],
  [/^texts\.([a-z0-9-]+)/, 'policies/$1/text.ts'],
  [/^(version|sha256)$/, 'published.ts'],
]

/** The file of content, with `*` where several share the work, that a path leads to. */
export function contentFileOf(content: unknown, path: string): string {
  const [head = '', position = ''] = path.split('.')
  const list = within(content, head)
  const owner = Array.isArray(list) ? within(list, position) : list
  for (const [pattern, file] of files) {
    const found = pattern.exec(path)
    if (found === null) continue
    const named = file.replace('{id}', idOf(owner) ?? '*').replace('$1', found[1] ?? '')
    return `assessments/content/${named}`
  }
  return 'assessments/content/catalogue.ts'
}

/** The id of the innermost thing on the way along the path that has one. */
export function nameAt(content: unknown, path: string): string | null {
  let name: string | null = null
  let value = content
  for (const key of path.split('.')) {
    value = within(value, key)
    name = idOf(value) ?? name
  }
  return name
}

/** Where a fault is and what it is, on one line: file, path, the id there, the message. */
export function placed(content: unknown, path: string, message: string): string {
  const name = nameAt(content, path)
  return `${contentFileOf(content, path)}: ${path}${name === null ? '' : ` (${name})`}: ${message}`
}
