import type { JSX } from 'solid-js'
import type { Answer } from '../../../assessments/schema/request.ts'
import './scene-sign.css'

export type SignState = 'absent' | 'present' | 'flagged' | 'unknown'

export function signOf(answer: Answer): SignState {
  if (answer === 'ai') return 'flagged'
  if (answer === 'built') return 'present'
  return answer === 'none' ? 'absent' : 'unknown'
}

/** A scene as a square: hollow, with a foot, solid, dotted. Its word stands beside it. */
export function SceneSign(props: { readonly state: SignState }): JSX.Element {
  return <i data-component="scene-sign" data-state={props.state} aria-hidden="true" />
}
