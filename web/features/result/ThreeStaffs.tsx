import type { JSX } from 'solid-js'
import { SaveRow } from '../../charts/SaveRow.tsx'
import { sayResult } from '../../messages/result.ts'

import { MaturityStaff } from './MaturityStaff.tsx'
import type { ResultProps } from './result-props.ts'
import { SmeStaff } from './SmeStaff.tsx'
import { TierStaff } from './TierStaff.tsx'

/** The three official ladders side by side. */
export function ThreeStaffs(props: Pick<ResultProps, 'ladders'>): JSX.Element {
  let room!: HTMLElement
  return (
    <>
      <section ref={room} data-component="three-staffs" aria-label={sayResult().three}>
        <TierStaff ladder={props.ladders['smart-factory-2025']} />
        <SmeStaff ladder={props.ladders['sme-digital-2024']} />
        <MaturityStaff ladder={props.ladders['cmmm-2020']} />
      </section>
      <SaveRow
        picture={() => room}
        lines={() => [[sayResult().ladder, sayResult().standing], ...sentencesIn(room)]}
        named={{ title: sayResult().three, file: 'ladders' }}
      />
    </>
  )
}

/** What each staff says to those who do not see it: the same facts in one sentence. */
const sentencesIn = (room: HTMLElement): readonly (readonly string[])[] =>
  [...room.querySelectorAll('figure')].map((figure) => [
    figure.querySelector('h2')?.textContent ?? '',
    figure.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '',
  ])
