/** A caller who listens: answers what was asked, in their own way, until they have what they wanted. */
import type { Dice } from './dice.ts'
import { asked, type Asked, told } from './hearing.ts'
import { inManner } from './manners.ts'
import { type Moment, type MomentWish, momentsIn, sayDay, sayTime } from './moments.ts'
import {
  any,
  formalGoodbyes,
  formalTakes,
  formalYes,
  goodbyes,
  mishearings,
  pauses,
  questions,
  refuses,
  takes,
  yes,
} from './phrases.ts'
import { openingOf, practitionerPhrase } from './opening.ts'
import type { Brief, Style, Wish } from './persona.ts'
import { inRegister, national, sayBirth, sayName, sayOrder, sayPhone } from './speech.ts'

const impossible = /fermés|férié|déjà passé|plus (?:de|aucune) place|déjà pris|trop (?:tôt|loin)/i
const mostRefusals = 2
const mostCorrections = 2

export class Caller {
  readonly #brief: Brief
  readonly #style: Style
  readonly #chance: Dice
  readonly #today: string
  #index = 0
  #done = false
  #refused = 0
  #corrected = 0
  #halfSaid = false
  #asksLeft: boolean
  #changesLeft: boolean
  #requestTold = false
  #mishearsLeft: boolean
  #pausesLeft: boolean
  #slipped = false
  #repaired = false
  #before: Asked = 'nothing'
  /** The moment wanted now, wish after wish. */
  readonly wanted: (MomentWish | undefined)[] = []
  #fellBack = false
  /** What was agreed to, wish after wish: the last recap that got a yes. */
  readonly agreed: Moment[] = []
  readonly faults: string[] = []

  constructor(brief: Brief, style: Style, chance: Dice) {
    this.#brief = brief
    this.#style = style
    this.#chance = chance
    this.#today = brief.now.slice(0, 10)
    this.#asksLeft = style.asks === true
    this.#changesLeft = style.changesMind === true
    this.#mishearsLeft = style.mishears === true
    this.#pausesLeft = style.pauses === true
    this.#moment = this.#wish.moment
  }

  get #moment(): MomentWish | undefined {
    return this.wanted[this.#index]
  }

  set #moment(moment: MomentWish | undefined) {
    this.wanted[this.#index] = moment
  }

  get #wish(): Wish {
    return this.#brief.wishes[this.#index] as Wish
  }

  /** The wishes that were told as fulfilled. */
  get fulfilled(): number {
    return this.#index + (this.#done ? 1 : 0)
  }

  open(): string {
    const { question } = this.#brief
    if (question) return this.#voice(`bonjour, ${question.said}`)
    return this.#voice(
      `${this.#chance.pick(['bonjour', 'bonjour', 'allô bonjour', 'oui bonjour'])}, ${this.#opening()}`,
    )
  }

  /** The answer to these words; null: they hang up. */
  reply(heard: string): string | null {
    const text = heard.replaceAll('’', "'")
    const { enoughWhen } = this.#wish
    if (told.test(text)) this.#done = true
    const now = asked(heard)
    // « Prenez votre temps »: the question is still the one before.
    const what = now === 'nothing' && /prenez votre temps/i.test(text) ? this.#before : now
    this.#before = what
    if (enoughWhen?.test(text)) return this.#voice('bon, tant pis, merci, au revoir')
    if (this.#asksLeft && /^(?:name|date|practitioner|choice|phone|party|problem|order)$/.test(what)) {
      this.#asksLeft = false
      return this.#voice(this.#chance.pick(questions[this.#brief.line]))
    }
    if (this.#mishearsLeft && /^(?:date|choice|confirm|phone|practitioner)$/.test(what)) {
      this.#mishearsLeft = false
      return this.#voice(this.#chance.pick(mishearings))
    }
    if (this.#pausesLeft && /^(?:date|choice|order|birth|practitioner)$/.test(what)) {
      this.#pausesLeft = false
      return this.#voice(this.#chance.pick(pauses))
    }
    const said = this.#answer(what, text)
    return said === null ? null : this.#voice(said)
  }

  #voice(text: string): string {
    return inRegister(text, this.#style.register, this.#chance)
  }

  #opening(): string {
    if (this.#style.opening !== 'bare' && this.#style.opening !== 'short') this.#requestTold = true
    return openingOf(this.#wish, this.#style, this.#today, this.#chance)
  }

  #answer(what: Asked, text: string): string | null {
    const { person, practitioner, order } = this.#wish
    const chance = this.#chance
    const manner = impossible.test(text)
      ? null
      : inManner(what, this.#wish, this.#moment, this.#style, this.#brief.line, chance)
    if (manner) return manner
    switch (what) {
      case 'anything-else':
        return this.#next()
      case 'intent':
        return this.#done ? this.#next() : this.#opening()
      case 'name':
        return sayName(person, this.#style.names, chance)
      case 'first-name':
        return chance.pick([
          person.first,
          `c'est ${person.first}`,
          `${person.first}, ${person.first} ${person.last}`,
        ])
      case 'birth':
        return sayBirth(person.birthDate, chance)
      case 'phone':
        return this.#sayPhone()
      case 'rest-of-phone':
        return sayPhone(person.phone, this.#style.phone, 'second', chance)
      case 'order':
        return order
          ? sayOrder(order, chance)
          : chance.pick(["je ne l'ai pas sous la main", 'je ne sais pas', "j'ai perdu la facture"])
      case 'party':
        return (
          this.#wish.partySaid ??
          chance.pick([
            `${this.#wish.party}`,
            `${this.#wish.party} personnes`,
            `on sera ${this.#wish.party}`,
            `${this.#wish.party} couverts`,
            `nous serons ${this.#wish.party}`,
          ])
        )
      case 'practitioner':
        return practitioner ? practitionerPhrase(this.#brief.line, practitioner, chance) : chance.pick(any)
      case 'problem':
        return this.#wish.problem ?? this.#wish.message ?? this.#opening()
      case 'message':
        return this.#wish.message ?? this.#wish.problem ?? this.#opening()
      case 'way-out':
        return this.#wish.wayOut ?? (this.#wish.message ? 'oui, un message' : 'non merci, au revoir')
      case 'which':
      case 'choice':
        return this.#choose(text)
      case 'confirm':
        return this.#confirm(text)
      case 'change':
        return this.#moment?.said ?? 'le nom'
      case 'other-moment':
        return this.#otherMoment()
      case 'date':
        return this.#sayMoment(text, 'day')
      case 'time':
        return this.#moment?.hour ?? this.#moment?.said ?? 'peu importe'
      case 'nothing':
        return this.#done ? this.#next() : chance.pick(['allô ?', 'vous êtes là ?'])
    }
  }

  #next(): string | null {
    if (!this.#done) return this.#opening()
    if (this.#index + 1 >= this.#brief.wishes.length)
      return this.#chance.pick(this.#style.formal ? formalGoodbyes : goodbyes)
    this.#index += 1
    this.#done = false
    this.#moment = this.#wish.moment
    this.#fellBack = false
    this.#requestTold = false
    return this.#opening()
  }

  #sayPhone(): string {
    const { person } = this.#wish
    const { phone } = this.#style
    const chance = this.#chance
    if (phone === 'this-one' && this.#brief.from) return 'celui avec lequel je vous appelle'
    if (this.#style.slips && !this.#slipped) {
      this.#slipped = true
      return national('+33639980101')
    }
    if (phone === 'halves' && !this.#halfSaid) {
      this.#halfSaid = true
      return sayPhone(person.phone, 'words', 'first', chance)
    }
    return sayPhone(person.phone, phone, 'whole', chance)
  }

  #sayMoment(text: string, part: 'day' | 'said'): string {
    if (impossible.test(text)) return this.#otherMoment()
    return (
      (part === 'day' && this.#chance.chance(0.5) ? this.#moment?.day : this.#moment?.said) ?? 'peu importe'
    )
  }

  #otherMoment(): string {
    const { otherwise } = this.#wish
    if (otherwise && !this.#fellBack) {
      this.#fellBack = true
      this.#moment = otherwise
      return `${this.#chance.pick(['alors ', '', 'dans ce cas '])}${otherwise.said}`
    }
    return this.#moment?.said ?? 'non merci, au revoir'
  }

  #choose(text: string): string {
    const offers = momentsIn(text, this.#today)
    const chance = this.#chance
    if (offers.length === 0) return chance.pick(this.#style.formal ? formalTakes : takes)
    const wanted = this.#moment
    const fitting = wanted ? offers.filter((one) => wanted.fits(one)) : offers
    if (fitting.length === 0) return this.#refuseAll(offers, text)
    if (this.#refusesMore()) return chance.pick(refuses)
    const one = (this.#style.picks === 'last' ? fitting.at(-1) : fitting[0]) as Moment
    if (offers.length === 1) return chance.pick(this.#style.formal ? formalTakes : takes)
    return this.#point(one, offers)
  }

  #point(one: Moment, offers: readonly Moment[]): string {
    const chance = this.#chance
    const sameDay = offers.every(({ date }) => date === one.date)
    const at = offers.indexOf(one)
    const rank = ['le premier', 'le deuxième', 'le troisième'][at]
    const time = sayTime(one.time, chance)
    const exact = sameDay
      ? [time, `${time} ça me va`, `je prends ${time}`]
      : [`${sayDay(one.date, this.#today, chance)} à ${time}`]
    if (rank && chance.chance(0.25)) return rank
    if (offers.length > 1 && at === offers.length - 1 && chance.chance(0.25)) return 'le dernier'
    return chance.pick(exact)
  }

  /** A third of people want to hear what else there is; not for an hour they named. */
  #refusesMore(): boolean {
    if (this.#style.picks !== 'third' || this.#refused >= mostRefusals) return false
    const { day, hour } = this.#moment ?? {}
    if (day && hour?.startsWith('à ')) return false
    this.#refused += 1
    return true
  }

  /** Nothing fits: what they said, again; then their second choice; then the telephone is put down. */
  #refuseAll(offers: readonly Moment[], text: string): string {
    const { otherwise } = this.#wish
    const second = otherwise && offers.find((one) => otherwise.fits(one))
    if (second) {
      this.#fellBack = true
      this.#moment = otherwise
      return offers.length === 1
        ? this.#chance.pick(this.#style.formal ? formalTakes : takes)
        : this.#point(second, offers)
    }
    if (otherwise && !this.#fellBack && impossible.test(text)) return this.#otherMoment()
    this.#corrected += 1
    if (this.#corrected <= mostCorrections) return `non, ${this.#moment?.said ?? ''}`
    if (otherwise && !this.#fellBack) return this.#otherMoment()
    this.faults.push('nothing offered ever fitted')
    return 'non merci, au revoir'
  }

  #confirm(text: string): string {
    const chance = this.#chance
    const wrong = this.#whatIsWrong(text)
    if (wrong) {
      this.#corrected += 1
      if (this.#corrected > mostCorrections + 1) {
        this.faults.push(`the recap stayed wrong: ${wrong}`)
        return 'laissez tomber, au revoir'
      }
      return wrong
    }
    if (/je peux vous proposer/i.test(text) && this.#refusesMore()) return chance.pick(refuses)
    if (this.#changesLeft && this.#changeMind()) return `ah non finalement plutôt ${this.#moment?.said}`
    const { request } = this.#wish
    if (request && !this.#requestTold) {
      this.#requestTold = true
      return `oui, et ${request}`
    }
    const moment = momentsIn(text, this.#today)[0]
    if (moment) this.agreed[this.#index] = moment
    if (moment && this.#style.echoes)
      return `${sayDay(moment.date, this.#today, chance)} à ${sayTime(moment.time, chance)}, ${chance.pick(yes)}`
    return chance.pick(this.#style.formal ? formalYes : yes)
  }

  /** The correction of what a recap has wrong; null when it is what they want. */
  #whatIsWrong(text: string): string | null {
    const { person, practitioner } = this.#wish
    const [moment] = momentsIn(text, this.#today)
    const annuls = /annul/i.test(text)
    if (moment && this.#moment && !annuls && !this.#moment.fits(moment)) {
      const { otherwise } = this.#wish
      if (!otherwise?.fits(moment)) return `non, ${this.#moment.said}`
      this.#moment = otherwise
      this.#fellBack = true
    }
    if (this.#style.slips && this.#slipped && !this.#repaired && /zéro un, zéro un/.test(text)) {
      this.#repaired = true
      return this.#chance.pick([
        `non, le numéro c'est le ${national(person.phone)}`,
        `ah non je me suis trompé de numéro, c'est le ${national(person.phone)}`,
        `presque, mais mon téléphone c'est ${national(person.phone)}`,
      ])
    }
    const name = /au nom (?:de |d')([^,.?]+)/i.exec(text)?.[1]
    if (
      name &&
      fold(name) !== fold(`${person.first} ${person.last}`) &&
      fold(name) !== fold(`${person.last} ${person.first}`)
    )
      if (this.#brief.line === 'cabinet' || !fold(name).includes(fold(person.last)))
        return `non, le nom c'est ${person.first} ${person.last}`
    const who = /avec (?:le docteur |madame |monsieur )([\p{L}-]+)/iu.exec(text)?.[1]
    if (who && practitioner && who !== practitioner && !annuls)
      return `non, avec ${practitionerPhrase(this.#brief.line, practitioner, this.#chance)}`
    return null
  }

  /** They think of their second choice. */
  #changeMind(): boolean {
    const { otherwise } = this.#wish
    this.#changesLeft = false
    if (!otherwise || this.#fellBack) return false
    this.#moment = otherwise
    this.#fellBack = true
    return true
  }
}

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-'’ ]/g, '')
    .toLocaleLowerCase('fr')
