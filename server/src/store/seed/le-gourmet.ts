import { agendaTools, type Demo, everyCallTools } from './demo.ts'

const table = (number: number, capacity: number) =>
  ({ name: `Table ${number}`, kind: 'table', capacity }) as const

/** A restaurant of twelve tables. */
export const leGourmet: Demo = {
  organizationId: 'c1a0d100-0000-4000-8000-000000000002',
  assistantId: 'c1a0d100-0000-4000-8000-0000000000a2',
  slug: 'le-gourmet',
  name: 'Le Gourmet',
  trade: 'restaurant',
  number: '+33199000002',
  widgetKey: 'demo-le-gourmet',
  transferTo: '+33639980002',
  email: 'bonjour@le-gourmet.example',
  closedOnHolidays: false,
  greeting: {
    fr: 'Bonjour, restaurant Le Gourmet. Je suis un agent vocal automatique, une intelligence artificielle, et je réponds pour le restaurant. Que puis-je faire pour vous ?',
    en: 'Hello, Le Gourmet restaurant. I am an automated voice agent, an artificial intelligence, answering on behalf of the restaurant. How may I help you?',
    ar: 'مرحباً، مطعم Le Gourmet. أنا وكيل صوتي آلي يعمل بالذكاء الاصطناعي وأجيب نيابةً عن المطعم. كيف يمكنني مساعدتكم؟',
  },
  context:
    'Restaurant de cuisine française de saison à Villeneuve-les-Prés. Réservations de deux à huit personnes ; au-delà, le responsable rappelle.',
  personality: 'chaleureux et efficace',
  tools: [...agendaTools, ...everyCallTools],
  openings: [
    ['1-6', '12:00', '14:00'],
    ['1-6', '19:00', '23:00'],
  ],
  services: [
    {
      name: 'Repas',
      synonyms: [
        'table',
        'réservation',
        'réserver',
        'déjeuner',
        'dîner',
        'couverts',
        'dinner',
        'lunch',
        'booking',
        'طاولة',
        'حجز',
      ],
      kind: 'table',
      minutes: 90,
      stepMinutes: 15,
      longFromParty: 6,
      longMinutes: 120,
      leadMinutes: 30,
      changeLeadMinutes: 120,
      horizonDays: 60,
      lastStartBeforeCloseMinutes: 30,
      partyMin: 2,
      partyMax: 8,
    },
  ],
  resources: [
    table(1, 2),
    table(2, 2),
    table(3, 2),
    table(4, 2),
    table(5, 4),
    table(6, 4),
    table(7, 4),
    table(8, 4),
    table(9, 4),
    table(10, 6),
    table(11, 6),
    table(12, 8),
  ],
  documents: [
    ['le-restaurant.md', 'Le restaurant'],
    ['la-carte.md', 'La carte'],
    ['in-english.md', 'Information in English'],
    ['bil-arabiya.md', 'معلومات بالعربية'],
  ],
  appointments: [
    { workingDays: -1, time: '20:00', person: 'Nadia Fournier', phone: '+33639980201', partySize: 4 },
    { workingDays: 0, time: '21:15', person: 'Éric Vidal', phone: '+33639980202', partySize: 2 },
    { workingDays: 1, time: '19:45', person: 'Claire Dubois', phone: '+33639980203', partySize: 2 },
    { workingDays: 1, time: '12:30', person: 'Thomas Renard', phone: '+33639980204', partySize: 5 },
    { workingDays: 2, time: '20:30', person: 'Leïla Mansour', phone: '+33639980205', partySize: 4 },
    { workingDays: 3, time: '19:30', person: 'Julien Petit', phone: '+33639980206', partySize: 3 },
    { workingDays: 5, time: '20:15', person: 'Odile Marchand', phone: '+33639980207', partySize: 6 },
  ],
}
