/** How a text message is spelled: « g besoin dun rdv », « c possible ? », « jpeu pa venir ». */
import type { Token } from './normalise.ts'
import { wrapped } from '../wrapped.ts'

/** One written word for one or several said ones. */
const table = `
ajd=aujourdhui ojd=aujourdhui aujd=aujourdhui dmn=demain ds=dans pr=pour qd=quand kan=quand kand=quand vs=vous ns=nous
tt=tout mtn=maintenant mnt=maintenant tjs=toujours tjrs=toujours pb=probleme pbs=probleme qqn=quelqu_un qqun=quelqu_un qqch=quelque_chose
koi=quoi kel=quel kelle=quelle kels=quels cmb=combien kombien=combien pk=pourquoi pq=pourquoi pcq=parce_que psk=parce_que pske=parce_que
voudrai=voudrais voudre=voudrais jaimerai=j_aimerais jaimerais=j_aimerais aimerai=aimerais chuis=je_suis chui=je_suis chu=je_suis
jai=j_ai javais=j_avais jarrive=j_arrive
cest=c_est cetait=c_etait ya=y_a yaurait=y_aurait yavait=y_avait dun=d_un dune=d_une lheure=l_heure
dsl=desole desoler=desole slt=salut salu=salut bjour=bonjour bonj=bonjour bjr=bonjour bsr=bonsoir mci=merci mrc=merci
anule=annule anuler=annuler anuller=annuler anul=annule anulle=annule annul=annule anulation=annulation anulez=annulez
pa=pas ke=que ki=qui ave=avez aver=avez avai=avais vouler=voulez pouver=pouvez
resa=reservation rezerver=reserver reserv=reserver rdvs=rdv bb=bebe bbs=bebes rendevous=rendez_vous rendezvous=rendez_vous consult=consultation
we=week_end wk=week_end nn=non oe=oui ui=oui dacc=d_accord dac=d_accord tel=telephone num=numero msg=message kk1=quelqu_un dispos=dispo
`
const words = new Map(
  table
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => {
      const [written, said] = pair.split('=') as [string, string]
      return [written, said.split('_')] as const
    }),
)

/** « jpeu », « jvoudré », « jsui »: « je » held to its verb. */
const heldVerbs: readonly (readonly [RegExp, string])[] = [
  [/^s(?:uis?|s)$/, 'suis'],
  [/^p(?:e|eux?|x)$/, 'peux'],
  [/^pour+ai$/, 'pourrai'],
  [/^pour+(?:ais|e)$/, 'pourrais'],
  [/^veux?$/, 'veux'],
  [/^voudr(?:ais?|ait|e|er)$/, 'voudrais'],
  [/^voulais?$/, 'voulais'],
  [/^sais?$/, 'sais'],
  [/^dois?$/, 'dois'],
  [/^pren(?:ds?)?$/, 'prends'],
  [/^viens?$/, 'viens'],
  [/^(?:cherche|pense|travaille|souhaite|rappelle|serai)$/, '$&'],
]

function heldVerb(word: string): readonly string[] | undefined {
  const verb = word.startsWith('j') ? word.slice(1) : ''
  const found = verb === '' ? undefined : heldVerbs.find(([written]) => written.test(verb))
  return found && ['je', verb.replace(...found)]
}

/** « jpe plu venir » */
const cannot = /^j?(?:pe|peux?|px|vien|viens)$/

/** « g » and « c » stand for a verb before these. */
const afterHave = wrapped()`
  ^(?:mal|besoin|un|une|pas|pa|oublie|perdu|deja|rdv|envie|bien|recu|commande|trop|tres|eu|1|la|le|des
  |reserve|pris|fait|ete|toujours|encore|jamais|rendez)$
`
const afterIs = wrapped()`
  ^(?:possible|bon|pour|quand|ou|combien|quoi|ok|ca|le|la|mon|ma|pas|pa|urgent|a|qui|un|une|trop|kan|kand
  |koi|cmb|kombien|pr|mieux|mort|cool|parfait|jouable|ouvert|ferme|cher|quel|moi|dans|bien)$
`

/** What a written word says, or nothing when it is an ordinary one. */
export function saidBy(tokens: readonly Token[], at: number): readonly string[] | undefined {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (token.word.length === 1) {
    if (token.elided || !next || next.pause || next.gap === '-') return undefined
    if (token.word === 'g' && afterHave.test(next.word)) return ['j', 'ai']
    if (token.word === 'c' && afterIs.test(next.word)) return ['c', 'est']
    return undefined
  }
  if (token.word === 'plu' && cannot.test(tokens[at - 1]?.word ?? '')) return ['plus']
  return words.get(token.word) ?? heldVerb(token.word)
}
