import type { CallLabels } from './labels.ts'

export const fr: CallLabels = {
  title: 'Appeler le standard',
  intro: 'Une voix automatique vous répond. Parlez normalement, ou écrivez.',
  call: 'Appeler',
  callAgain: 'Rappeler',
  type: 'Écrire plutôt',
  hangUp: 'Raccrocher',
  close: 'Fermer',
  retry: 'Réessayer',
  status: { idle: 'Prêt', connecting: 'Connexion…', connected: 'En communication', ended: 'Appel terminé' },
  activity: {
    listening: 'Écoute…',
    thinking: 'Réfléchit…',
    speaking: 'Parle…',
    reconnecting: 'Reconnexion…',
  },
  transcript: 'Conversation',
  caller: 'Vous',
  assistant: 'Le standard',
  message: 'Votre message',
  messagePlaceholder: 'Écrire ici…',
  send: 'Envoyer',
  keypad: 'Clavier',
  key: (key) => ({ '*': 'Touche étoile', '#': 'Touche dièse' })[key] ?? `Touche ${key}`,
  appointment: 'Rendez-vous enregistré',
  cancelled: 'Rendez-vous annulé',
  partySize: (count) => (count > 1 ? `${count} personnes` : '1 personne'),
  addToAgenda: 'Ajouter à l’agenda',
  added: 'Ajouté à l’agenda',
  ticket: 'Dossier ouvert',
  callHuman: 'Pour parler à quelqu’un :',
  problems: {
    'microphone-refused': {
      title: 'Le micro est bloqué',
      text: 'Votre navigateur n’a pas laissé cette page utiliser le micro.',
      steps: [
        'Cliquez sur le cadenas (ou l’icône de réglages) à gauche de l’adresse de la page.',
        'À la ligne « Micro », choisissez « Autoriser ».',
        'Revenez ici et cliquez sur « Réessayer ».',
      ],
    },
    'microphone-missing': {
      title: 'Aucun micro trouvé',
      text: 'Branchez un micro ou un casque, puis réessayez. Le micro n’est disponible que sur une page en https. Vous pouvez aussi écrire.',
    },
    'recognition-unavailable': {
      title: 'Écrivez, nous vous lisons',
      text: 'Ce navigateur ne reconnaît pas la parole : l’appel continue au clavier.',
    },
    'line-unreachable': {
      title: 'Le standard ne répond pas',
      text: 'La connexion n’a pas pu être établie. Vérifiez votre accès à internet, puis réessayez.',
    },
    'line-lost': {
      title: 'La ligne a été coupée',
      text: 'La connexion s’est interrompue. Ce qui a été enregistré l’est toujours ; vous pouvez rappeler.',
    },
    'line-refused': { title: 'L’appel n’a pas abouti', text: 'Cette ligne n’est pas en service.' },
  },
}
