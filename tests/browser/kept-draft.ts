import type { Page } from 'playwright-core'

/** Writes a draft past the page, as an older one may have left it. The page has opened its store. */
export const leaveDraft = (page: Page, draft: object) =>
  page.evaluate(async (kept) => {
    const opening = indexedDB.open('tidu', 1)
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const writing = opening.result.transaction('drafts', 'readwrite')
    writing.objectStore('drafts').put(kept)
    await new Promise((resolve) => writing.addEventListener('complete', resolve))
    opening.result.close()
  }, draft)

/** The draft as the device holds it. */
export const draftOn = (page: Page, id = 'own') =>
  page.evaluate(async (key) => {
    const opening = indexedDB.open('tidu', 1)
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const reading = opening.result.transaction('drafts').objectStore('drafts').get(key)
    await new Promise((resolve) => reading.addEventListener('success', resolve))
    opening.result.close()
    return reading.result
  }, id)
