import type { JSX } from 'solid-js'
import { Anatomy } from './Anatomy.tsx'
import { ContentList } from './ContentList.tsx'

/** Loaded after the first screen, since it reads the policy content. */
export function BelowTheFold(): JSX.Element {
  return (
    <>
      <Anatomy />
      <ContentList />
    </>
  )
}
