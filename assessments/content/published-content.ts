import { catalogue } from './catalogue.ts'
import { textOf } from './policies/texts.ts'

const { version: _version, sha256: _sha256, ...content } = catalogue

/** What the hash of a published version is taken of: all content, and the texts of the documents. */
export const publishedContent = { ...content, texts: textOf }
