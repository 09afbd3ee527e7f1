import { createSignal } from 'solid-js'

/**
 * What a chunk brings, once it has come. Unlike a resource it never suspends: the page around stays.
 * `failed` until `again` is called.
 */
export function createLoaded<Value>(load: () => Promise<Value>) {
  const [value, setValue] = createSignal<Value>()
  const [failed, setFailed] = createSignal(false)
  const again = () => {
    setFailed(false)
    load().then(
      (came) => setValue(() => came),
      () => setFailed(true),
    )
  }
  again()
  return { value, failed, again }
}
