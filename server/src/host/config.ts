/** The environment, read once. A wrong value is refused at start by its name, in a sentence. */
import { isIP } from 'node:net'
import { z } from 'zod'

const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false', '1', '0', 'oui', 'non'], { error: 'attend « true » ou « false »' })
    .transform((value) => ['true', '1', 'oui'].includes(value))
    .default(fallback)

const url = (schemes: readonly string[]) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
      error: `attend une adresse qui commence par ${schemes.map((scheme) => `${scheme}//`).join(' ou ')}`,
    })
    .transform((text) => text.replace(/\/+$/, ''))

const secret = z.string().trim().min(1, { error: 'est vide' })

/** Travels in a header: a typographic apostrophe or a line feed of a copy would make every request fail. */
const headerSecret = secret.regex(/^[\x20-\x7e\xa0-\xff]+$/, {
  error:
    'contient un caractère qu’une clé n’a pas, comme une apostrophe courbe ou un saut de ligne : recopiez-la',
})

/** Our own address is where paths begin: nothing follows it, and nobody signs in with it. */
const publicUrl = url(['https:', 'http:']).refine(
  (text) => {
    const { search, hash, username, password } = new URL(text)
    return search + hash + username + password === ''
  },
  { error: 'attend une adresse simple, sans « ? », sans « # » et sans mot de passe' },
)

/** A name, not an address that failed to be one. */
const hostName = /^(?=.*[a-z])[a-z\d]([a-z\d.-]*[a-z\d])?$/i

/** An address, a network (`10.0.0.0/8`), or one of the names that Fastify knows. */
function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const family = isIP(address)
  if (family === 0) return /^(?:loopback|linklocal|uniquelocal)$/.test(text)
  return bits === undefined || Number(bits) <= (family === 4 ? 32 : 128)
}

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'attend un numéro de port' })
    .transform(Number)
    .pipe(z.number().max(65_535, { error: 'attend un port entre 0 et 65535' }))
    .default(3000),
  HOST: z
    .string()
    .refine((host) => isIP(host) > 0 || hostName.test(host), {
      error: 'attend une adresse ou un nom de machine, comme 0.0.0.0 ou localhost',
    })
    .default('0.0.0.0'),
  DATA_DIR: z.string().default('./.standardiste'),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  PUBLIC_URL: publicUrl.optional(),
  ADMIN_EMAIL: z.email({ error: 'attend une adresse électronique' }).default('admin@standardiste.local'),
  ADMIN_PASSWORD: z
    .string()
    .min(8, { error: 'attend au moins 8 caractères' })
    .max(128, { error: 'attend au plus 128 caractères' })
    .optional(),
  AUTH_SECRET: z.string().min(32, { error: 'attend au moins 32 caractères' }).optional(),
  TWILIO_ACCOUNT_SID: secret
    .regex(/^AC[0-9a-z]+$/i, { error: 'attend l’identifiant d’un compte, qui commence par AC' })
    .optional(),
  TWILIO_AUTH_TOKEN: secret.optional(),
  /** Accepted beside the first during a rotation. */
  TWILIO_AUTH_TOKEN_SECONDARY: secret.optional(),
  OPENAI_API_KEY: headerSecret.optional(),
  OPENAI_BASE_URL: url(['https:', 'http:']).optional(),
  OPENAI_MODEL: secret.default('gpt-6-luna'),
  /** Meanings of documents; on with OpenAI itself, elsewhere only when a model is named. */
  OPENAI_EMBEDDING_MODEL: secret.optional(),
  /** Only `model, messages, tools, max_tokens, stream`: for servers that refuse unknown fields. */
  OPENAI_CLASSIC_FIELDS: flag(false),
  ANTHROPIC_API_KEY: headerSecret.optional(),
  ANTHROPIC_BASE_URL: url(['https:', 'http:']).default('https://api.anthropic.com'),
  ANTHROPIC_MODEL: secret.default('claude-haiku-5-5'),
  /** Demonstration businesses are created on an empty database. */
  DEMO: flag(true),
  /** Addresses of the proxies in front of us, comma separated: only they may say who calls. */
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine((all) => all.every(isNetwork), {
      error: 'attend des adresses ou des réseaux séparés par des virgules, comme 127.0.0.1,10.0.0.0/8',
    })
    .default([]),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'attend debug, info, warn, error ou silent',
    })
    .default('info'),
  NODE_ENV: z.string().optional(),
})

export type Config = Readonly<z.output<typeof environment>>

/** A start that cannot be: one sentence per wrong variable, values never repeated (they may be secrets). */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Empty variables count as absent: that is how compose files leave them. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  )
  const read = environment.safeParse(given)
  if (read.success) return read.data
  const sentences = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
  throw new ConfigError(['La configuration est refusée :', ...sentences].join('\n  - '))
}
