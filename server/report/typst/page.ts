/**
 * Colours, faces, margins, what runs along every page, and headings. The report comes in as data
 * (`sys.inputs.report`), so that no text of a caller is markup.
 */
export const page = String.raw`
#let data = json(bytes(sys.inputs.report))
#let say = json(bytes(sys.inputs.words))
#let report = data.report
#let qr = data.qr

#let ink = rgb("#141b17")
#let grey = rgb("#606963")
#let rule-grey = rgb("#88908b")
#let hair = rgb("#d0d8d3")
#let ground = rgb("#f8faf9")
#let pine = rgb("#227a5c")
#let cinnabar = rgb("#c64017")
#let pencil = rgb("#624099")

#let sans = "Noto Sans SC"
#let serif = "Noto Serif SC"
#let is-zh = report.lang == "zh"

#set document(title: report.title + say.colon + report.firm, author: "Tidu", date: auto)
#set text(font: sans, size: 9pt, fill: ink, lang: if is-zh { "zh" } else { "en" }, region: if is-zh { "cn" } else { none }, fallback: true, hyphenate: false)
#set par(leading: if is-zh { 0.82em } else { 0.66em }, spacing: 0.95em, justify: false, linebreaks: "simple")

#let short = report.answersSha256.slice(0, 12)

// A clause and a day are read in one piece.
#show regex("〔[^〕]{1,14}〕|\\[[^\\]]{1,18}\\]|\\d{4}-\\d{2}-\\d{2}"): box

// In an English word the marks of a Chinese font are as wide as its characters; it has narrow ones.
#show regex("[A-Za-z0-9.,;][’”]|[“‘][A-Za-z0-9]"): it => if is-zh { it } else { text(features: (pwid: 1), it) }

#let hatch = tiling(size: (4pt, 4pt))[
  #place(line(start: (0%, 100%), end: (100%, 0%), stroke: 0.5pt + pencil))
]

#let running = context {
  if counter(page).get().first() > 1 {
    set text(size: 7.5pt, fill: grey)
    grid(columns: (1fr, auto), report.title + say.comma + report.firm, report.asOf)
    v(-4pt)
    line(length: 100%, stroke: 0.4pt + hair)
  }
}
#let foot = context {
  if counter(page).get().first() > 1 {
    set text(size: 7pt, fill: grey)
    line(length: 100%, stroke: 0.4pt + hair)
    v(-4pt)
    grid(
      columns: (1fr, auto),
      say.catalogue + " " + report.catalogue.version + say.comma + say.answers + " " + short + say.comma + say.self,
      [#counter(page).display() / #counter(page).final().first()],
    )
  }
}

#set page(
  paper: "a4",
  margin: (left: 22mm, right: 22mm, top: 24mm, bottom: 22mm),
  header: running,
  footer: foot,
)

#show heading.where(level: 1): it => block(width: 100%, above: 0pt, below: 14pt, sticky: true)[
  #line(length: 100%, stroke: 1.4pt + ink)
  #v(1pt)
  #text(size: 17pt, weight: 600, it.body)
]
#show heading.where(level: 2): it => block(above: 20pt, below: 9pt, sticky: true, text(size: 12pt, weight: 600, it.body))
#show heading.where(level: 3): it => block(above: 13pt, below: 6pt, sticky: true, text(size: 9.5pt, weight: 600, it.body))
`
