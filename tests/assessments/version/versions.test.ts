import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { versions } from '../../../assessments/content/versions.ts'
import type { Versions } from '../../../assessments/schema/version.ts'
import { Pin, VersionMap } from '../../../assessments/schema/version.ts'
import { isEarlier, passageFrom } from '../../../assessments/version/passage.ts'
import { versionsIssues } from '../../../assessments/version/versions-issues.ts'
import { catalogueFixture } from './fixture-2026/catalogue.ts'
import { mapFixture } from './fixture-2026/map.ts'
import { versionsFixture } from './fixture-2026/versions.ts'
import { laterMap, laterVersions } from './third-version.ts'

const [first] = versionsFixture.earlier
if (first === undefined) throw new Error('the fixture has an earlier version')

describe('the published versions', () => {
  it('fit together, and end with the content of today', async () => {
    expect(await versionsIssues(versions, catalogue)).toEqual([])
    for (const pin of [...versions.earlier, versions.current]) {
      const { version, sha256 } = pin
      expect(Pin.safeParse({ version, sha256 }).success).toBe(true)
    }
    for (const { next } of versions.earlier)
      expect(VersionMap.safeParse(await next()).error?.issues ?? []).toEqual([])
  })

  it('fit together with a second and a third one on top', async () => {
    expect(await versionsIssues(versionsFixture, catalogueFixture)).toEqual([])
    const { version, sha256 } = laterVersions.current
    const today = { ...catalogueFixture, version, sha256 }
    expect(await versionsIssues(laterVersions, today)).toEqual([])
  })

  it('are refused with another end, a version twice, or a map that does not fit', async () => {
    const current = { version: 'other', sha256: catalogueFixture.sha256 }
    expect(await versionsIssues({ ...versionsFixture, current }, catalogueFixture)).toEqual([
      { path: 'current', message: `not fixture-2026 ${catalogueFixture.sha256}` },
    ])
    const sha256 = 'f'.repeat(64)
    const otherHash = { ...versionsFixture, current: { version: 'fixture-2026', sha256 } }
    expect(await versionsIssues(otherHash, catalogueFixture)).toEqual([
      { path: 'current', message: `not fixture-2026 ${catalogueFixture.sha256}` },
    ])
    const twice: Versions = { ...versionsFixture, earlier: [first, first] }
    expect(await versionsIssues(twice, catalogueFixture)).toContainEqual({
      path: 'earlier',
      message: `${catalogue.version} stands there twice`,
    })
    const next = () => Promise.resolve({ ...mapFixture, added: [] })
    const short: Versions = { ...versionsFixture, earlier: [{ ...first, next }] }
    expect(await versionsIssues(short, catalogueFixture)).toEqual([
      {
        path: `earlier.${catalogue.version}.next.added`,
        message: 'nothing leads to sme.q17',
      },
    ])
  })
})

describe('the way from an earlier version to the one of today', () => {
  it('begins with its scales and holds every map from there on', async () => {
    expect(await passageFrom(laterVersions, catalogue.version)).toEqual({
      from: catalogue.version,
      scales,
      maps: [mapFixture, laterMap],
    })
    expect((await passageFrom(laterVersions, 'fixture-2026'))?.maps).toEqual([laterMap])
  })

  it.each(['fixture-2027', '2019.01.01', ''])('there is none from %j', async (version) => {
    expect(await passageFrom(laterVersions, version)).toBe(null)
    expect(isEarlier(laterVersions, version)).toBe(false)
  })

  it('leads from every version before the one of today', () => {
    expect(isEarlier(laterVersions, catalogue.version)).toBe(true)
    expect(isEarlier(laterVersions, 'fixture-2026')).toBe(true)
    expect(isEarlier(versions, catalogue.version)).toBe(false)
  })
})
