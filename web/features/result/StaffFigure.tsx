import type { JSX } from 'solid-js'
import type { Citation } from '../../../assessments/schema/provenance.ts'
import { sayResult } from '../../messages/result.ts'

import { SourceCite } from './SourceCite.tsx'

type StaffFigureProps = {
  readonly ladder: 'smart-factory-2025' | 'sme-digital-2024' | 'cmmm-2020'
  readonly citation: Citation
  readonly children: JSX.Element
}

/** A staff under the name of its ladder and the number of the text that it comes from. */
export function StaffFigure(props: StaffFigureProps): JSX.Element {
  return (
    <figure>
      <figcaption>
        <h2>{sayResult().scales[props.ladder]}</h2>
        <p>
          <span class="doc">{sayResult().edition[props.ladder]}</span>{' '}
          <SourceCite citation={props.citation} byNumber />
        </p>
      </figcaption>
      {props.children}
    </figure>
  )
}
