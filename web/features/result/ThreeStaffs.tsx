import type { JSX } from 'solid-js'
import { sayResult } from '../../messages/result.ts'

import { MaturityStaff } from './MaturityStaff.tsx'
import type { ResultProps } from './result-props.ts'
import { SmeStaff } from './SmeStaff.tsx'
import { TierStaff } from './TierStaff.tsx'

/** The three official ladders side by side. */
export function ThreeStaffs(props: Pick<ResultProps, 'ladders'>): JSX.Element {
  return (
    <section data-component="three-staffs" aria-label={sayResult().three}>
      <TierStaff ladder={props.ladders['smart-factory-2025']} />
      <SmeStaff ladder={props.ladders['sme-digital-2024']} />
      <MaturityStaff ladder={props.ladders['cmmm-2020']} />
    </section>
  )
}
