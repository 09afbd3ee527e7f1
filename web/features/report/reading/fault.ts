import type { CellFault } from '../../../../assessments/workbook/cell-code.ts'

/** What can be wrong in a cell. The page says it in words. */
export type Fault =
  | { readonly kind: 'cell'; readonly of: CellFault }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | {
      readonly kind: 'unknown-field' | 'field-twice' | 'column-missing' | 'name-twice'
      readonly name: string
    }
  | {
      readonly kind:
        | 'too-many-rows'
        | 'stray'
        | 'amount'
        | 'list-goes-on'
        | 'no-name'
        | 'missing'
        | 'wrong-kind'
        | 'out-of-range'
        | 'wrong-format'
        | 'not-of-this-kind'
        | 'unknown-question'
        | 'unknown-area'
        | 'unknown-record'
        | 'used-twice'
        | 'not-an-option'
        | 'against-another'
    }

/** Rows count from 1 and columns are letters, as a spreadsheet shows them; `field` is what it means. */
export type PlacedFault = {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly field: string | null
  readonly fault: Fault
}
