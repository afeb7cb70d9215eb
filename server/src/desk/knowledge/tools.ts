/** What the assistant knows of the business. */
import { z } from 'zod'
import { defineTool, type Tool } from '../../phone/tool.ts'
import type { Knowledge } from './knowledge.ts'
import { named } from './named.ts'
import { particularsIn } from './particular.ts'
import { soughtIn } from './query.ts'

export function knowledgeTools(knowledge: Knowledge): readonly Tool[] {
  return [searchKnowledge(knowledge)]
}

const searchKnowledge = (knowledge: Knowledge) =>
  defineTool({
    name: 'search_knowledge',
    description:
      'Searches the documents of the business: hours, address, prices, conditions… Answer only with what it gives; when it gives nothing, say that you do not know and offer to take a message. `unnamed`: they tell of things of that kind, but not of this one; it is not offered.',
    input: z.object({
      query: z.string().trim().min(1).max(500).describe('The question, in the words of the caller'),
    }),
    meanwhile: 'searching',
    async run({ query }, { callId, language }) {
      const passages = await knowledge.search({ query, callId, language })
      if (passages.length > 0)
        return {
          ok: true,
          data: { passages, ...(named(soughtIn(query), passages) ? {} : { unnamed: true }) },
        }
      return {
        ok: false,
        why: 'not-found',
        ...(particularsIn(query).length > 0 ? { data: { unnamed: true } } : {}),
        explain: 'No document answers this. Say that you do not know; the question is kept for the business.',
      }
    },
  })
