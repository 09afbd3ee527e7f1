/** How a figure was found. */
export const explain = {
  how: '怎么算的',
  given: (answer: string) => `答${answer}`,
  line: (threshold: string) => `要求${threshold}`,
  head: '算式',
  note: '每个得分、级别和条件都能展开到答案。下载全部算式，可以手工复算，数字一位不差。',
  csv: '下载算式（表格）',
  json: '下载算式（JSON）',
}
