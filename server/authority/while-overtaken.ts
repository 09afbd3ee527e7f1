import { Problem } from '../problem.ts'
import { stale } from './once.ts'

const MOST_TRIES = 8

/**
 * Tries again where the write was overtaken by one that it can live with. The attempt reads all that
 * it stands on anew, and says itself what it cannot live with.
 */
export async function whileOvertaken<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (tries === MOST_TRIES || !isOvertaken(error)) throw error
    }
  }
}

const isOvertaken = (error: unknown): boolean =>
  error instanceof Problem && error.code === 'conflict' && error.message === stale().message
