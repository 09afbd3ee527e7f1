import { describe, expect, it } from 'vitest'
import { OVERHANG, placeReading, READING_LABEL, RUNG_LABEL } from '../../../web/ui/staff-layout.ts'

const ladders = {
  'four even rungs': [20, 40, 60, 80],
  'five rungs up to 96': [16, 36, 56, 76, 96],
  'four uneven rungs up to the top': [23.333, 46.667, 73.333, 100],
} as const

const values = Array.from({ length: 2001 }, (_, index) => index / 20)

function boxOf(at: number, rungs: readonly number[], height: number) {
  const place = placeReading(at, rungs, height)
  const bottom = (place.anchor / 100) * height + place.rise
  return { ...place, bottom, top: bottom + READING_LABEL }
}

describe('a reading on its staff', () => {
  for (const [name, rungs] of Object.entries(ladders)) {
    for (const height of [22, 26, 30]) {
      it(`covers no rung and no name, whatever it reads: ${name}, ${height} rem`, () => {
        const collisions = values.filter((at) => {
          const box = boxOf(at, rungs, height)
          return rungs.some((rung) => {
            const line = (rung / 100) * height
            return box.top > line + 1e-5 && box.bottom < line + RUNG_LABEL - 1e-5
          })
        })
        expect(collisions).toEqual([])
      })

      it(`stays on the paper: ${name}, ${height} rem`, () => {
        const outside = values.filter((at) => {
          const box = boxOf(at, rungs, height)
          return box.bottom < -1e-5 || box.top > height + OVERHANG + 1e-5
        })
        expect(outside).toEqual([])
      })
    }
  }

  it('stands on the same side of every rung as its line', () => {
    const crossed = values.filter((at) => {
      const box = boxOf(at, ladders['four even rungs'], 26)
      const centre = (((box.bottom + box.top) / 2) * 100) / 26
      return ladders['four even rungs'].some(
        (rung) => (rung > at && rung < centre) || (rung < at && rung > centre),
      )
    })
    expect(crossed).toEqual([])
  })

  it('hangs under its line where there is room', () => {
    expect(placeReading(57.55, [20, 40, 60, 80], 26)).toEqual({
      anchor: 57.55,
      rise: -READING_LABEL,
      side: 'below',
      line: 'whole',
      leads: 'down',
    })
  })

  it('hangs under a rung that it reaches exactly, and does not draw over its line', () => {
    const place = placeReading(40, [20, 40, 60, 80], 26)
    expect([place.side, place.line]).toEqual(['below', 'stub'])
  })

  it('is led past the name of the rung it has just passed', () => {
    expect(placeReading(41, [20, 40, 60, 80], 26)).toEqual({
      anchor: 40,
      rise: RUNG_LABEL,
      side: 'aside',
      line: 'stub',
      leads: 'up',
    })
  })

  it('stands on the ground at nought', () => {
    const place = placeReading(0, [20, 40, 60, 80], 26)
    expect([place.anchor, place.rise, place.side]).toEqual([0, 0, 'above'])
  })
})
