const fenOf = { 元: 100, 万: 1_000_000, 亿: 10_000_000_000 } as const

/** Sums of money that Chinese words name in digits, in fen: 200万元 is 200_000_000. */
export function sumsIn(words: string): readonly number[] {
  return [...words.matchAll(/(\d+(?:\.\d+)?)(元|万|亿)/g)].map(([, digits, unit]) =>
    Math.round(Number(digits) * fenOf[unit as keyof typeof fenOf]),
  )
}

/** Whether the words name the ratio in percent: 15% is 3/20. */
export function namesRate(words: string, [num, den]: readonly [number, number]): boolean {
  return [...words.matchAll(/(\d+)%/g)].some(([, digits]) => Number(digits) * den === num * 100)
}

/** Whether the words name the ratio of two shares: 1∶1 is 1/1. */
export function namesRatio(words: string, [num, den]: readonly [number, number]): boolean {
  return [...words.matchAll(/(\d+)[:：∶](\d+)/g)].some(
    ([, left, right]) => Number(right) * num === Number(left) * den,
  )
}

const numerals = '〇一二三四五六七八九十'

/** Whether the words name a small number of things, in digits or as a numeral: 三级, 3年. */
export function namesCount(words: string, count: number, thing: string): boolean {
  const numeral = numerals.charAt(count)
  return new RegExp(`(?<!\\d)${count}个?${thing}`).test(words) || words.includes(numeral + thing)
}

/**
 * Whether the words name a number of anything: in digits, alone or with 万 or 亿 (50万 is also
 * 500_000), as a numeral up to ten, or 100 as 全.
 */
export function namesNumber(words: string, number: number): boolean {
  if (number === 100 && words.includes('全')) return true
  if (number > 0 && number <= 10 && words.includes(numerals.charAt(number))) return true
  return [...words.matchAll(/(\d+(?:\.\d+)?)(万|亿)?/g)].some(([, digits, unit]) => {
    const times = unit === '万' ? 10_000 : unit === '亿' ? 100_000_000 : 1
    return Number(digits) === number || Number(digits) * times === number
  })
}

/** Whether the words name the step that sums are cut to: 按万元计, 取两位小数 is 10_000 fen. */
export function namesQuantum(words: string, fen: number): boolean {
  const unit = /按(元|万|亿)/.exec(words)?.[1]
  const places = /([\d一二两三四五六])位小数/.exec(words)?.[1]
  if (unit === undefined || places === undefined) return false
  const count = places === '两' ? 2 : Math.max(numerals.indexOf(places), Number(places) || 0)
  return fenOf[unit as keyof typeof fenOf] === fen * 10 ** count
}
