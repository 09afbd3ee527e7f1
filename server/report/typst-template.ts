/**
 * How a report looks on A4: rules instead of boxes, the document's own words in 宋体, all else in
 * 黑体. The report comes in as data (`sys.inputs.report`), so that no text of a caller is markup.
 */
export const typstTemplate = String.raw`
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

#let paragraph(b) = {
  let voice = b.at("voice", default: "plain")
  let it = b.text
  if voice == "lead" { block(above: 6pt, below: 9pt, text(size: 12.5pt, weight: 500, par(leading: 0.75em, it))) }
  else if voice == "note" { block(above: 7pt, below: 8pt, text(size: 8pt, fill: grey, it)) }
  else if voice == "official" { block(text(font: (serif, sans), weight: 500, it)) }
  else { block(above: 6pt, below: 8pt, it) }
}

#let caption(it) = block(above: 13pt, below: 5pt, sticky: true, text(size: 9pt, weight: 600, it))

#let sheet(b, size: 8.2pt, titled: true) = {
  if titled { caption(b.caption) }
  let shares = b.columns.map(c => c.at("width", default: 1 / b.columns.len()) * 1fr)
  let aligns = b.columns.map(c => if c.align == "right" { right } else { left })
  let last = b.columns.len() - 1
  let cell-of(i, c, ..more) = table.cell(..more, c.text)
  set text(size: size)
  set par(leading: if is-zh { 0.6em } else { 0.52em })
  let has-foot = "foot" in b
  table(
    columns: shares,
    align: (x, y) => aligns.at(x) + top,
    inset: (x, y) => (top: 4.2pt, bottom: 4.4pt, left: if x == 0 { 0pt } else { 4pt }, right: if x == last { 0pt } else { 4pt }),
    stroke: none,
    table.header(
      repeat: true,
      table.hline(stroke: 1pt + ink),
      ..b.columns.map(c => table.cell(text(size: size - 0.7pt, fill: grey, c.label))),
      table.hline(stroke: 0.6pt + rule-grey),
    ),
    ..b.rows.enumerate().map(((n, row)) => (
      ..row.enumerate().map(((i, c)) => cell-of(i, c)),
      table.hline(stroke: if n == b.rows.len() - 1 { 0.6pt + rule-grey } else { 0.35pt + hair }),
    )).flatten(),
    ..if has-foot {
      b.foot.map(c => table.cell(text(weight: 600, c.text))) + (table.hline(stroke: 1pt + ink),)
    } else { () },
  )
}

// One cell an interval: what is held is solid, the next hollow, the rest a hairline.
#let staff(b, step: 10.5mm) = {
  let bar = 5mm
  let tone(s) = if s in ("held", "here") { pine } else if s == "next" { cinnabar } else { rule-grey }
  let fills(s) = if s in ("held", "here") { pine } else { white }
  let strokes(s) = if s in ("held", "here") { 0.8pt + pine } else if s == "next" { 1pt + cinnabar } else if s == "unknown" { (paint: rule-grey, thickness: 0.8pt, dash: "dotted") } else { 0.6pt + rule-grey }
  block(breakable: false, above: 8pt, below: 10pt, width: 100%, stack(
    dir: ttb,
    ..b.rungs.map(r => block(width: 100%, height: step, {
      place(top + left, rect(width: bar, height: step, fill: fills(r.state), stroke: strokes(r.state)))
      place(top + left, dx: 0mm, line(length: if r.state == "here" { 100% } else { 88% }, stroke: (if r.state == "here" { 2pt } else if r.state == "next" { 1.2pt } else { 0.4pt }) + (if r.state == "here" { pine } else if r.state == "next" { ink } else { rule-grey })))
      place(top + left, dx: bar + 3mm, dy: 1.8mm, block(width: 100% - bar - 3mm, {
        text(font: (serif, sans), weight: if r.state in ("here", "next") { 600 } else { 500 }, size: 9.5pt, r.name)
        linebreak()
        text(size: 7.5pt, fill: tone(r.state).darken(8%), weight: if r.state == "here" { 600 } else { 400 }, r.note)
      }))
    })),
    line(length: bar, stroke: 1.2pt + ink),
  ))
}

#let money(fen) = {
  let n = calc.abs(fen)
  let yuan = str(calc.quo(n, 100))
  let grouped = yuan.rev().clusters().chunks(3).map(c => c.join()).join(",").rev()
  let rest = str(calc.rem(n, 100))
  (if fen < 0 { "−" } else { "" }) + grouped + "." + (if rest.len() == 1 { "0" } else { "" }) + rest
}

#let waterfall(b) = {
  let most = calc.max(1, ..b.bars.map(x => calc.max(x.fromFen, x.toFen)))
  caption(b.caption + say.inYuan)
  set text(size: 8pt)
  set par(leading: 0.5em)
  block(breakable: false, width: 100%, stroke: (top: 1pt + ink), inset: (top: 3pt), grid(
    columns: (42%, 1fr, 26mm),
    row-gutter: 0pt,
    column-gutter: 3mm,
    align: (left + horizon, left + horizon, right + horizon),
    ..b.bars.map(x => {
      let lo = calc.min(x.fromFen, x.toFen) / most * 100%
      let hi = calc.max(x.fromFen, x.toFen) / most * 100%
      let is-total = x.state == "total"
      let look = if x.state == "draft" { (fill: hatch, stroke: (paint: pencil, thickness: 0.7pt, dash: "dashed")) } else if is-total { (fill: ink, stroke: none) } else { (fill: ink.lighten(38%), stroke: none) }
      let weight = if is-total { 600 } else { 400 }
      let change = x.toFen - x.fromFen
      (
        block(inset: (y: 2.6pt), text(weight: weight, x.name)),
        box(width: 100%, height: 10pt, {
          place(left + horizon, line(start: (0%, 0%), end: (100%, 0%), stroke: 0.3pt + hair))
          place(left + horizon, dx: lo, rect(width: calc.max(hi - lo, 0.4%), height: if is-total { 6pt } else { 8pt }, ..look))
        }),
        text(weight: weight, number-width: "tabular", if is-total { money(x.toFen) } else { (if change > 0 { "+" } else { "" }) + money(change) }),
      )
    }).flatten(),
  ))
  v(2pt)
}

#let quotation(b) = block(above: 6pt, below: 10pt, width: 100%, stroke: (left: 1.6pt + rule-grey), inset: (left: 9pt, y: 1pt), {
  text(font: (serif, sans), weight: 500, lang: "zh", region: "cn", size: 9pt, par(leading: 0.85em, b.text))
  v(-3pt)
  text(size: 7.3pt, fill: grey, b.cite)
})

#let drawn(b) = {
  if b.kind == "heading" { heading(level: b.level, b.text) }
  else if b.kind == "paragraph" { paragraph(b) }
  else if b.kind == "table" { sheet(b, size: if b.columns.len() > 5 { 7.7pt } else { 8.2pt }) }
  else if b.kind == "staff" { caption(b.caption); staff(b) }
  else if b.kind == "waterfall" { waterfall(b) }
  else if b.kind == "quote" { quotation(b) }
  else { pagebreak(weak: true) }
}

// A staff and the table after it stand side by side: they say the same thing twice.
#let blocks(all) = {
  let i = 0
  while i < all.len() {
    let b = all.at(i)
    let after = all.at(i + 1, default: (kind: "none"))
    if b.kind == "staff" and after.kind == "table" {
      block(breakable: false, width: 100%, grid(
        columns: (33%, 1fr), column-gutter: 7mm,
        staff(b), sheet(after, size: 7.4pt),
      ))
      i += 2
    } else if b.kind == "table" and i > 0 and all.at(i - 1).at("text", default: "") == b.caption {
      sheet(b, titled: false)
      i += 1
    } else if b.kind == "paragraph" and after.kind in ("table", "waterfall", "staff") {
      block(sticky: true, drawn(b))
      i += 1
    } else {
      drawn(b)
      i += 1
    }
  }
}

// The cover.
#let first-staff = report.sections.map(s => s.blocks).flatten().find(b => b.kind == "staff")
#let lead = report.sections.first().blocks.filter(b => b.kind == "paragraph" and b.at("voice", default: "") == "lead")
#block(width: 100%, height: 1fr, {
  grid(columns: (1fr, auto), text(size: 12pt, weight: 600, say.brand), text(size: 9pt, fill: grey, report.asOf))
  v(3pt)
  line(length: 100%, stroke: 1.4pt + ink)
  v(34mm)
  text(size: 27pt, weight: 600, report.title)
  v(1mm)
  text(size: 15pt, weight: 500, report.firm)
  v(14mm)
  grid(
    columns: (1fr, 62mm), column-gutter: 12mm,
    { for p in lead { block(below: 12pt, text(size: 11.5pt, par(leading: 0.85em, p.text))) } },
    if first-staff != none { text(size: 8pt, fill: grey, first-staff.caption); staff(first-staff, step: 14mm) },
  )
})
#block(width: 100%, {
  line(length: 100%, stroke: 0.6pt + rule-grey)
  v(1mm)
  grid(
    columns: (1fr, auto), column-gutter: 8mm,
    {
      set text(size: 7.6pt, fill: grey)
      set par(leading: 0.6em)
      grid(
        columns: (27mm, 1fr), row-gutter: 5pt,
        say.catalogueVersion, report.catalogue.version,
        say.catalogueSha, text(size: 6.8pt, report.catalogue.sha256),
        say.answersSha, text(size: 6.8pt, report.answersSha256),
        ..if "link" in report { (say.link, report.link) } else { () },
      )
      v(1mm)
      say.selfCheck
    },
    if qr != none {
      let n = qr.len()
      let cell = 24mm / n
      box(width: 24mm, height: 24mm, {
        for (y, row) in qr.enumerate() {
          for run in row {
            place(top + left, dx: run.at(0) * cell, dy: y * cell, rect(width: run.at(1) * cell + 0.02mm, height: cell + 0.02mm, fill: ink, stroke: none))
          }
        }
      })
    },
  )
})

#for s in report.sections {
  if s.id in data.onNewPage { pagebreak(weak: true) } else { v(22pt, weak: true) }
  heading(level: 1, s.title)
  blocks(s.blocks)
}
`
