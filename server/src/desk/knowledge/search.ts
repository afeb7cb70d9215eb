/** Finds the passages that answer a question, by French full text; misspelt words and meanings are understood. */
import { sql } from 'drizzle-orm'
import type { CallId } from '../../phone/call.ts'
import { languageOfText } from '../../tongues/detect.ts'
import type { Language } from '../../tongues/tongue.ts'
import type { Scope } from '../scope.ts'
import { type Embedder, likeness } from './embedder.ts'
import { particularsIn, speaksOf } from './particular.ts'
import { type Sought, soughtIn, tsqueryOf } from './query.ts'
import { withSpelling } from './spelling.ts'
import { keepUnanswered } from './unanswered.ts'

export interface FoundPassage {
  readonly text: string
  /** The title of its document. */
  readonly source: string
  readonly heading?: string
}

export interface SearchRequest {
  readonly query: string
  /** Kept with the question when nothing answers it. */
  readonly callId?: CallId | undefined
  /** The caller's: passages in it come first. French when absent. */
  readonly language?: Language | undefined
  /** Absent in a preview: an unanswered question is then not counted. */
  readonly count?: boolean
}

/** Passages said at most, and looked at: the same thing may be written in three languages. */
const most = 3
const candidates = 12
/** Of what was asked, the part that a passage must speak of. */
const enough = 0.5
/** A passage under a heading about what was asked, before one that only mentions it. */
const ofThatHeading = 0.8

/** Best first; empty when no document answers: the question is then kept for the business. */
export async function search(
  scope: Scope,
  request: SearchRequest,
  embedder: Embedder | null,
): Promise<FoundPassage[]> {
  // A provider thinks while the words are looked up.
  const meaning = embedder?.embed([request.query]).then(
    ([vector]) => vector ?? null,
    () => null,
  )
  const sought = await withSpelling(scope, soughtIn(request.query))
  let found = sought.length > 0 ? await byWords(scope, sought) : []
  const vector = await meaning
  if (embedder && vector) found = best([...found, ...(await byMeaning(scope, vector, embedder))])
  const particulars = particularsIn(request.query)
  found = found.filter(({ text, heading }) => speaksOf(particulars, `${heading ?? ''} ${text}`))
  if (found.length === 0 && request.count !== false)
    await keepUnanswered(scope, request.query, request.callId)
  return inTheirTongue(found, request.language ?? 'fr').map(({ text, source, heading }) => ({
    text,
    source,
    ...(heading ? { heading } : {}),
  }))
}

/** Passages in the caller's language first, the best of each first. */
function inTheirTongue(found: readonly Scored[], language: Language): readonly Scored[] {
  const theirs = found.filter(({ text, around }) => languageOfText(text, around) === language)
  return [...theirs, ...found.filter((one) => !theirs.includes(one))].slice(0, most)
}

interface Scored extends Record<string, unknown> {
  readonly id: string
  readonly text: string
  readonly source: string
  readonly heading: string | null
  /** The beginning of its document. */
  readonly around: string
  readonly score: number
}

/** The passages that speak of enough of what was asked. */
async function byWords({ db, organizationId }: Scope, sought: readonly Sought[]): Promise<Scored[]> {
  // A word among others matters less than a usual topic: callers tell stories.
  const topics = sought.filter(({ weight }) => weight > 1).length
  const total = sought.reduce((sum, { weight }) => sum + (weight > 1 || topics === 0 ? weight : 0.5), 0)
  const any = tsqueryOf(sought.flatMap(({ words }) => words))
  const wanted = JSON.stringify(
    sought.map(({ said, words, weight }) => ({
      weight,
      query: tsqueryOf(words),
      own: tsqueryOf([said]),
    })),
  )
  // The index finds what speaks of anything asked; each thing asked is then looked for in it, and the usual rank
  // decides. The caller's own word weighs more than our synonyms for it.
  const { rows } = await db.execute<Scored>(sql`
    with wanted as (
      select weight, to_tsquery('standardiste_fr', query) as query, to_tsquery('standardiste_fr', own) as own
      from jsonb_to_recordset(${wanted}::jsonb) as w(weight real, query text, own text)
    ), candidate as (
      select p.id, p.text, p.heading, d.title as source, left(d.text, 2000) as around,
        sum(case when p.search @@ w.query then w.weight else 0 end) as covered,
        sum(case when p.search @@ w.own then 0.6 else 0 end) as exact,
        sum(case when w.weight > 1 and to_tsvector('standardiste_fr', coalesce(p.heading, '')) @@ w.query
          then ${ofThatHeading}::real else 0 end) as headed,
        sum(ts_rank('{0.1, 0.2, 0.4, 1.0}', p.search, w.query) * w.weight) as rank
      from passage p join document d on d.id = p.document_id and d.active cross join wanted w
      where p.organization_id = ${organizationId} and p.search @@ to_tsquery('standardiste_fr', ${any})
      group by p.id, d.id
    )
    select id, text, heading, source, around, (covered + exact + headed + rank)::float8 as score
    from candidate where covered >= ${total * enough}
    order by score desc, id limit ${candidates}`)
  return rows
}

async function byMeaning(
  { db, organizationId }: Scope,
  meaning: readonly number[],
  { model, sameMeaning }: Embedder,
): Promise<Scored[]> {
  const { rows } = await db.execute<Scored & { embedding: number[] }>(sql`
    select p.id, p.text, p.heading, d.title as source, left(d.text, 2000) as around, 0 as score, p.embedding
    from passage p join document d on d.id = p.document_id and d.active
    where p.organization_id = ${organizationId} and p.embedding_model = ${model}`)
  return rows
    .map((row) => ({ ...row, score: likeness(meaning, row.embedding) }))
    .filter(({ score }) => score >= sameMeaning)
}

/** Each passage once, with the sum of what both ways say of it. */
function best(found: readonly Scored[]): Scored[] {
  const byId = new Map<string, Scored>()
  for (const one of found) {
    const known = byId.get(one.id)
    byId.set(one.id, known ? { ...known, score: known.score + one.score } : one)
  }
  return [...byId.values()].sort((a, b) => b.score - a.score)
}
