/**
 * What callers ask without using the words of the documents. Data: to teach a paraphrase, add a word or a line.
 * `asked`: words of the question (plain: no accents, lower case; several words match as a phrase).
 * `written`: words a document uses about it.
 */
export interface Concept {
  readonly name: string
  /** Its words stand for all of their kind. */
  readonly general?: true
  readonly asked: readonly string[]
  readonly written: readonly string[]
}

/** Phrases that say nothing beside another concept: « où est-ce qu'on se gare » asks for no address. */
export const faint: ReadonlySet<string> = new Set([
  'ou est',
  'where is',
  'combien',
  'combien de temps',
  'how long',
])

/** Phrases as one writes them down: with commas. */
function phrases(text: string): readonly string[] {
  return text.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim())
}

export const concepts: readonly Concept[] = [
  {
    name: 'hours',
    asked: phrases(`
      horaire, horaires, ouvert, ouverts, ouverte, ouvrez, ouvre, ouvrir, ouverture, ferme, fermes,
      fermez, fermer, fermeture, heure, heures, jusqu a quelle heure, a partir de quelle heure, quels
      jours, quel jour, dimanche, open, opening, hours, close, closed, closing, دوام, مفتوح, ساعات,
      تفتحون, تغلقون, اوقات, servez, service commence, travaillez, travaille, recevez, consultez, derniere
      arrivee, jusqu a quand, a quelle heure, pause dejeuner, entre midi et deux, jours feries, jour
      ferie, nocturne, opening times, what time do you open, what time do you close, do you open, are you open, اوقات العمل, ساعات العمل, متى تفتحون`),
    written: phrases(
      `horaires, ouverture, ouvert, ferme, lundi, samedi, opening hours, open, closed, ساعات العمل, مفتوحة, مفتوح, مغلقة`,
    ),
  },
  {
    name: 'address',
    asked: phrases(`
      adresse, ou etes, ou est, ou se trouve, ou vous trouver, ou se situe, situe, situes, localisation,
      quelle rue, address, where are, where is, located, location, عنوان, اين, أين, مكان, c est ou, vous
      etes ou, ca se trouve, quel etage, a quel etage, etage, code de la porte, code d entree, digicode,
      interphone, quel quartier, quelle ville, vous trouver, etes vous loin, porte, where are you, your address, العنوان, وين, اين تقع`),
    written: phrases(`adresse, rue, avenue, quai, place, étage, code, address, street, العنوان, عنوان, شارع`),
  },
  {
    name: 'access',
    asked: phrases(`
      acces, metro, bus, tram, tramway, gare, transport, transports, comment on vient, itineraire, train,
      get there, directions, subway, arret, station, a pied, loin, en voiture, quel bus, acceder, y aller,
      pour venir, correspondance
    `),
    written: phrases(`accès, métro, bus, tramway, gare`),
  },
  {
    name: 'parking',
    asked: phrases(`
      parking, garer, gare t on, stationner, stationnement, se garer, park, موقف, me garer, nous garer, on
      se gare, vous garez, place de parking, place pour la voiture, voiture, place handicapee, place
      handicape, places handicapees, scooter, moto, garer mon velo, poser mon velo, attacher mon velo,
      arceau, on peut se garer, ou se garer, car park, موقف السيارات, السيارة`),
    written: phrases(`parking, stationnement, stationner, car park, موقف السيارات, السيارات`),
  },
  {
    name: 'price',
    asked: phrases(`
      prix, tarif, tarifs, combien, coute, coutent, cout, couter, cher, chere, honoraires, facture, price,
      prices, cost, how much, fee, سعر, بكم, كم, ثمن, a combien, je vais payer, vais je payer, ca va me
      couter, quel montant, gratuit, gratuite, payant, payante, budget, السعر, ثمن الكشف, الثمن, شحال`),
    written: phrases(
      `prix, tarif, tarifs, euros, honoraires, gratuit, gratuite, prices, costs, cost, يورو, الأسعار, سعر`,
    ),
  },
  {
    name: 'payment',
    asked: phrases(`
      payer, paye, paiement, paiements, regler, reglement, carte bancaire, cb, cheque, cheques, especes,
      liquide, ticket restaurant, tickets restaurant, titre restaurant, plusieurs fois, trois fois, pay,
      payment, card, cash, دفع, الدفع, carte bleue, carte de credit, sans contact, virement, tickets
      resto, ticket resto, titres restaurant, cheques vacances, quatre fois, payable, acceptez la carte,
      prenez la carte, american express, en espece, monnaie, peut payer comment, comment payer, credit card, credit cards, cards, cheque, by card, البطاقة, نقدا`),
    written: phrases(`
      paiement, payer, carte bancaire, espèces, chèque, règlement, titres-restaurant, chèques, virement, card, cash, cheque, cheques, البطاقة, نقدا, الشيك`),
  },
  {
    name: 'insurance',
    asked: phrases(`
      carte vitale, vitale, tiers payant, mutuelle, remboursement, rembourse, remboursee, remboursees,
      secu, securite sociale, secteur, conventionne, depassement, css, cmu, ame, assurance, insurance,
      reimbursed, تامين, تأمين, complementaire, part mutuelle, aide medicale, cent pour cent, ald, hors
      parcours, health insurance`),
    written: phrases(`
      carte vitale, tiers payant, mutuelle, remboursement, secteur, conventionné, assurance, insurance, التأمين`),
  },
  {
    name: 'documents',
    asked: phrases(`
      documents, document, papiers, apporter, amener, pieces, ordonnances, bring, justificatif,
      justificatifs, que dois je apporter, dois je apporter, faut il prendre, piece d identite, carte d
      identite, carnet, a jeun, what should i bring, what do i need to bring, الوثائق, ماذا احضر`),
    written: phrases(`documents, apporter, pièces, ordonnance, justificatif, bring, أحضروا, الوثائق`),
  },
  {
    name: 'menu',
    asked: phrases(`
      menu, menus, plat, plats, manger, mange, cuisine, entree, entrees, dessert, desserts, vin, vins,
      formule, eat, food, dish, dishes, قائمة, طعام, carte des vins, plat du jour, specialite,
      specialites, le midi, degustation, a boire, poisson, poissons, du poisson, boeuf, fait maison,
      produits frais, de saison, starters, main course`),
    written: phrases(`menu, carte, plat, formule, dessert, cuisine, menu, courses, قائمة, أطباق`),
  },
  {
    name: 'allergens',
    asked: phrases(`
      allergie, allergies, allergique, allergene, allergenes, gluten, lactose, arachide, vegetarien,
      vegetarienne, vegetariens, vegan, vegane, halal, casher, intolerant, intolerance, allergy, allergic,
      vegetarian, حساسية, حلال, coeliaque, celiaque, sans viande, sans porc, viande, regime, regimes,
      noix, fruits de mer, crustaces, sans sel, gluten free, nuts`),
    written: phrases(
      `allergènes, allergie, gluten, végétarien, vegan, halal, régimes, viande, vegetarian, vegan, gluten, allergens, halal, نباتية, حلالا`,
    ),
  },
  {
    name: 'terrace',
    asked: phrases(`
      manger dehors, terrasse, dehors, exterieur, jardin, outside, terrace, outdoor, en plein air, au soleil`),
    written: phrases(`terrasse, extérieur, dehors, terrace, outside`),
  },
  {
    name: 'children',
    asked: phrases(`
      enfant, enfants, bebe, bebes, poussette, chaise haute, gamin, gamins, kids, children, child, اطفال,
      أطفال, rehausseur, petite fille, petit garcon, table a langer, menu enfant, high chair, high chairs, baby`),
    written: phrases(
      `enfant, enfants, bébé, poussette, chaise haute, children, high chairs, الأطفال, بالأطفال`,
    ),
  },
  {
    name: 'pets',
    asked: phrases(`chien, chiens, chat, animal, animaux, dog, pets, pet, chats, toutou, dogs, my dog`),
    written: phrases(`animaux, chien, chiens, dogs`),
  },
  {
    name: 'disability',
    asked: phrases(`
      handicap, handicape, handicapee, handicapes, fauteuil, fauteuil roulant, pmr, mobilite reduite,
      accessible, accessibilite, ascenseur, rampe, wheelchair, disabled, malentendant, referent handicap,
      malvoyant, sourd, sourde, aveugle, plain pied, marches, escalier, escaliers, bequilles, wheelchairs, disabled access`),
    written: phrases(
      `accessible, accessibilité, fauteuil, mobilité réduite, handicap, ascenseur, wheelchairs, lift, ramp`,
    ),
  },
  {
    name: 'delivery',
    asked: phrases(`
      livraison, livrez, livrer, livre, livree, delivre, domicile, emporter, delivery, deliver, توصيل, a
      emporter, frais de port, a l etage, installer, installation, retrait, venir chercher, venir chercher
      mon meuble, quel etage, troisieme etage, deuxieme etage
    `),
    written: phrases(`livraison, livrer, domicile, emporter, montage, retrait`),
  },
  {
    name: 'delay',
    asked: phrases(`
      delai, delais, retard, quand vais je recevoir, attente, quand est ce que je, serai livre, sous
      combien, arrive quand, quand arrive, manque, manquant, incomplet, pas complet, pas recu, toujours
      pas, colis
    `),
    written: phrases(`délai, délais, semaines, jours, retard, livrés, manque`),
  },
  {
    name: 'warranty',
    asked: phrases(`
      garantie, garanti, garanties, casse, cassee, defaut, defectueux, panne, reparation, reparer,
      warranty, guarantee, ضمان, couvert, couverte, abime, abimee, bancal, bancale, defectueuse,
      technicien, reparateur, tache, usure
    `),
    written: phrases(`garantie, conformité, réparation, défaut, technicien, abîmé`),
  },
  {
    name: 'returns',
    asked: phrases(`
      retour, retours, retourner, rendre, renvoyer, retractation, echange, echanger, rembourser,
      remboursement, return, refund, ارجاع, استرجاع, changer, changer d avis, change d avis, couleur,
      coloris, reprendre, reprenez, avoir, je n en veux plus, autre modele
    `),
    written: phrases(`retour, rétractation, rembourser, remboursement, échange, coloris, retourné`),
  },
  {
    name: 'programme',
    asked: phrases(`
      programme, programmes, formation, formations, cours, apprendre, contenu, module, modules, stage,
      course, courses, training, دورة, تدريب, apprend, enseignez, vous formez, matieres, niveau demande,
      prerequis, which courses, classes`),
    written: phrases(`programme, formation, formations, module, courses`),
  },
  {
    name: 'duration',
    asked: phrases(`
      duree, dure, durent, combien d heures, combien de jours, combien de semaines, combien de mois, last,
      duration, combien de temps dure, combien de temps ca dure, combien de temps ca prend, combien dure,
      ca dure, c est long, longtemps, combien de temps, how long
    `),
    written: phrases(`dure, durée, minutes, semaines, mois`),
  },
  {
    name: 'funding',
    asked: phrases(`
      financement, financer, finance, cpf, opco, france travail, pole emploi, prise en charge, compte
      formation, aide, aides, funding, chomage, chomeur, demandeur d emploi, chomeuse, mon entreprise, mon
      employeur, mon patron, pris en charge, payer avec mon cpf, droits, subvention, who pays`),
    written: phrases(`
      financement, CPF, OPCO, France Travail, prise en charge, demandeurs d’emploi, entreprises, funding, paid for`),
  },
  {
    name: 'certification',
    asked: phrases(`
      qualiopi, certification, certifiante, diplome, diplomante, diplomes, attestation, certificate,
      certified, شهادة, a la fin, examen, titre professionnel, toeic, tosa
    `),
    written: phrases(`Qualiopi, certification, attestation, diplôme, examen`),
  },
  {
    name: 'cancellation',
    asked: phrases(`
      annulation, annuler, annule, pas venir, empechement, cancel, cancellation, no show, desister,
      acompte, arrhes, empreinte, retard, en retard, dix minutes de retard, minutes de retard, gardez la
      table, garder la table, prevenir, si je ne viens pas, desinscrire, me desinscrire, retard de dix
      minutes, arriver en retard, un peu en retard, deposit, to cancel`),
    written: phrases(`annulation, annuler, absence, prévenir, retard, empreinte bancaire, cancel, deposit`),
  },
  {
    name: 'email',
    asked: phrases(`
      mail, email, e mail, courriel, adresse mail, ecrire, بريد, vous ecrire, adresse electronique, mon
      adresse mail, votre adresse mail
    `),
    written: phrases(`courriel, e-mail, adresse électronique`),
  },
  {
    name: 'phone',
    asked: phrases(`
      numero de telephone, telephone, joindre, appeler, fax, phone, هاتف, vous joindre, secretariat
    `),
    written: phrases(`téléphone, joindre`),
  },
  {
    name: 'prescription',
    asked: phrases(`
      ordonnance, renouvellement, renouveler, prescription, certificat medical, certificat, وصفة
    `),
    written: phrases(`ordonnance, renouvellement, certificat`),
  },
  {
    name: 'results',
    asked: phrases(`resultat, resultats, analyse, analyses, prise de sang, results, نتائج`),
    written: phrases(`résultats, analyses`),
  },
  {
    name: 'emergency',
    asked: phrases(`urgence, urgences, urgent, garde, sos, emergency, طوارئ`),
    written: phrases(`urgence, urgences, garde, emergency, doctor on duty, الطوارئ`),
  },
  {
    name: 'practitioners',
    asked: phrases(`
      medecin, medecins, docteur, docteurs, praticien, praticiens, specialiste, specialites, generaliste,
      doctor, doctors, طبيب, formateur, formateurs, equipe, enceinte, enceintes, grossesse, femme medecin,
      parle anglais, parle arabe, pediatre, qui sont, speak english, speaks english, speak arabic, which doctor, children s doctor, pregnancy, الاطباء`),
    written: phrases(
      `médecins, docteur, praticiens, équipe, formateurs, grossesses, doctors, doctor, practitioners, الأطباء, الدكتور`,
    ),
  },
  {
    name: 'services',
    asked: phrases(`
      services, service, prestations, proposez, faites vous, vaccin, vaccins, vaccination,
      teleconsultation, visio, suture, points de suture, radio, radiographie, prises de sang, visios, en
      video
    `),
    written: phrases(`
      services, prestations, consultation, vaccination, téléconsultation, visite à domicile, radiographie
    `),
  },
  {
    name: 'groups',
    asked: phrases(`
      groupe, groupes, privatiser, privatisation, anniversaire, mariage, evenement, party, event, banquet,
      salle, grande table, seminaire, communion, bapteme, repas d entreprise, combien de personnes, nombre
      de personnes, maximum, a combien on peut, huit personnes, plus de huit, large group, groups, birthday party`),
    written: phrases(`groupe, privatisation, événement, anniversaire, groups, people`),
  },
  {
    name: 'parts',
    asked: phrases(`
      vis, piece detachee, pieces detachees, notice, mode d emploi, boulon, boulons, rechange,
      quincaillerie, notice de montage, perdu la notice, une piece
    `),
    written: phrases(`pièces détachées, vis, notices`),
  },
  {
    name: 'order number',
    asked: phrases(`
      numero de commande, ou je trouve mon numero, ou se trouve le numero, reference de commande, numero
      de ticket, suivre mon dossier
    `),
    written: phrases(`numéro de commande, numéro de ticket`),
  },
  {
    name: 'sign-up',
    asked: phrases(`
      inscription, inscriptions, inscrit, inscrire, inscris, inscrivez, s inscrire, test de niveau,
      demarches, sign up, enroll
    `),
    written: phrases(`inscription, entretien`),
  },
  {
    name: 'place of training',
    asked: phrases(`
      a distance, distance, distanciel, presentiel, sur place, en ligne, online, en visio, e learning
    `),
    written: phrases(`distance, présentiel, visioconférence`),
  },
  {
    name: 'dates of training',
    asked: phrases(`
      prochaine session, prochaines sessions, session, sessions, commence quand, ca commence, commence,
      commencent, debute, debut, demarre, rentree, quelles dates
    `),
    written: phrases(`sessions, session, débute, début`),
  },
  {
    name: 'office software',
    asked: phrases(`
      excel, word, powerpoint, tableur, bureautique, informatique, ordinateur, traitement de texte, pack
      office
    `),
    written: phrases(`bureautique, tableur, traitement de texte`),
  },
  {
    name: 'own business',
    asked: phrases(`
      monter ma boite, ma boite, creer mon entreprise, creation d entreprise, auto entrepreneur, micro
      entreprise, me mettre a mon compte, a mon compte, business plan, entrepreneur
    `),
    written: phrases(`création d’entreprise, statuts, prévisionnel`),
  },
  {
    name: 'new patients',
    asked: phrases(`
      nouveau patient, nouveaux patients, nouvelle patiente, nouveaux clients, medecin traitant, premiere
      fois, premiere visite, jamais venu, jamais venue, encore des patients, encore du monde, parti a la
      retraite, prenez du monde, nouveau dans le quartier, viens d arriver, new patient, new patients, first visit, not registered`),
    written: phrases(`nouveaux patients, première visite, new patients`),
  },
  {
    name: 'home visit',
    asked: phrases(`
      a domicile, domicile, chez moi, a la maison, se deplace, se deplacer, se deplacent, vous deplacez,
      visite a domicile, visites a domicile
    `),
    written: phrases(`visite à domicile, domicile`),
  },
  {
    name: 'assembly',
    asked: phrases(`
      montez, vous montez, montez les meubles, monter les meubles, monter le meuble, montent, montage,
      monteurs, assembler, assemblage
    `),
    written: phrases(`montage`),
  },
  {
    name: 'quality',
    asked: phrases(`qualiopi, certifie, certifies, agree, agrees, reconnu, reconnus, label`),
    written: phrases(`Qualiopi, certifié`),
  },
  {
    name: 'success',
    asked: phrases(`
      reussite, reussissent, taux de reussite, satisfaits, satisfaction, avis, resultats des stagiaires
    `),
    written: phrases(`réussite, satisfaction, satisfaits`),
  },
  {
    name: 'which trainings',
    general: true,
    asked: phrases(`
      quelles formations, quelles sont vos formations, vos formations, liste des formations, quoi comme
      formations, quoi comme formation, comptabilite, gestion, espagnol, allemand, marketing, secretariat
      medical, photoshop, management
    `),
    written: phrases(`nos formations, quatre formations`),
  },
]
