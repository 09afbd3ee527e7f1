/**
 * Charts as vectors: the staff of a ladder, the waterfall, and the scenes. Shape comes before colour.
 */
export const charts = `
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

// What stands in a state: solid with AI, half-toned in place, hollow not built, dotted not known.
#let look-of(state) = {
  if state == "ai" { (fill: pine, stroke: 0.6pt + pine) }
  else if state == "built" { (fill: pine.lighten(72%), stroke: 0.6pt + pine) }
  else if state == "none" { (fill: white, stroke: 0.5pt + rule-grey) }
  else { (fill: white, stroke: (paint: rule-grey, thickness: 0.6pt, dash: "dotted")) }
}

#let scene-states = ("ai", "built", "none", "unknown")

#let legend(states, shown) = block(above: 5pt, below: 8pt, {
  set text(size: 7.5pt, fill: grey)
  scene-states.filter(s => s in shown).map(s => {
    box(baseline: 15%, rect(width: 3.2mm, height: 2.6mm, ..look-of(s)))
    h(1.2mm)
    states.at(s)
  }).join(h(5mm))
})

// One box a scene, so that the parts can be counted.
#let shares(b) = {
  let most = calc.max(1, ..b.bars.map(x => x.counts.values().sum()))
  caption(b.caption)
  set text(size: 8pt)
  block(breakable: false, width: 100%, stroke: (top: 1pt + ink), inset: (top: 3pt), grid(
    columns: (30mm, 1fr, auto),
    column-gutter: 3mm,
    align: (left + horizon, left + horizon, right + horizon),
    ..b.bars.map(x => {
      let states = scene-states.map(s => (s,) * x.counts.at(s)).flatten()
      (
        block(inset: (y: 3.4pt), x.name),
        box(width: 100%, height: 9pt, for (n, s) in states.enumerate() {
          place(left + horizon, dx: n / most * 100%, rect(width: 100% / most - 0.7mm, height: 8pt, ..look-of(s)))
        }),
        text(fill: grey, size: 7.6pt, x.note),
      )
    }).flatten(),
  ))
  legend(b.states, scene-states.filter(s => b.bars.any(x => x.counts.at(s) > 0)))
}

#let scene-cell(c) = {
  let look = look-of(c.state)
  let solid = c.state == "ai"
  block(width: 100%, height: if is-zh { 8mm } else { 9.6mm }, inset: (x: 1.4mm, y: 1.1mm), ..look, {
    set par(leading: 0.42em, linebreaks: "optimized")
    set text(size: if is-zh { 6.9pt } else { 6.1pt }, fill: if solid { white } else if c.state == "built" { ink } else { grey })
    if solid { place(top + right, text(size: 5.6pt, weight: 600, "AI")) }
    set align(horizon)
    text(weight: 600, number-width: "tabular", (if c.number < 10 { "0" } else { "" }) + str(c.number))
    h(1mm)
    c.name
  })
}

#let cells(b) = {
  caption(b.caption)
  block(width: 100%, stroke: (top: 1pt + ink), inset: (top: 4pt), grid(
    columns: (24mm, 1fr),
    column-gutter: 3mm,
    row-gutter: 2.4mm,
    ..b.groups.map(g => (
      block(inset: (top: 2.4mm), text(size: 8pt, g.name)),
      block(breakable: false, width: 100%, grid(columns: (1fr,) * 4, gutter: 1.2mm, ..g.cells.map(scene-cell))),
    )).flatten(),
  ))
  legend(b.states, scene-states.filter(s => b.groups.any(g => g.cells.any(c => c.state == s))))
}
`
