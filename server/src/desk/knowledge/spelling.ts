/** Misspelt words, by the recogniser or the caller, looked up among the words of the business's own documents. */
import { sql } from 'drizzle-orm'
import { knowledgeWord } from '../../store/schema/index.ts'
import { allowedSlips, distance, words } from '../plain.ts'
import type { Scope } from '../scope.ts'
import type { Sought } from './query.ts'

/** Shorter words are too much alike. */
const shortest = 5

/** Words of documents that were removed stay: they lead to passages or to nothing. */
export async function learnWords({ db, organizationId }: Scope, text: string): Promise<void> {
  const learnt = [...new Set(words(text))].filter((word) => word.length >= shortest && word.length <= 40)
  if (learnt.length === 0) return
  await db.execute(sql`
    insert into ${knowledgeWord} (organization_id, word)
    select ${organizationId}, word from jsonb_array_elements_text(${JSON.stringify(learnt)}::jsonb) as t(word)
    on conflict do nothing`)
}

/** The same, with the words that may have been meant added to those that no document has. */
export async function withSpelling(scope: Scope, sought: readonly Sought[]): Promise<readonly Sought[]> {
  const doubtful = sought.filter(({ said, words: known }) => known.length === 1 && said.length >= shortest)
  if (doubtful.length === 0) return sought
  const { rows } = await scope.db.execute<{ said: string; word: string }>(sql`
    select s.said, near.word
    from jsonb_array_elements_text(${JSON.stringify(doubtful.map(({ said }) => said))}::jsonb) as s(said)
    cross join lateral (
      select k.word from ${knowledgeWord} k
      where k.organization_id = ${scope.organizationId} and k.word % s.said
      order by similarity(k.word, s.said) desc limit 5
    ) near`)
  return sought.map((one) => {
    const near = rows.filter(({ said }) => said === one.said).map(({ word }) => word)
    if (near.length === 0 || near.includes(one.said)) return one
    const meant = near.filter((word) => distance(word, one.said) <= allowedSlips(one.said.length))
    return { ...one, words: [...one.words, ...meant] }
  })
}
