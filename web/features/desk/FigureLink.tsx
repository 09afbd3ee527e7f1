import { A } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { sayDesk } from '../../messages/desk.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import type { FigureName, Population, Scope } from './desk-api.ts'
import { figureHref } from './figure-href.ts'
import { scopeName } from './scope-name.ts'
import { countText } from './share-text.ts'

export type FigureLinkProps = {
  readonly scope: Scope
  readonly population: Population
  readonly figure: FigureName
  /** What it counts, for those who do not see the head of the column. */
  readonly name: string
}

/** A figure, and the way to the list behind it. */
export function FigureLink(props: FigureLinkProps): JSX.Element {
  const { organisation } = useOrganisation()
  const count = () => countText(props.scope.figures[props.population][props.figure].of)
  return (
    <A
      class="num figure"
      href={figureHref(organisation().id, {
        scope: props.scope.id,
        population: props.population,
        figure: props.figure,
      })}
      aria-label={sayDesk().figureOf(scopeName(props.scope), props.name, count())}
    >
      {count()}
    </A>
  )
}
