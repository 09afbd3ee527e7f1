/** What file systems do not take in a name, and what would hide a file or part its folders. */
const forbidden = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu

/** Longer names are cut, so that every file system takes them with their ending. */
const MOST_OF_NAME = 60

/** A firm's name as it can stand in the name of a file; empty where nothing of it can. */
export const nameInFile = (firm: string): string =>
  [...firm.replace(forbidden, ' ').replace(/\s+/g, ' ').trim()]
    .slice(0, MOST_OF_NAME)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
