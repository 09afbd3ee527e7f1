import { fontsFor } from './page-fonts.ts'

/** What is drawn: everything that these pages style, as the browser has worked it out. */
const STYLES = [
  ...['display', 'position', 'top', 'right', 'bottom', 'left', 'z-index', 'overflow', 'float'],
  ...['box-sizing', 'width', 'height', 'min-width', 'min-height', 'max-width', 'max-height'],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'opacity', 'visibility'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'clip-path', 'transform'],
  ...['border-top', 'border-right', 'border-bottom', 'border-left', 'border-radius', 'outline'],
  ...['border-collapse', 'border-spacing', 'table-layout', 'vertical-align', 'caption-side'],
  ...['background-color', 'background-image', 'background-size', 'background-position'],
  ...['background-repeat', 'background-origin', 'background-clip', 'box-shadow', 'color'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'font-stretch', 'line-height'],
  ...['font-feature-settings', 'font-variant-numeric', 'letter-spacing', 'text-align'],
  ...['text-decoration', 'text-indent', 'text-transform', 'text-wrap', 'text-spacing-trim'],
  ...['text-autospace', 'white-space', 'word-break', 'line-break', 'overflow-wrap', 'hyphens'],
  ...['list-style', 'flex', 'flex-direction', 'flex-wrap', 'align-items', 'align-self'],
  ...['align-content', 'justify-content', 'justify-items', 'justify-self', 'gap', 'order'],
  ...['grid-template-columns', 'grid-template-rows', 'grid-column', 'grid-row', 'grid-auto-flow'],
] as const

const looksOf = (style: CSSStyleDeclaration): string =>
  STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')

/** What a style sheet writes before or after an element, as an element; none where it writes nothing. */
function written(original: Element, place: '::before' | '::after'): readonly HTMLElement[] {
  const style = getComputedStyle(original, place)
  const { content } = style
  if (content === 'none' || content === 'normal') return []
  const piece = document.createElement('span')
  piece.setAttribute('style', looksOf(style))
  piece.textContent = /^"(.*)"$/s.exec(content)?.[1] ?? ''
  return [piece]
}

/** Gives a copy the looks of its original, element by element. What SVG says of itself stays. */
function dress(original: Element, copy: Element): void {
  const children = [...copy.children]
  for (const [at, child] of [...original.children].entries()) {
    const same = children[at]
    if (same !== undefined) dress(child, same)
  }
  if (!(original instanceof HTMLElement) || !(copy instanceof HTMLElement)) return
  copy.setAttribute('style', looksOf(getComputedStyle(original)))
  copy.prepend(...written(original, '::before'))
  copy.append(...written(original, '::after'))
}

export type PictureWords = {
  /** Over the drawing. */
  readonly title: string
  /** Under it: the day, and whose it is. */
  readonly foot: readonly string[]
}

const MARGIN = 24
/** So many pixels of the picture for each of the page. */
const SCALE = 2

function framed(element: HTMLElement, { title, foot }: PictureWords): HTMLElement {
  const page = getComputedStyle(document.body)
  const frame = document.createElement('div')
  const { width } = element.getBoundingClientRect()
  const look = [
    `box-sizing:border-box;position:absolute;top:0;left:0;width:${width + 2 * MARGIN}px`,
    `padding:${MARGIN}px;margin:0;background:${page.backgroundColor};color:${page.color}`,
    `font:${page.fontWeight} 14px/1.6 ${page.fontFamily}`,
    `font-feature-settings:${page.fontFeatureSettings}`,
    'text-autospace:normal;text-spacing-trim:trim-start;line-break:strict',
  ]
  frame.setAttribute('style', look.join(';'))
  frame.lang = document.documentElement.lang
  frame.ariaHidden = 'true'
  const head = document.createElement('div')
  head.setAttribute('style', 'font-size:18px;font-weight:600;line-height:1.4;margin:0 0 16px')
  head.textContent = title
  const copy = element.cloneNode(true) as HTMLElement
  dress(element, copy)
  copy.style.margin = '0'
  const end = document.createElement('div')
  end.setAttribute('style', 'font-size:12px;line-height:1.6;margin:16px 0 0')
  for (const line of foot)
    end.append(Object.assign(document.createElement('div'), { textContent: line }))
  frame.append(head, copy, end)
  return frame
}

/** The frame as an image of its own, with the fonts inside. Width and height in pixels of the page. */
async function drawn(frame: HTMLElement, width: number, height: number): Promise<HTMLImageElement> {
  const fonts = await fontsFor(frame.textContent ?? '')
  const matter = new XMLSerializer().serializeToString(frame)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`,
    ` width="${width * SCALE}" height="${height * SCALE}"><style>${fonts}</style>`,
    `<foreignObject width="${width}" height="${height}">${matter}</foreignObject></svg>`,
  ].join('')
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  return image
}

const LOOK_MS = 60
/** So many looks without a change mean that the fonts are in place; more than the last are not waited for. */
const LOOKS = 4
const MOST_LOOKS = 50

/** The fonts inside an image come in after it is loaded, and nothing says when: it is looked at, small. */
async function settled(image: HTMLImageElement): Promise<void> {
  const [width, height] = [Math.ceil(image.width / 4), Math.ceil(image.height / 4)]
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no picture')
  const look = (): Uint32Array => {
    context.clearRect(0, 0, width, height)
    context.drawImage(image, 0, 0, width, height)
    return new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
  }
  let before = look()
  for (let same = 0, looks = 0; same < LOOKS && looks < MOST_LOOKS; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    const now = look()
    same = now.every((pixel, at) => pixel === before[at]) ? same + 1 : 0
    before = now
  }
}

/**
 * A part of the page as PNG, at twice its size: with its own fonts and ground, a title over it and
 * the day under it. Rejects where the browser gives no pixels of such an image.
 */
export async function pictureOf(element: HTMLElement, words: PictureWords): Promise<Blob> {
  const frame = framed(element, words)
  document.body.append(frame)
  const { width, height } = frame.getBoundingClientRect()
  frame.remove()
  const image = await drawn(frame, Math.ceil(width), Math.ceil(height))
  await settled(image)
  const size = { width: Math.ceil(width) * SCALE, height: Math.ceil(height) * SCALE }
  const canvas = Object.assign(document.createElement('canvas'), size)
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)))
  })
}
