import { remember, remembered } from '../../device-memory.ts'

/**
 * What the server last confirmed for a link, as text, so that a page opened later knows whether
 * something has changed since. Without a place to keep it, everything counts as changed.
 */
const keyOf = (link: string): string => `tidu.sent.${link}`

export const wasSent = (link: string, text: string): boolean => remembered(keyOf(link)) === text

export const noteSent = (link: string, text: string): void => remember(keyOf(link), text)
