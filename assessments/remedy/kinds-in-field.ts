import type { MoneyField } from '../schema/measure.ts'
import type { SpendKind } from '../schema/remedy.ts'

/**
 * The kinds of cost that a field of a record holds; training is no investment. What is spent on
 * computing and model services is a spend of its own: in a project too, it is claimed only once.
 */
export const kindsInField: Readonly<Record<MoneyField, readonly SpendKind[]>> = {
  amountFen: [],
  equipmentFen: ['equipment', 'new-equipment'],
  softwareFen: ['software'],
  newEquipmentExVatFen: ['new-equipment'],
  investmentFen: ['equipment', 'new-equipment', 'software', 'services'],
  fiscalFen: [],
}
