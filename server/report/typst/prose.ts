/** Paragraphs, tables and quotations. */
export const prose = `
#let paragraph(b) = {
  let voice = b.at("voice", default: "plain")
  let it = b.text
  if voice == "lead" { block(above: 6pt, below: 9pt, text(size: 12.5pt, weight: 500, par(leading: 0.75em, it))) }
  else if voice == "note" { block(above: 7pt, below: 8pt, text(size: 8pt, fill: grey, it)) }
  else if voice == "official" { block(text(font: (serif, sans), weight: 500, it)) }
  else { block(above: 6pt, below: 8pt, it) }
}

#let caption(it) = block(above: 13pt, below: 5pt, sticky: true, text(size: 9pt, weight: 600, it))

#let rows-of(b, size) = {
  let shares = b.columns.map(c => c.at("width", default: 1 / b.columns.len()) * 1fr)
  let aligns = b.columns.map(c => if c.align == "right" { right } else { left })
  let last = b.columns.len() - 1
  // A row stays on one page, unless a firm has written more than fits one.
  let cell-of(c) = table.cell(breakable: c.text.len() > 6000, c.text)
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
      ..row.map(cell-of),
      table.hline(stroke: if n == b.rows.len() - 1 { 0.6pt + rule-grey } else { 0.35pt + hair }),
    )).flatten(),
    ..if has-foot {
      b.foot.map(c => table.cell(text(weight: 600, c.text))) + (table.hline(stroke: 1pt + ink),)
    } else { () },
  )
}

// A short table stays on one page with its caption; a long one heads every page that it runs over.
#let sheet(b, size: 8.2pt, titled: true) = {
  let length = b.rows.flatten().map(c => c.text.len()).sum(default: 0)
  let drawn = { if titled { caption(b.caption) }; rows-of(b, size) }
  if b.rows.len() <= 8 and length < 2500 { block(breakable: false, width: 100%, above: if titled { 13pt } else { 5pt }, drawn) } else { drawn }
}

#let quotation(b) = block(above: 6pt, below: 10pt, width: 100%, stroke: (left: 1.6pt + rule-grey), inset: (left: 9pt, y: 1pt), {
  text(font: (serif, sans), weight: 500, lang: "zh", region: "cn", size: 9pt, par(leading: 0.85em, b.text))
  v(-3pt)
  text(size: 7.3pt, fill: grey, b.cite)
})
`
