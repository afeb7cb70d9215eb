/** Classes of words shared by the expressions of the intents; « _ » holds several words together, « ~ » is any ending. */
export const lexicon: Readonly<Record<string, string>> = {
  hello:
    'bonjour bonsoir rebonjour allo salut oui alors euh donc et madame monsieur mademoiselle ok bon ben voila dites_moi excusez_moi s_il_vous_plait pardon bjr bsr slt',
  my: 'mon ma mes le la les notre nos l son sa ses leur cette ce un_de_mes votre',
  /** What is said before a wish. */
  want: `voudrais voudrait voudrions voudraient voulais voulait voulions veux veut voulons souhait~ aimerais aimerait aimerions desir~
    cherche cherchons chercherais besoin envie faut faudrait faudra aurais_voulu aurait_voulu aurions_voulu aurais_aime aurait_aime viens_pour venais_pour
    appelle appelais appelons telephone compte peux pourrais pourrait peut pouvez pourriez puis_je pourrais_je possible moyen pour prendrais vouloir dois doit devrais devrait devons`,
  /** What is booked. */
  slot: 'rendez_vous rdv rendezvous consultation~ creneau~ visite seance~ place~ table~ reservation~ resa entretien session~ couverts rencontre',
  meeting:
    'rendez_vous rdv rendezvous reservation~ resa table consultation creneau seance visite inscription session entretien',
  doctor: `docteur docteure doc medecin dr dentiste pediatre kine kinesitherapeute praticien praticienne specialiste osteo~ ostheo dermato~ gyneco~ sage_femme
    generaliste formateur formatrice psy~ infirmiere? ophtalmo~ cardiologue orthodontiste podologue orthophoniste remplacante? neurologue rhumato~ chirurgien~ allergologue dieteticien~ nutritionniste`,
  /** What one comes for in a surgery. */
  act: `detartrage vaccin~ bilan controle prise_de_sang pansement~ frottis certificats? echographie echo infiltration suivi rappel_de_vaccin tetanos
    visite_medicale examen depistage piqure injection couronne plombage carie implant radio extraction point~_de_suture fils_a_enlever enlever_(les|des|mes)_(fils|points|agrafes) electrocardiogramme`,
  eat: 'manger diner dejeuner souper bruncher bouffer',
  course: 'formation~ stage~ cours module~ atelier~ session~ cursus',
  /** To be there. */
  attend:
    'venir etre_(la|present~|disponible~|dispo|libre) (me|se|nous)_(rendre|presenter|liberer) (me|nous)_deplacer honorer assister m_y_rendre y_(aller|etre|assister) suivre_(le|la|les|l|ce|cette|mon|ma)_(stage|formation|cours|session|module) passer participer',
  can: 'peux peut pourrai pourra pourrons pourront pouvons peuvent pourrais pourrait vais_pouvoir va_pouvoir allons_pouvoir',
  cannot:
    '(peux|peut|pourrai|pourra|pourrons|pourront|pouvons|peuvent|pourrais|pourrait|pouvais)_(plus|pas|finalement_pas|malheureusement_pas|vraiment_pas) (vais|va|allons|vont)_(pas|plus|malheureusement_pas|finalement_pas)_pouvoir',
  when: 'quand a_quelle_heure quel_jour quelle_heure quelle_date pour_quand c_est_quand',
  /** Whom one asks for. */
  person: `quelqu_un personne humaine? vraie_personne secretaire~ secretariat conseiller~ responsable~ patron~ gerante? directeur directrice operateur operatrice
    assistante? etre_humain accueil manager chef standard standardiste technicien~ commercial~ collegue~ receptionniste employee? vendeur vendeuse superieur conseillere`,
  machine:
    'robot~ machine~ ia ordinateur~ repondeur~ automate~ bot logiciel boite_vocale voix_de_synthese messagerie',
  /** Bought things. */
  thing: `appareil produit article colis commande livraison machine lave_linge lave_vaisselle seche_linge frigo refrigerateur congelateur four plaque~ tele television ecran
    aspirateur cafetiere bouilloire mixeur robot telephone portable tablette ordinateur pc imprimante canape fauteuil lit matelas armoire meuble table chaise~ lampe
    buffet commode bureau etagere chaudiere chauffe_eau radiateur climatisation clim velo trottinette tondeuse perceuse casque montre batterie chargeur cable piece~ porte tiroir~ telecommande`,
  /** What precedes an answer. */
  lead: `ah oh euh ben bah eh et alors mais he bon voila bien merci ca tres c_est ce_sera ce_serait la ma_foi ecoutez ecoute desolee? helas franchement honnetement
    en_fait du_coup oula ouh_la ohla attendez tiens moi pour_moi je_vous_dis j_ai_dit je_dirais je_dis donc hum madame monsieur docteur sincerement a_priori_moi`,
  /** A small number, in words or in figures. */
  number:
    'une? deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt \\d+',
  /** Any one word: a name. */
  name: '[a-z]+',
}
