import { language } from '../../language.ts'

// Days of these pages are those of the offices that they are about, wherever one reads them.
const zone = 'Asia/Shanghai'
const local = () => (language() === 'zh' ? 'zh-CN' : 'en-GB')
const partsOf = (instant: number) =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant)

/** `2026-11-22`, of an instant in milliseconds since 1970. */
export const day = (instant: number): string => partsOf(instant)

/** `2026-11-22 10:05` */
export const dayTime = (instant: number): string =>
  `${day(instant)} ${new Intl.DateTimeFormat(local(), {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant)}`
