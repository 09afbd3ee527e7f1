import type { JSX } from 'solid-js'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { say } from '../language.ts'
import { Button } from '../ui/Button.tsx'

export function NotFound(): JSX.Element {
  makePageTitle(() => say().notFound.head)
  return (
    <>
      <main class="page">
        <div class="title">
          <h1>{say().notFound.head}</h1>
        </div>
        <Button href="/" kind="quiet">
          {say().notFound.back}
        </Button>
      </main>
      <PageFoot />
    </>
  )
}
