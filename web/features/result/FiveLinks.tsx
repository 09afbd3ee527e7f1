import { type JSX, Show } from 'solid-js'
import { Chart } from '../../charts/Chart.tsx'
import { radar } from '../../charts/radar.ts'
import { createTheme } from '../../charts/theme.ts'
import { inWords, language } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { ContributionTable } from '../../ui/ContributionTable.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import { percentPart } from './ai-share.ts'
import { type LinkShare, linkShares } from './link-shares.ts'
import type { ResultProps } from './result-props.ts'
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

/**
 * Scenes in place by 环节. No threshold ring is drawn: the rule asks one scene of each, not a share;
 * a solid square has one, a hollow one has none.
 */
export function FiveLinks(props: Pick<ResultProps, 'request'>): JSX.Element {
  const theme = createTheme()
  const shares = () => linkShares(factory, props.request.answers ?? {})
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
        table={<LinkTable shares={shares()} />}
      />
    </SideSection>
  )
}

function LinkTable(props: { readonly shares: readonly LinkShare[] }): JSX.Element {
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
