import type { Desk, Population } from './desk-api.ts'

export const populations: readonly Population[] = ['above-scale', 'registered', 'scale-unknown']

/** Whom a desk counts first: those above scale, or all where the register names none. */
export const firstPopulation = ({ whole }: Pick<Desk, 'whole'>): Population =>
  whole.figures['above-scale'].all.of > 0 ? 'above-scale' : 'registered'
