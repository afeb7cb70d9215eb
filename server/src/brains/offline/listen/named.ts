/** Who is named in what the tongue read: the caller, somebody who works here, or a thing that bears a name. */
import type { ListeningContext, Understanding } from '../../../tongues/tongue.ts'
import type { Scene } from '../scene.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { turnsIn } from '../words/turns.ts'
import { deniesThing } from './precision.ts'

type Reading = Understanding

/** « do you have anything for vegetarians? », to « what name is it? », names nobody. */
export function withoutAskedName(
  read: Reading,
  text: string,
  { words }: Scene,
  { asked }: ListeningContext,
): Reading {
  if (asked !== 'name' || read.names.length === 0 || !/[?؟]/u.test(text)) return read
  // « et c'est gratuit ? »
  if (read.topic !== undefined && read.topic !== 'other' && read.intents.includes('question'))
    return { ...read, names: [] }
  const shape = words.heard.asks.exec(text.replace(/[?؟]/gu, ''))
  const long = text.trim().split(/\s+/).length > longestName
  if (shape && long) return { ...read, names: [], intents: ['question', ...read.intents] }
  // « c'est obligé de donner mon nom ? »
  return long && /[?؟]\s*$/u.test(text) ? { ...read, names: [] } : read
}

/** « c'est le plateau de ma table qui est fendu », to « à quel nom ? », is the matter. */
export function withoutThings(read: Reading, text: string, { assistant }: Scene): Reading {
  // « non c'est le bureau, pas la table »
  const told =
    deniesThing.test(text) ||
    read.answer === 'no' ||
    read.intents.some((intent) => intent === 'ticket' || intent === 'correct')
  if (assistant.trade !== 'after-sales' || !told) return read
  const names = read.names.filter((name) => !article.test(name) || text.includes(name))
  return names.length === read.names.length ? read : { ...read, names }
}

const article = /^(?:les?|la|une?|mon|ma|mes|the|an?|my) /iu

const longestName = 4

/** « Andrei… ah non pardon, plutôt au nom de ma femme, Irina Popescu »: the name that was said last. */
export function withLastName(read: Reading, text: string, scene: Scene, context: ListeningContext): Reading {
  if (context.asked === 'problem') return read
  const said = turnsIn(scene.call.language).renames.exec(text)
  if (!said || said.index === 0 || read.names.length === 0) return read
  const tail = text.slice(said.index + said[0].length)
  const [last] = nameIn(tail.split(',').at(-1) ?? tail, scene, context)
  return last ? { ...read, names: [last] } : read
}

/** « …pour deux demain à vingt heures, Meunier », « Wim Janssens à l'appareil, … »: a name alone, where names stand. */
export function withNameBehind(
  read: Reading,
  text: string,
  scene: Scene,
  context: ListeningContext,
): Reading {
  if (read.names.length > 0 || context.asked === 'problem') return read
  const { speaking } = turnsIn(scene.call.language)
  const pieces = text.split(/[,.!?;…،]+\s*/u).filter((piece) => piece.trim() !== '')
  const introduced = pieces.find((piece) => speaking.test(piece))
  // « bonsoir, Tessier, pour demain soir… »
  const [opening = '', second] = pieces
  const bareOpening = opening.trim().replace(turnsIn(scene.call.language).opening, '')
  const inOpening =
    bareOpening !== '' && bareOpening !== opening.trim() && pieces.length > 1 ? bareOpening : undefined
  const greeted = inOpening ?? (pieces.length > 2 && greets(opening, scene) ? second : undefined)
  const last = pieces.length > 1 ? pieces.at(-1) : undefined
  const behind =
    introduced?.replace(speaking, '') ?? (greeted && allCapitals(greeted) ? greeted : undefined) ?? last
  const words = behind?.trim().split(/\s+/) ?? []
  const capitals = allCapitals(behind ?? '')
  if (!behind || !capitals || words.length > longestName - 1) return read
  if (words.some((word) => context.practitioners?.includes(word))) return read
  // « Fabre, Nathalie » is one name.
  const bare = pieces.length === 2 && pieces.every((piece) => /^\p{Lu}[\p{L}'’-]+$/u.test(piece.trim()))
  const [name] = nameIn(bare ? pieces.join(' ') : behind, scene, context)
  return name ? { ...read, names: [name] } : read
}

/** « la table Lopez », « le dossier Martin »: the name under which it was booked. */
export function withNameOfThing(
  read: Reading,
  text: string,
  scene: Scene,
  context: ListeningContext,
): Reading {
  if (read.names.length > 0 || context.asked === 'problem' || scene.assistant.trade === 'after-sales')
    return read
  const { bookedAs, forWhom } = turnsIn(scene.call.language)
  const found = bookedAs.exec(text) ?? (scene.assistant.trade === 'restaurant' ? forWhom.exec(text) : null)
  const said = found?.[1] ?? found?.[2]
  if (!said || context.practitioners?.includes(said)) return read
  const [name] = nameIn(said, scene, context)
  return name ? { ...read, names: [name] } : read
}

/** « …mardi à onze heures ? Iris Noël »: a name is no feast. */
export function withNameApart(read: Reading, text: string, scene: Scene, context: ListeningContext): Reading {
  const found = /^(.*[,.!?;…])\s*((?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+)\s*\.?$/su.exec(text)
  const [, before = '', said = ''] = found ?? []
  if (
    read.dates.length === 0 ||
    said === '' ||
    said.split(' ').some((word) => context.practitioners?.includes(word))
  )
    return read
  const [name] = nameIn(said, scene, context)
  const { dates } = scene.tongue.understand(before, context)
  const changed = dates.length > 0 && JSON.stringify(dates) !== JSON.stringify(read.dates)
  return name?.includes(' ') && changed ? { ...read, dates, names: [name] } : read
}

const allCapitals = (piece: string) =>
  piece
    .trim()
    .split(/\s+/)
    .every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word))

function greets(piece: string, { words }: Scene): boolean {
  return piece.trim() !== '' && piece.trim().replace(words.heard.preamble, '') === ''
}

function nameIn(words: string, scene: Scene, context: ListeningContext): readonly string[] {
  return scene.tongue.understand(words.trim(), { ...context, asked: 'name' }).names
}

/** « lundi quatorze heures Benali Yacine Ferhat »: who works here is no part of the caller's name. */
export function withPractitioner(
  read: Reading,
  text: string,
  scene: Scene,
  { asked }: ListeningContext,
): Reading {
  const { assistant } = scene
  // « Bastien Colin, je souhaite rencontrer monsieur Girard », « plutôt monsieur Girard »: who works here.
  const { title } = courtesyIn(scene.call.language)
  const ours = read.names.filter(
    (name) => assistant.practitioners.includes(name) && new RegExp(`${title.source}${name}`, 'iu').test(text),
  )
  const [only] = ours
  if (only && ours.length === 1 && (asked !== 'name' || read.names.length > 1))
    return { ...read, names: read.names.filter((name) => name !== only), practitioners: [only] }
  // « mercredi dix heures Benali », and nobody introduced by that name.
  const [bareName] = read.names
  const introduces = bareName && scene.words.heard.introduces.test(text.slice(0, text.indexOf(bareName)))
  if (
    bareName &&
    assistant.practitioners.includes(bareName) &&
    asked !== 'name' &&
    read.dates.length > 0 &&
    !introduces
  )
    return { ...read, names: read.names.slice(1), practitioners: [bareName] }
  // « Lefèvre », to a moment on offer, is no name of a caller.
  const alone = asked !== 'name' && text.trim().split(/\s+/).length <= 4
  if (read.practitioners.length > 0 || (read.dates.length === 0 && !alone)) return read
  const names = read.names.map((name) => {
    const [first = '', ...rest] = name.split(' ')
    return rest.length > 1 && assistant.practitioners.includes(first) ? rest.join(' ') : name
  })
  const bare = assistant.practitioners.filter(
    (one) =>
      new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'u').test(text) &&
      !names.some((name) => name.split(' ').includes(one)),
  )
  return bare.length === 1 ? { ...read, names, practitioners: bare } : read
}
