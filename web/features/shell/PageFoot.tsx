import type { JSX } from 'solid-js'
import { published } from '../../../assessments/content/published.ts'
import { say } from '../../language.ts'
import { Receipt } from '../../ui/Receipt.tsx'

/** What this is not, and by which content it was computed. */
export function PageFoot(props: { readonly note?: string | undefined }): JSX.Element {
  return (
    <Receipt
      statement={say().selfCheck}
      note={props.note ?? say().recognition}
      marks={[
        { label: say().catalogueVersion, value: published.version, href: '/catalogue' },
        { value: `${published.sha256.slice(0, 4)}…${published.sha256.slice(-4)}`, hash: true },
      ]}
    />
  )
}
