import { describe, expect, test } from 'vitest'
import { tongues } from '../tongues/tongues.ts'
import type { Language } from '../tongues/tongue.ts'
import { legible } from './legible.ts'

const today = '2026-11-20'
const heard = (text: string, language: Language) =>
  tongues[language].say.speakable(legible(text, language, today), today)

describe('what models write is read aloud', () => {
  test.each([
    ['à 10 am', 'à dix heures'],
    ['10:30 p.m.', 'vingt-deux heures trente'],
    ['mardi 24/11 à 14h', 'mardi vingt-quatre novembre à quatorze heures'],
    ['le 26/11/2026', 'le jeudi vingt-six novembre'],
    ['11/26/2026', 'jeudi vingt-six novembre'],
    ['25,50 €', 'vingt-cinq euros cinquante'],
    ['25.50€', 'vingt-cinq euros cinquante'],
    ['25€50', 'vingt-cinq euros cinquante'],
    ['$25.50', 'vingt-cinq dollars cinquante'],
    ['10 %', 'dix pour cent'],
    ['38,5 °C', 'trente-huit virgule cinq degrés'],
    ['n° 12', 'numéro douze'],
    ['exemple.fr', 'le site exemple point fr'],
    ['https://www.exemple.fr/rdv?x=1', 'le site exemple point fr'],
    ['jean@exemple.fr', 'jean arobase exemple point fr'],
    ['# Titre\nTexte', 'Titre. Texte'],
    ['- Mardi\n- Jeudi', 'Mardi. Jeudi.'],
    ['1. Mardi\n2) Jeudi', 'Mardi. Jeudi.'],
    ['| Jour | Heure |\n|---|:-:|\n| Mardi | 9 h |', 'Jour, Heure. Mardi, neuf heures.'],
    ['Bien sûr 😊 !', 'Bien sûr !'],
    ['Assistant : Bonjour !', 'Bonjour !'],
    ['Bonjour [nom du patient], [rires] oui.', 'Bonjour, oui.'],
    ['[notre site](https://exemple.fr)', 'notre site'],
    ['Le docteur est là 👩🏽‍⚕️.', 'Le docteur est là.'],
  ])('French: %s', (written, spoken) => expect(heard(written, 'fr')).toBe(spoken))

  test.each([
    ['at 10 am', "at ten o'clock in the morning"],
    ['11/26/2026', 'Thursday the twenty-sixth of November'],
    ['Thursday, 11/26/2026', 'Thursday the twenty-sixth of November'],
    ['$25.50', '25 dollars and 50 cents'],
    ['$1,250', '1250 dollars'],
    ['€25.50', 'twenty-five euros and fifty cents'],
    ['38°', '38 degrees'],
    ['n° 12', 'number 12'],
    ['exemple.fr', 'exemple dot F R'],
    ['- Tuesday\n- Thursday', 'Tuesday. Thursday.'],
    ['Sure 😊', 'Sure'],
  ])('English: %s', (written, spoken) => expect(heard(written, 'en')).toBe(spoken))

  test.each([
    ['10 am', 'الساعة العاشرة صباحًا'],
    ['26/11/2026', 'يوم الخميس السادس والعشرين من نوفمبر'],
    ['n° 12', 'رقم 12'],
    ['38°', '38 درجة'],
    ['- الثلاثاء\n- الأربعاء', 'الثلاثاء. الأربعاء.'],
    ['أهلا 😊', 'أهلا'],
  ])('Arabic: %s', (written, spoken) => expect(heard(written, 'ar')).toBe(spoken))

  test.each([
    'Bonjour, je vous écoute.',
    'Un rendez-vous, peut-être ? Oui - ou non.',
    'Le 24 novembre, à 9 h.',
  ])('nothing to do: %s', (text) => expect(legible(text, 'fr', today)).toBe(text))
})
