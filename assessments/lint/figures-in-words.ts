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

const numerals = '〇一二三四五六七八九十'

/** Whether the words name a small number of things, in digits or as a numeral: 三级, 3年. */
export function namesCount(words: string, count: number, thing: string): boolean {
  const numeral = numerals.charAt(count)
  return new RegExp(`(?<!\\d)${count}个?${thing}`).test(words) || words.includes(numeral + thing)
}
