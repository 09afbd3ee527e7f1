/** The cover, and then all sections. */
export const cover = `
#let drawn(b) = {
  if b.kind == "heading" { heading(level: b.level, b.text) }
  else if b.kind == "paragraph" { paragraph(b) }
  else if b.kind == "table" { sheet(b, size: if b.columns.len() > 5 { 7.7pt } else { 8.2pt }) }
  else if b.kind == "staff" { caption(b.caption); staff(b) }
  else if b.kind == "waterfall" { waterfall(b) }
  else if b.kind == "shares" { shares(b) }
  else if b.kind == "cells" { cells(b) }
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
    } else if b.kind == "paragraph" and after.kind in ("table", "waterfall", "staff", "shares", "cells") {
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
