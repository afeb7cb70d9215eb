/** Counts for `/metrics`, taken from the facts once they are stored: low cardinality, nobody's name. */
import { Counter, Histogram, type Metric } from 'prom-client'
import type { PendingEvent } from '../store/append-events.ts'

export interface CallMetrics {
  readonly metrics: readonly Metric[]
  count(events: readonly PendingEvent[]): void
}

export function openCallMetrics(): CallMetrics {
  const facts = new Counter({
    name: 'standardiste_facts_total',
    help: 'Facts of calls, by type.',
    labelNames: ['type'],
    registers: [],
  })
  const firstWord = new Histogram({
    name: 'standardiste_first_word_ms',
    help: 'From the last word of a caller to our first useful word, milliseconds.',
    buckets: [5, 10, 25, 50, 100, 250, 500, 800, 1_200, 2_000, 4_000],
    registers: [],
  })
  const failures = new Counter({
    name: 'standardiste_brain_failures_total',
    help: 'Brains that could not go on, by brain and cause.',
    labelNames: ['brain', 'why'],
    registers: [],
  })
  const tools = new Histogram({
    name: 'standardiste_tool_ms',
    help: 'Time of tools, milliseconds.',
    labelNames: ['tool'],
    buckets: [1, 5, 10, 25, 50, 100, 250, 1_000, 5_000],
    registers: [],
  })
  return {
    metrics: [facts, firstWord, failures, tools],
    count(events) {
      for (const { type, body } of events) {
        facts.inc({ type })
        const { firstWordMs, brain, why, tool, ms } = body as Readonly<Record<string, unknown>>
        if (typeof firstWordMs === 'number') firstWord.observe(firstWordMs)
        if (type === 'brain-failed') failures.inc({ brain: String(brain), why: String(why) })
        // A model may call a tool by any name it dreams of; only answers of real ones are timed.
        if (type === 'tool-answered' && typeof ms === 'number' && isKnown(body))
          tools.observe({ tool: String(tool) }, ms)
      }
    },
  }
}

function isKnown(body: unknown): boolean {
  const { answer } = body as { answer?: { why?: string } }
  return answer?.why !== 'unknown-tool'
}
