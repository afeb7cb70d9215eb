import { agendaTools, type Demo, everyCallTools } from './demo.ts'

/** A training centre with two advisers. */
export const coccinelle: Demo = {
  organizationId: 'c1a0d100-0000-4000-8000-000000000004',
  assistantId: 'c1a0d100-0000-4000-8000-0000000000a4',
  slug: 'coccinelle',
  name: 'Coccinelle Formation',
  trade: 'training',
  number: '+33199000004',
  widgetKey: 'demo-coccinelle',
  transferTo: '+33639980004',
  email: 'accueil@coccinelle-formation.example',
  closedOnHolidays: true,
  greeting: {
    fr: 'Bonjour, vous êtes bien chez Coccinelle Formation. Je suis un agent vocal automatique, une intelligence artificielle, et je réponds pour le centre. Que puis-je faire pour vous ?',
    en: 'Hello, you have reached Coccinelle Formation. I am an automated voice agent, an artificial intelligence, answering on behalf of the centre. How may I help you?',
    ar: 'مرحباً، معكم Coccinelle Formation. أنا وكيل صوتي آلي يعمل بالذكاء الاصطناعي وأجيب نيابةً عن المركز. كيف يمكنني مساعدتكم؟',
  },
  context:
    'Centre de formation pour adultes. Répondre aux questions sur les programmes et les financements, puis proposer un rendez-vous d’information gratuit avec un conseiller.',
  personality: 'dynamique et bienveillant',
  tools: [...agendaTools, ...everyCallTools],
  openings: [
    ['1-5', '09:00', '12:30'],
    ['1-5', '13:30', '17:30'],
  ],
  services: [
    {
      name: 'Rendez-vous d’information',
      synonyms: [
        'rendez-vous',
        'information',
        'entretien',
        'conseiller',
        'conseillère',
        'inscription',
        'bilan',
        'formation',
        'appointment',
        'information meeting',
        'موعد',
      ],
      kind: 'practitioner',
      minutes: 30,
      stepMinutes: 30,
      leadMinutes: 60,
      changeLeadMinutes: 60,
      horizonDays: 60,
    },
  ],
  resources: [
    { title: 'Mme', name: 'Rousseau', kind: 'practitioner' },
    { title: 'M.', name: 'Girard', kind: 'practitioner' },
  ],
  documents: [
    ['le-centre.md', 'Le centre'],
    ['les-formations.md', 'Les formations'],
    ['in-english.md', 'Information in English'],
    ['bil-arabiya.md', 'معلومات بالعربية'],
  ],
  appointments: [
    {
      workingDays: -2,
      time: '10:00',
      person: 'Rachid Belkacem',
      phone: '+33639980401',
      practitioner: 'Rousseau',
    },
    { workingDays: 1, time: '11:30', person: 'Élodie Faure', phone: '+33639980402', practitioner: 'Girard' },
    {
      workingDays: 2,
      time: '16:30',
      person: 'Victor Nguyen',
      phone: '+33639980403',
      practitioner: 'Rousseau',
    },
    {
      workingDays: 4,
      time: '09:30',
      person: 'Marion Leclerc',
      phone: '+33639980404',
      practitioner: 'Girard',
    },
  ],
}
