import type { TestApp } from './make.ts'

/** Runs something once what the next write stands on has been read, and before it is written. */
export function beforeNextWrite({ db }: Pick<TestApp, 'db'>, between: () => Promise<unknown>) {
  const real = db.inTurn
  db.inTurn = async (work) => {
    db.inTurn = real
    await between()
    return real(work)
  }
}
