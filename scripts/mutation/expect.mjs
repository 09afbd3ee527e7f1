import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

/** @type {Record<symbol, any>} */
const shared = globalThis
/** @type {(value: unknown, message?: string) => unknown} */
const judge = (value, message) => chai.expect(value, message)

/**
 * Vitest's `expect`, without the worker that Vitest starts for it.
 * @type {any}
 */
export const expect = Object.assign(judge, chai.expect, shared[ASYMMETRIC_MATCHERS_OBJECT])
expect.getState = () => getState(expect)
expect.setState = (/** @type {object} */ state) => setState(state, expect)
setState(
  { assertionCalls: 0, isExpectingAssertions: false, testPath: '', currentTestName: '' },
  expect,
)
shared[GLOBAL_EXPECT] = expect
