/** What is on, what is off, and why: said at start in plain French. */
import { brainKinds } from '../brains/brains.ts'
import type { House } from './start.ts'

export function startReport(house: House, startedInMs: number): string {
  const { context, account } = house
  const { config, store } = context
  const address = config.PUBLIC_URL ?? house.url.replace('127.0.0.1', 'localhost')
  return [
    '',
    `Standardiste est prêt en ${(startedInMs / 1000).toFixed(1).replace('.', ',')} s : ${address}`,
    '',
    'Qui pense :',
    ...brainKinds.map((kind) =>
      context.brains.has(kind.name) ? `  ✓ ${kind.name}` : `  – ${kind.name} : il manque ${kind.needs}`,
    ),
    'Lignes :',
    '  ✓ navigateur et terminal',
    config.TWILIO_AUTH_TOKEN
      ? `  ✓ Twilio ConversationRelay : ${address}/webhooks/twilio/voice`
      : '  – Twilio ConversationRelay : il manque TWILIO_AUTH_TOKEN, la porte est fermée',
    ...(config.PUBLIC_URL || !config.TWILIO_AUTH_TOKEN
      ? []
      : ['    PUBLIC_URL n’est pas défini : Twilio ne peut pas vous joindre.']),
    'Données :',
    ...(store.kind === 'server'
      ? ['  ✓ PostgreSQL']
      : [
          `  ✓ base embarquée dans ${config.DATA_DIR}`,
          '    Elle survit à un arrêt brutal du programme, pas à une coupure de courant : elle ne force pas l’écriture',
          '    sur le disque, et ne sert qu’une instance. Pour la production : DATABASE_URL=postgres://…',
        ]),
    context.embedder
      ? `  ✓ documents cherchés par les mots et par le sens (${context.embedder.model})`
      : `  ✓ documents cherchés par les mots ; par le sens aussi avec ${config.OPENAI_BASE_URL ? '' : 'OPENAI_API_KEY ou '}OPENAI_EMBEDDING_MODEL`,
    'Compte :',
    account.password
      ? `  ${account.email} — mot de passe (affiché une seule fois) : ${account.password}`
      : `  ${account.email}`,
    '',
  ].join('\n')
}
