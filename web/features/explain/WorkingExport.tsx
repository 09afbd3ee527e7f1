import type { JSX } from 'solid-js'
import { handOver } from '../../hand-over.ts'
import { language } from '../../language.ts'
import { sayExplain } from '../../messages/explain.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import type { Explained } from './explain-room.ts'

/** The whole working as a file, so that anyone can compute it again to the same digits. */
export function WorkingExport(props: Explained): JSX.Element {
  const take = async (form: 'csv' | 'json') => {
    const { workingFile } = await import('./explain-room.ts')
    handOver(workingFile(props, form, language()), `tidu-${props.asOf}.${form}`)
  }
  return (
    <SideSection heading={sayExplain().head} aside={<p>{sayExplain().note}</p>}>
      <div class="actions no-print">
        <Button kind="quiet" onClick={() => void take('csv')}>
          {sayExplain().csv}
        </Button>
        <Button kind="quiet" onClick={() => void take('json')}>
          {sayExplain().json}
        </Button>
      </div>
    </SideSection>
  )
}
