import type { Issue } from '../check-request.ts'
import type { Scales } from '../schema/scales.ts'
import type { Pin, Versions } from '../schema/version.ts'
import { mapIssues } from './map-issues.ts'

type Standing = Scales & { readonly version: string }

const under = (path: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ path: `${path}.${issue.path}`, message: issue.message }))

/** What is wrong with the list of versions and its maps, each looked at with both its ends. */
export async function versionsIssues(
  { earlier, current }: Versions,
  today: Standing & Pin,
): Promise<readonly Issue[]> {
  const names = [...earlier, current].map((one) => one.version)
  const scales = await Promise.all(earlier.map((one) => one.scales()))
  const ends = [...scales.map((one, i) => ({ ...one, version: names[i] ?? '' })), today]
  const maps = await Promise.all(earlier.map((one) => one.next()))
  return [
    ...(current.version === today.version && current.sha256 === today.sha256
      ? []
      : [{ path: 'current', message: `not ${today.version} ${today.sha256}` }]),
    ...names
      .filter((name, i) => names.indexOf(name) !== i)
      .map((name) => ({ path: 'earlier', message: `${name} stands there twice` })),
    ...maps.flatMap((map, i) => {
      const [from, to] = [ends[i], ends[i + 1]]
      if (from === undefined || to === undefined) return []
      return under(`earlier.${names[i]}.next`, mapIssues(map, from, to))
    }),
  ]
}
