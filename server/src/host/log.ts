/** Lines of JSON on standard output. Personal data only under `pii`, which is dropped unless asked for. */

export type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent'
type Fields = Readonly<Record<string, unknown>>

const order: readonly Level[] = ['debug', 'info', 'warn', 'error', 'silent']

export interface Log {
  debug(event: string, fields?: Fields): void
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
  error(event: string, fields?: Fields): void
}

/** `event`: a past-tense name in kebab-case; everything else is a field. */
export function openLog(
  level: Level,
  write: (line: string) => void = (line) => process.stdout.write(line),
): Log {
  const at =
    (mine: Level) =>
    (event: string, fields: Fields = {}) => {
      if (order.indexOf(mine) < order.indexOf(level)) return
      const { pii: _dropped, ...shown } = fields
      write(`${JSON.stringify({ at: new Date().toISOString(), level: mine, event, ...shown }, errors)}\n`)
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** An error shows its name, code and place, never the values it may quote: Drizzle's messages end with them. */
function errors(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value
  const code = (value as { code?: unknown }).code
  const stack = value.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  const message = value.message.split('\nparams:', 1)[0]?.slice(0, 300)
  return { name: value.name, message, code, cause: value.cause, stack: stack?.slice(0, 3) }
}
