/** One request to the house. */
import { textOf } from '../ui/text-of.ts'

export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  /** What the house answered besides its sentence: `why`, `alternatives`… */
  readonly body: Readonly<Record<string, unknown>>
  constructor(status: number, message: string, body: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.status = status
    this.body = body
  }
}

type Query = Readonly<Record<string, string | number | null | undefined>>

interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly query?: Query
  readonly body?: unknown
}

export function pathWith(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return text ? `${path}?${text}` : path
}

export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const { method = 'GET', query, body } = options
  const answer = await fetch(pathWith(path, query), {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(0, '')
  })
  const text = await answer.text()
  const read = readJson(text)
  if (!answer.ok) throw new ApiError(answer.status, textOf(read['error']), read)
  return read as T
}

function readJson(text: string): Record<string, unknown> {
  try {
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
  } catch {
    return {}
  }
}
