import type { Refusal } from '../account/private-api.ts'

/** Why changes do not go out at the moment. */
export type Trouble = 'offline' | 'failing' | 'signed-out' | 'read-only' | 'gone' | 'refused'

export const troubleOf = ({ code }: Refusal): Trouble => {
  switch (code) {
    case 'unreachable':
      return 'offline'
    case 'unauthorised':
      return 'signed-out'
    case 'forbidden':
      return 'read-only'
    case 'not-found':
      return 'gone'
    case 'invalid':
    case 'too-large':
    case 'conflict':
      return 'refused'
    case 'too-many':
    case 'internal':
      return 'failing'
  }
}
