import { type JSX, lazy, Suspense } from 'solid-js'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { Doors } from '../features/start/Doors.tsx'
import { Hero } from '../features/start/Hero.tsx'

const BelowTheFold = lazy(() =>
  import('../features/start/BelowTheFold.tsx').then((m) => ({ default: m.BelowTheFold })),
)

export function Start(): JSX.Element {
  return (
    <>
      <main class="page">
        <Hero />
        <Doors />
        <Suspense>
          <BelowTheFold />
        </Suspense>
      </main>
      <PageFoot />
    </>
  )
}
