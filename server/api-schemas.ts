import { z } from 'zod'
import { Area, Industry } from '../assessments/schema/area.ts'
import { Clause } from '../assessments/schema/clause.ts'
import { LinkId, Maturity, RungId, SmartFactory } from '../assessments/schema/ladder.ts'
import { Notebook } from '../assessments/schema/notebook.ts'
import { Conflict, PolicyDocument } from '../assessments/schema/policy.ts'
import { Source } from '../assessments/schema/provenance.ts'
import { Indicator } from '../assessments/schema/questionnaire.ts'
import { Request } from '../assessments/schema/request.ts'
import { Evaluation, ScoredLadder, TierLadder } from '../assessments/schema/result.ts'
import { Moved } from '../assessments/schema/version.ts'
import { type ProblemCode, statusOf } from './problem.ts'

const codes = Object.keys(statusOf) as [ProblemCode, ...ProblemCode[]]

export const ProblemSchema = z.strictObject({
  code: z.enum(codes),
  message: z.string(),
  issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  revision: z.int().optional(),
  standing: z
    .array(
      z.strictObject({
        key: z.string(),
        version: z.int(),
        value: z.unknown(),
        changedBy: z.string(),
        changedAt: z.int(),
      }),
    )
    .optional(),
  requestId: z.string(),
})

export const CatalogueVersion = z.strictObject({ version: z.string(), sha256: z.string() })

export const Health = z.strictObject({
  ok: z.boolean(),
  catalogue: CatalogueVersion,
  database: z.enum(['reachable', 'unreachable']),
})

export const Areas = z.strictObject({ catalogue: CatalogueVersion, areas: z.array(Area) })

export const Questionnaire = z.strictObject({
  catalogue: CatalogueVersion,
  indicator: Indicator,
  maturity: Maturity,
  factory: SmartFactory,
  industries: z.array(Industry),
  sources: z.array(Source),
})

/** A document as it stands in the list: without its clauses and measures. */
export const PolicySummary = PolicyDocument.unwrap()
  .omit({ clauses: true, measures: true })
  .extend({ measures: z.int() })

export const Policies = z.strictObject({
  catalogue: CatalogueVersion,
  policies: z.array(PolicySummary),
})

/** A clause with its own piece of the text: UTF-16 offsets, `end` not included. */
export const ClauseInText = Clause.unwrap().extend({
  start: z.int(),
  end: z.int(),
  text: z.string(),
})

export const Policy = PolicyDocument.unwrap()
  .omit({ clauses: true })
  .extend({
    catalogue: CatalogueVersion,
    text: z.string(),
    clauses: z.array(ClauseInText),
    conflicts: z.array(Conflict),
  })

const words = {
  name: z.string().min(1).max(120).nullish(),
  /** Id of an industry of the questionnaire. */
  industry: z.string().nullish(),
  notebook: Notebook.nullish(),
  /** How the answers came to this version of the content; kept for undo. */
  moved: Moved.nullish(),
}

export const NewAssessment = z.strictObject({ request: Request, ...words })

export const NextRevision = z.strictObject({
  /** The one that was read and is to be replaced. */
  revision: z.int().min(1),
  request: Request,
  ...words,
})

const SavedAt = z.iso.datetime()

export const UpdatedAssessment = z.strictObject({
  revision: z.int(),
  result: Evaluation,
  savedAt: SavedAt,
})

export const SavedAssessment = UpdatedAssessment.extend({ link: z.string(), editKey: z.string() })

export const FrozenAssessment = UpdatedAssessment.extend({
  name: z.string().nullable(),
  industry: z.string().nullable(),
  request: Request,
  catalogue: CatalogueVersion,
  /** SHA-256 of `request` in canonical JSON (RFC 8785). */
  answersSha256: z.string(),
  /** Whole for the edit key; else what belongs to the result: `evidence` and `kpis`. */
  notebook: Notebook,
  /** For the edit key alone. Null where the answers were given to this version. */
  moved: Moved.nullable().optional(),
})

const Scored = ScoredLadder.pick({ level: true, status: true, score: true })

/** What one revision came to. Score and money as in `Evaluation`, of what is in force. */
export const HistoryPoint = z.strictObject({
  revision: z.int(),
  savedAt: SavedAt,
  asOf: z.iso.date(),
  catalogueVersion: z.string(),
  ladders: z.strictObject({
    'sme-digital-2024': Scored,
    'cmmm-2020': Scored,
    'smart-factory-2025': TierLadder.pick({ tier: true, status: true }),
  }),
  planFen: z.int(),
})

/** By day of saving, in Asia/Shanghai: of one day the last. */
export const History = z.strictObject({ points: z.array(HistoryPoint) })

export const Comparison = z.strictObject({
  /** Whether the result may count, without its name, among those of its industry and size. */
  comparable: z.boolean(),
})

export const PeersQuery = z.strictObject({
  /** Id of an industry of the questionnaire. */
  industry: z.string(),
  /** 工信部联企业〔2011〕300号, industry. */
  size: z.enum(['large', 'medium', 'small', 'micro']),
})

const Withheld = z.strictObject({ n: z.null(), withheld: z.literal(true) })

const shown = { n: z.int(), withheld: z.literal(false) }

const cellsOf = <Rung extends z.ZodType>(rung: Rung) =>
  z.array(z.strictObject({ rungs: z.array(rung.nullable()), firms: z.int() }))

/** `cuts` are scores in units of the last of `places`: what is said of firms is cut to them. */
const ScoredGroup = z.union([
  z.strictObject({
    ...shown,
    cells: cellsOf(z.int()),
    score: z.strictObject({ parts: z.int(), places: z.int(), cuts: z.array(z.int()) }),
  }),
  Withheld,
])

/**
 * The firms of one industry and size that agreed: from ten on, in steps of five, the ones that
 * agreed first. Cells hold no firm, or three at least, and parts three at least. `n` of a ladder: firms settled on it.
 */
export const Peers = z.union([
  z.strictObject({
    ...shown,
    catalogueVersions: z.array(z.string()),
    ladders: z.strictObject({
      'sme-digital-2024': ScoredGroup,
      'cmmm-2020': ScoredGroup,
      'smart-factory-2025': z.union([
        z.strictObject({ ...shown, cells: cellsOf(RungId) }),
        Withheld,
      ]),
    }),
    /** The middle firm's share of the scenes in place, in per cent, cut to steps of five. */
    links: z.array(
      z.union([
        z.strictObject({ ...shown, link: LinkId, medianPercent: z.int() }),
        Withheld.extend({ link: LinkId }),
      ]),
    ),
  }),
  Withheld.extend({ fewerThan: z.int() }),
])
