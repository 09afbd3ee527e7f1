/** A chart and its table as files. */
export const charts = {
  row: (title: string) => `存下：${title}`,
  png: '存图片',
  pngOf: (title: string) => `存图片（PNG）：${title}`,
  csv: '存表格',
  csvOf: (title: string) => `存表格（CSV）：${title}`,
  drawing: '正在画图片',
  failed: '这个浏览器画不出图片。可以打印，或者存表格。',
  day: (day: string) => `以${day}为准`,
  foot: 'Tidu 梯度 · 自查结果，不是官方认定',
  /** Between the pieces of one cell. */
  cellGap: '；',
}
