import { type Demo, everyCallTools } from './demo.ts'

/** The after-sales desk of a furniture shop. */
export const maisonLambert: Demo = {
  organizationId: 'c1a0d100-0000-4000-8000-000000000003',
  assistantId: 'c1a0d100-0000-4000-8000-0000000000a3',
  slug: 'maison-lambert',
  name: 'Maison Lambert Mobilier',
  trade: 'after-sales',
  number: '+33199000003',
  widgetKey: 'demo-maison-lambert',
  transferTo: '+33639980003',
  email: 'sav@maison-lambert.example',
  closedOnHolidays: true,
  greeting: {
    fr: 'Bonjour, service après-vente de Maison Lambert Mobilier. Je suis un agent vocal automatique, une intelligence artificielle, et je réponds pour la maison. Que puis-je faire pour vous ?',
    en: 'Hello, after-sales service of Maison Lambert Mobilier. I am an automated voice agent, an artificial intelligence, answering on behalf of the company. How may I help you?',
    ar: 'مرحباً، خدمة ما بعد البيع لدى Maison Lambert Mobilier. أنا وكيل صوتي آلي يعمل بالذكاء الاصطناعي وأجيب نيابةً عن الشركة. كيف يمكنني مساعدتكم؟',
  },
  context:
    'Magasin de meubles. Pour un problème : nom, description du problème, numéro de commande (CMD-année-cinq chiffres), puis ticket. Montrer de l’empathie, ne promettre ni remboursement ni date.',
  personality: 'empathique et précis',
  tools: ['find_order', 'create_ticket', ...everyCallTools],
  openings: [['1-6', '09:00', '19:00']],
  services: [],
  resources: [],
  documents: [
    ['livraison-et-commandes.md', 'Livraison et commandes'],
    ['garantie-et-retours.md', 'Garantie et retours'],
    ['in-english.md', 'Information in English'],
    ['bil-arabiya.md', 'معلومات بالعربية'],
  ],
  appointments: [],
  purchases: [
    {
      reference: 'CMD-2024-12345',
      person: 'Jean Dupont',
      items: ['Canapé Alba trois places, gris'],
      orderedAt: '2024-11-18',
      status: 'delivered',
    },
    {
      reference: 'CMD-2025-00871',
      person: 'Marie Lenoir',
      items: ['Table Orme 180 cm', 'Chaise Orme × 6'],
      orderedAt: '2025-10-02',
      status: 'delivered',
    },
    {
      reference: 'CMD-2026-04410',
      person: 'Samir Cherif',
      items: ['Lit Nuage 160 cm'],
      orderedAt: '2026-09-14',
      status: 'shipped',
    },
    {
      reference: 'CMD-2026-05127',
      person: 'Agnès Barbier',
      items: ['Armoire Sapin trois portes'],
      orderedAt: '2026-10-28',
      status: 'ordered',
    },
  ],
}
