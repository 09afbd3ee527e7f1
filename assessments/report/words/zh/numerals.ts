/** Levels are counted in characters. */
export const numerals = ['零', '一', '二', '三', '四', '五']
