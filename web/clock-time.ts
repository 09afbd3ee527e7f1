/** The time of day of a moment (ms since 1970) as the clock of this device shows it: `09:05`. */
export const clockTime = (moment: number): string =>
  new Date(moment).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })
