declare module 'subset-font' {
  /** Cuts a font to the characters of `text`; axes of a variable font can be narrowed. */
  const subsetFont: (
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2'
      readonly keepFeatures?: readonly string[]
      readonly noHinting?: boolean
      readonly variationAxes?: Readonly<Record<string, { min: number; max: number }>>
    },
  ) => Promise<Buffer>
  export default subsetFont
}
