import { type JSX, Show } from 'solid-js'
import { type LinkShare, linkShares } from '../../../assessments/ladder/link-shares.ts'
import { Chart } from '../../charts/Chart.tsx'
import { radar } from '../../charts/radar.ts'
import { createTheme } from '../../charts/theme.ts'
import { inWords, language } from '../../language.ts'
import { sayPeers } from '../../messages/peers.ts'
import { sayResult } from '../../messages/result.ts'
import { ContributionTable } from '../../ui/ContributionTable.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import type { ShownPeers } from '../peers/peers-api.ts'
import { percentPart } from './ai-share.ts'
import type { ResultProps } from './result-props.ts'
import { nextStanding, rungStandings } from './rung-standing.ts'
import { SourceCite } from './SourceCite.tsx'

const { factory } = content
/** Names longer than this break at a space, in English alone. */
const WRAP = 12

const linkName = (id: string): string => {
  const link = factory.links.find((one) => one.id === id)
  return link === undefined ? id : inWords(link.name)
}

/** `3/12`, or `3–5/12` while scenes are open. */
function partText({ inPlace, unknown, all }: LinkShare): string {
  const part =
    unknown === 0 ? String(inPlace) : sayResult().range(String(inPlace), String(inPlace + unknown))
  return `${part}/${all}`
}

/** The share in place; both ends while scenes are open. */
function shareText({ inPlace, unknown, all }: LinkShare): string {
  const low = percentPart(inPlace, all)
  if (unknown === 0) return low
  return sayResult().range(low.replace('%', ''), percentPart(inPlace + unknown, all))
}

type FiveLinksProps = Pick<ResultProps, 'request' | 'ladders'> & {
  /** How those of the firm’s industry and size stand, where that is shown. */
  readonly peers: ShownPeers | undefined
}

/**
 * Scenes in place by 环节. No threshold ring is drawn: the rule asks one scene of each, not a share,
 * so it is a mark on the axes that the next rung names; a solid square has one, a hollow one none.
 */
export function FiveLinks(props: FiveLinksProps): JSX.Element {
  const theme = createTheme()
  const shares = () => linkShares(factory, props.request.answers ?? {})
  const next = () => {
    const { gates, tier } = props.ladders['smart-factory-2025']
    const standing = nextStanding(rungStandings(gates), tier)
    return factory.rungs.find(({ id }) => id === standing?.rung)
  }
  const isAsked = (link: LinkShare['link']) => next()?.demand.covers.includes(link) === true
  const othersOn = (link: LinkShare['link']) => {
    const found = props.peers?.links.find((one) => one.link === link)
    return found === undefined || found.withheld ? undefined : found
  }
  const others = () => shares().flatMap(({ link }) => othersOn(link) ?? [])
  const option = (width: number) =>
    radar(
      {
        max: 1,
        threshold: 0,
        axes: shares().map((one) => ({
          name: linkName(one.link),
          value: one.inPlace === 0 && one.unknown > 0 ? undefined : one.inPlace / one.all,
          text: one.unknown === one.all ? sayResult().links.unknownText : partText(one),
          held: one.inPlace > 0,
          demand: isAsked(one.link) ? 1 / one.all : undefined,
          others: shareOf(othersOn(one.link)),
        })),
      },
      { wrapAt: language() === 'en' ? WRAP : undefined },
      theme(),
      width,
    )
  return (
    <SideSection
      id="links"
      heading={sayResult().links.head}
      aside={
        <>
          <p>{sayResult().links.note}</p>
          <p>
            {sayResult().links.mapping} <SourceCite citation={factory.mappingCitation} />
          </p>
        </>
      }
    >
      <Chart
        option={option}
        label={sayResult().links.chart}
        ratio="1 / 0.84"
        caption={
          <>
            <span>
              <i data-kind="own" />
              {sayResult().links.own}
            </span>
            <Show when={next()}>
              {(rung) => (
                <span>
                  <i data-kind="demand" />
                  {sayResult().links.demand(inWords(rung().name))}
                </span>
              )}
            </Show>
            <Show when={others().length > 0}>
              <span>
                <i data-kind="others" />
                {sayPeers().radar(Math.min(...others().map(({ n }) => n)))}
              </span>
            </Show>
            <span class="key-held">{sayResult().links.covered}</span>
            <span class="key-missing">{sayResult().links.uncovered}</span>
            <Show when={shares().some((one) => one.inPlace === 0 && one.unknown > 0)}>
              <span>
                <i data-kind="unknown" />
                {sayResult().links.unknownText}
              </span>
            </Show>
          </>
        }
        table={<LinkTable shares={shares()} othersOn={othersOn} />}
      />
    </SideSection>
  )
}

type Others = { readonly medianPercent: number }

const shareOf = (others: Others | undefined): number | undefined =>
  others === undefined ? undefined : others.medianPercent / 100

type LinkTableProps = {
  readonly shares: readonly LinkShare[]
  readonly othersOn: (link: LinkShare['link']) => Others | undefined
}

function LinkTable(props: LinkTableProps): JSX.Element {
  const words = () => sayResult().links
  const askedFrom = (one: LinkShare) => {
    const rung = factory.rungs.find((other) => other.id === one.from)
    return rung === undefined ? '' : words().askedFrom(inWords(rung.name))
  }
  return (
    <ContributionTable
      caption={words().caption}
      heads={{
        name: words().link,
        figures: [words().inPlace, words().ai, words().unknown],
        share: words().share,
      }}
      rows={props.shares.map((one) => ({
        name: (
          <>
            <span class="doc">{linkName(one.link)}</span>
            <small>{askedFrom(one)}</small>
            <Show when={props.othersOn(one.link)}>
              {(others) => <small>{sayPeers().median(`${others().medianPercent}%`)}</small>}
            </Show>
          </>
        ),
        figures: [`${one.inPlace}/${one.all}`, String(one.ai), String(one.unknown)],
        bar: (one.inPlace / one.all) * 100,
        state: 'held',
        share: shareText(one),
      }))}
    />
  )
}
