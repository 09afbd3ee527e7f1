/** All content of the catalogue, from a chunk of its own. */
export { catalogue } from '../../../assessments/content/catalogue.ts'
