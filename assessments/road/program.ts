/**
 * A linear program in whole numbers: least cost such that every row holds. A column lies between
 * `low` and `high`; a `whole` one takes no value between. A row: the sum of its terms is at least
 * `least`.
 */
export type Column = {
  readonly cost: bigint
  readonly low: bigint
  readonly high: bigint
  readonly whole: boolean
}
export type Term = readonly [column: number, times: bigint]
export type Row = { readonly terms: readonly Term[]; readonly least: bigint }
export type Program = { readonly columns: readonly Column[]; readonly rows: readonly Row[] }

/** Ends of the columns, narrowed on the way down the search. */
export type Box = { readonly low: readonly bigint[]; readonly high: readonly bigint[] }

export const boxOf = ({ columns }: Program): Box => ({
  low: columns.map((column) => column.low),
  high: columns.map((column) => column.high),
})

/** Collects a program: columns are known by the number that `column` gives. */
export function newProgram() {
  const columns: Column[] = []
  const rows: Row[] = []
  return {
    column(column: Column): number {
      columns.push(column)
      return columns.length - 1
    },
    row(terms: readonly Term[], least: bigint): void {
      rows.push({ terms, least })
    },
    program: (): Program => ({ columns, rows }),
  }
}
export type ProgramBuilder = ReturnType<typeof newProgram>
