/** A human wanted, a message, who is speaking, another language. */
import { phrases } from './phrases.ts'
import { wrapped } from '../../wrapped.ts'

/** « Passez-moi quelqu'un ». */
export const human = phrases(`
  parler|discuter (a|avec) monsieur|madame|mademoiselle|mme|mr {name}
  quelqu_un ?(qui) (peut|pourrait|pour|puisse) ?(me|m|nous) (prendre|repondre|parler|aider|renseigner) ?(au_telephone|au_bout_du_fil)
  parler|discuter|echanger|m_entretenir|causer|dialoguer|avoir_au_telephone|avoir_au_bout_du_fil|avoir_en_ligne|traiter ?(a|avec|au|aux) ?(un|une|le|la|l|votre|mon|ma|directement|des) ?(vrai|vraie|veritable|autre|vrais|vraies) {person}
  parler|parle|causer|discuter ?directement (au|a_la|a_l|au_service|a_votre|avec_le|avec_la|avec_l|avec_votre) ?service {doctor}|{person}|service|direction
  (avoir|joindre|contacter|j_ai) ?(au_telephone|directement) (la_secretaire|le_secretariat|le_standard|l_accueil|le_({doctor}|responsable|patron|directeur|gerant|technicien)_(au_telephone|en_ligne|directement)|quelqu_un|un_(conseiller|humain|responsable|operateur|technicien)|une_(personne|vraie_personne|conseillere))
  passe|passez|passer|passes ?(moi|nous) ?(le|la|un|une|quelqu|l|au|votre|ton|donc) ?(vrai|vraie|autre|moi) {person}|service|{doctor}|cuisine|comptabilite|direction|facturation|caisse|atelier|magasinier|serveur|serveuse
  (me|nous|m) (transferer|basculer|rediriger)
  affaire a ?un ?une {person}
  parler|discuter|echanger|causer (a|avec) ?un ?une ?le ?la ?mon ?ma {doctor}
  passez_moi|passe_moi quelqu_un|monsieur|madame
  mise?s? en (relation|contact|communication|ligne) avec
  personne_humaine|personne_d_humain
  quelqu_un a_qui (je_peux|je_pourrais|on_peut|parler|m_adresser|je_puisse)
  ^ *{hello} (veux|voudrais|prefere|passez_moi|je_veux|je_voudrais|je_prefere) une personne ?(s_il_vous_plait) ?(merci|svp|madame) $
  mettez|mets|mettre ?moi|me en (relation|contact|communication|ligne)
  transfer~ moi|l_appel|vers|a|mon_appel
  redirig~|renvoy~|bascul~|orient~ moi|mon_appel vers|a|sur
  (veux|voudrais|donnez_moi|trouvez_moi|passez_nous|faudrait|cherche) quelqu_un !pour|a_la_maison|qui_garde
  une? vraie? (personne|humain|etre|secretaire|conseiller|interlocuteur)
  (pas|plus) (parler|discuter|causer|avoir_affaire|traiter) ?(a|avec|d|de|par) ?(un|une|des|votre|vos|le|la) {machine}
  (pas|plus) (a|avec|par) ?(un|une|des|votre|vos|le|la) {machine}
  (aime|supporte|veux|parle|discute|cause|comprends_rien) ..1 pas ?(parler|discuter) ?(a|aux|avec|les|des|vos) ?(les|des|vos|ces|un|une) {machine}
  quelqu_un|personne de (reel~|vrai|humain|chez_vous|competent|vivant|la_boutique|l_equipe|qualifie)
  (arretez|marre|assez|raz_le_bol|horreur|deteste) ?(avec|de|d) ?(parler|discuter) ?(a|avec|de) ?(votre|vos|ce|cette|le|la|ces|les|des|un|une) {machine}
  <voir|rencontrer|avec|consulter|voie un_humain|un_vrai_humain|un_etre_humain|une_personne_reelle|un_conseiller|une_conseillere|un_operateur|un_interlocuteur
  (y_a|il_y_a|il_n_y_a|y_aurait|y_a_t_il|est_ce_qu_il_y_a) ?pas ?(un|une) quelqu_un|humain|vraie_personne|secretaire|responsable !a|de_(disponible_a|libre_a)
  ^ ?{hello} (votre|vos|le|la|un|une) (superieur|responsable|patron|directeur|manager|chef) ?hierarchique s_il|$
  (voudrais|veux|souhaite|voulais|aimerais|faudrait|faut|exige|demande|donnez_moi|appelez_moi) ..1 (votre|vos|un|une|le|la|ton) (superieur|responsable|patron|patronne|directeur|directrice|gerante?|manager|chef|conseiller|conseillere|operateur|operatrice|humain|secretaire) !pour|qui_vienne|m|me
  (voudrais|veux|souhaite|voulais|aimerais|faudrait|faut|exige|demande|donnez_moi) ..2 (l_accueil|la_secretaire|le_secretariat|un_responsable|un_technicien|une_secretaire|le_responsable|le_patron|la_patronne|la_direction) !(m|me|qui)
  joindre ..2 {person}|{doctor} !(pour)
  (pas|plus) (a|avec) (vous|toi|ca) ..4 parler|discuter
  (veux|voudrais|souhaite|prefere) pas ..1 parler a|avec ?un ?une (vous|toi|ca|{machine})
  service (client|clients|clientele|commercial|technique|comptabilite|consommateurs|apres_vente) s_il
  (peux|peut|pourrais|pourrait|puis|possible_d) ?(je|on) avoir (le|la|un|une|votre|l) (responsable|patron|patronne|gerante?|directeur|directrice|chef|manager|secretaire|secretariat|standard|accueil)
  appuyer|taper|tape sur_(zero|une_touche|la_touche|0)
`)
export const lone = wrapped()`
  ^(?:(?:je veux|je voudrais|non|allo|oui|bonjour|bonsoir|rebonjour|madame|monsieur|alors|voila|euh
  |dites moi|excusez moi|s il vous plait) )*(?:un |une |le |la |l )?(?:conseillere?|operateur|operatrice
  |humain|secretariat|secretaire|standard|responsable|quelqu un|accueil|technicien|vraie personne
  |etre humain|agent)(?: (?:s il vous plait|svp|merci|vite|madame|monsieur))*$
`

/** « Dites-lui de me rappeler ». */
export const message = phrases(`
  laisser|laisse|laissez|laissons|mettez|ecrivez ?(lui|leur|donc|vous) ?(un|mon|le) ?petit message|mot|commission
  laisser (mon_numero|mes_coordonnees|un_numero)
  {doctor} ..3 (passer|venir|se_deplacer) ..2 (a_la_maison|a_domicile|chez_(moi|nous|elle|lui|ma|mon|mes))
  transmettre|transmettez|prendre|prenez|notez|passer|passez|faire_passer|noter|donner ?(lui|leur) (un|le|mon|ce) ?petit message|mot
  (j_ai|ai|c_est|voici) un ?petit message (pour|a)
  faire la_commission|passer_le_mot
  <(dit|demande|conseille)_de|je_vais|je_peux_vous|je_pourrais_vous|peux_vous|vais|je_prefere|je|je_vous|de_vous|a_vous|dois_vous|je_me|qu_il_faut_que_je ?(me|nous|m) (rappel(er|le|ez|lez|lera|lerez|liez)|recontact~|retelephone~) ?(moi|me|nous) !(plus|pas|mon|la_date|l_heure|le|ma|que|quand|de_mon|vous|je)
  (coincee?s?|bloquee?s?|prise?s?|pris) dans (les|la|un|une) (bouchons?|embouteillages?|circulation|trafic|metro|transports?|train)
  (mon|ma) (mari|femme|fils|fille|mere|pere|soeur|frere|compagnon|compagne|collegue) (viendra|vient|passera) a_ma_place
  serai|sera|serons pas a_l_heure
  {cannot} ..1 (etre_la|arriver|y_etre) avant
  restee?s? chez_vous
  (suite_a|reponds_a|reponse_a) (votre|vos|un) (appel|message|mail|sms|courrier)s?
  ^ *{hello} (j_arrive|on_arrive|nous_arrivons) !(pas|plus|a|jamais)
  (vous|on) (m_appelez|me_prevenez|me_rappelez|me_contactez|m_appelle) !(comment)
  (ai|a|avons) change (de|d|mon|ma|notre) (numero|adresse|nom|telephone|mail|coordonnees|portable)
  ^ *{hello} (notez|noter|precisez|marquez) ?bien (que|qu)
  rappele|rappeler moi
  (serai|sera|serons) pas (la|present~|disponible~|chez_moi) ..4 livraison|intervention|technicien|livreur
  livraison|intervention ..5 (serai|sera|serons) pas (la|present~|disponible~|chez_moi)
  etre rappelee?s?|recontactee?s?
  (merci|priere|pense|pensez|demandez|veuillez) ?(lui|leur) ?(de|a) ?(bien_vouloir) ?(me|nous) (rappeler|recontacter|contacter|telephoner) !(la|l|le_jour|que|mon|ma|quand)
  rappelez|rappeler (le_cabinet|la_maison|le_bureau|l_etude|ma_fille|mon_fils|mon_mari|ma_femme|monsieur|madame)
  <essaye|tente|cherche (de|que_vous|qu_il|qu_elle|qu_on|pour) (me|m|nous) (telephon~|rappel~|contact~|appel~|recontact~|joindre|ecrire|prevenir)
  (changer|modifier|corriger|rectifier|changez|mettre_a_jour) ..2 (adresse|adresse_de_livraison|numero|telephone|mail|coordonnees|nom) !de_rue
  transmettre|transmettez|transmets !(l_appel|moi)
  (arrive|arrivons|serai_la|sera_la|serons_la|pars|partons) (dans|d_ici) ..1 (minutes?|heure|\\d+|quelques|cinq|dix|quinze|vingt|trente|un_quart|une_demi)
  (serai|sera|serons) absente?s?
  arriver(a|ai|ons|ait|ais) ..1 plutot|vers|plus|apres|a|pour
  (vous|il|elle|on|quelqu_un|quelqu_un_qui|docteur|medecin) ?(peut|pouvez|pourrait|pourriez|puisse) (me|nous|m) (rappeler|contacter|telephoner|appeler) !(mon|ma|la|le|l)
  (on|il|elle|qu_on|qu_il|qu_elle|quelqu_un|{doctor}) (me|m|nous) (rappelle|contacte|appelle|telephone|passe_un_coup_de_fil)
  (passer|passez|donner|donnez|passe) ?(moi|me|lui) un (coup_de_fil|coup_de_telephone|appel)
  (j_ai|on_a|ai|avons) (oublie|perdu|laisse|egare|trouve) (mon|ma|mes|notre|nos|un|une|des) !(autre|boule|grosseur|bouton|ganglion|kyste|tique|dents?|plombage|couronne|bridge|dentier|odorat|kilos|cheveux|rendez_vous|rdv|resa|reservation|message|mot|numero|ordonnance|carte_vitale|dent|connaissance|creneau|place|table|heure|date|mot_de_passe|confirmation)
  dites|dire|prevenez|avertissez|informez|signalez ?bien (lui|leur|au|a|aux|le_docteur|la|le) !(plus|moins)
  c_est_un_message
  (pouvez|pourriez|peux|peut) ?vous ?bien noter|preciser|marquer (que|qu)
  pour|c_est_pour|faut|voulais|voudrais ?vous ?le ?les prevenir|avertir|signaler|informer
  prevenir|avertir que|qu|le|la|de|d
  (aura|aurai|aurons|est|a|avons|sommes|vais|serai|sera|serons|risque|risquons|suis|ai|arrive|arriverai|arriverons|va|etre|avoir) ..6 en_retard|du_retard|de_retard|retard_d|de_retard_d
  en_retard|retard de (\\d+|cinq|dix|quinze|vingt|trente|un_quart|une_demi|quelques)
  lui|leur dire que|qu|de
  {want} ..2 (que|qu) ..1 {doctor}|on|quelqu_un|vous me|m rappel~
  (garder|gardez|conserver|conservez|tenir|tenez) ?(moi|nous) (la|ma|notre) table|reservation|place
`)

/** « J'ai raté votre appel »: a message, unless something else is wanted. */
export const callsBack = phrases(`
  (rate|manque|loupe|eu|recu|vu) ?(un|votre|un_de_vos|l) appel~|message ?(en_absence|manque) ?(de|d)
  appels? (manques?|en_absence)
  (essaye|tente|cherche) de (me|nous) (joindre|appeler|contacter|rappeler)
  (m|nous|l)_(a|ont|avez|avait) ..1 (appelee?s?|telephone|laisse_un|contactee?s?|rappelee?s?)
  vous_(m|nous)_(avez|aviez) ..1 (appelee?s?|telephone|laisse_un|contactee?s?|rappelee?s?)
`)

/** « Vous êtes un robot ? », « c'est bien le cabinet ? » */
export const identity = phrases(`
  (vous_etes|etes_vous|t_es|tu_es|es_tu|je_parle|je_parle_a|je_cause_a|est_ce_que_(je_parle|vous_etes)|j_ai_affaire|on_parle) ..4 {machine} !a|de|d|cuiseur|patissier|menager|aspirateur|tondeuse|photo|portable|fixe|que|qu|neuve?|achetee?|en_panne|cassee?|recue?|commandee?|livree?|qui_(marche|fuit|fonctionne|ne|fait|chauffe|demarre|est|a|s)
  (c_est|est_ce|est_ce_que_c_est|je_suis|suis_je) ?(pas|plus) ?(bien|encore|toujours|juste|quand_meme|tombee?_sur|en_ligne_avec) ?(avec|face_a|sur) (un|une|des|votre|vos|le|la|l) ?(vraie?|simple) {machine} !a|de|d|cuiseur|patissier|menager|aspirateur|tondeuse|photo|portable|fixe|que|qu|neuve?|achetee?|en_panne|cassee?|recue?|commandee?|livree?|qui_(marche|fuit|fonctionne|ne|fait|chauffe|demarre|est|a|s)
  (vous_etes|etes_vous|t_es|tu_es|es_tu|c_est|suis_je|je_parle|je_parle_a|je_cause_a|est_ce_que_(je_parle|vous_etes|c_est)|j_ai_affaire|c_est_bien|je_suis|on_parle|est_ce) ..4 humaine?|vraie?_secretaire|vraie_personne|intelligence_artificielle|vrai_personne|personne_reelle|etre_humain|vraie_dame|enregistrement|enregistree?|quelqu_un_de_(vrai|vivant|reel)
  {machine} (qui|que) (me|je|vous|parle|repond)
  <formateur|formatrice|medecin|docteur|chef|patron|responsable|technicien|directeur (vous_etes|t_es|tu_es|c_est) qui !(le|la|les|qui)
  <medecin|docteur|dentiste|serveur|formateur|formatrice|personne|quelqu_un qui (parle|est_ce_qui_parle|est_a_l_appareil|me_parle|me_repond|je_parle)
  je_suis|suis_je|on_est|j_ai_appele ou|chez_qui
  ou_suis_je
  qui (etes_vous|est_(a_l_appareil|la|ce)|es_tu|ca|c_est|vous_etes|est_au_bout_du_fil)
  (je_suis|suis_je|c_est|on_est|est_ce|est_ce_que_je_suis|vous_etes|etes_vous|j_appelle|je_parle|est_ce_que_je_parle|je_tombe|je_suis_tombee?|est_ce_que_c_est|est_ce_que_vous_etes) (bien|bien_chez|bien_au|bien_le|bien_la|bien_a|chez|toujours_au|toujours_le|bien_l) ?(chez|au|a|le|la|l|dans) ?(le|la|l|du) cabinet|restaurant|magasin|centre|{doctor}|societe|service|bureau|secretariat|standard|bonne_adresse|maison|entreprise|bon_numero|cuisine|sav|brasserie|auberge|pizzeria|clinique|boutique|organisme|hopital|pharmacie|mairie
  (je_suis|suis_je|c_est|on_est|est_ce|est_ce_que_je_suis|vous_etes|etes_vous|j_appelle) bien chez !moi|nous|toi|mon|ma
  (je_suis|c_est|est_ce|vous_etes) ?(le|la) bonne? (numero|service|endroit|cabinet|adresse)
  (vous_etes|etes_vous|je_suis|suis_je|c_est) ?bien (le|la|l|au|a_la|chez_le|un) (service|cabinet|restaurant|sav|centre|secretariat|standard|magasin|societe|accueil) !de_la_porte|qui|ferme|ouvert
  vous ?vous appel~ comment
  c_est toi|vous $
  comment_vous_vous_appelez|comment_vous_appelez_vous|c_est_quoi_votre_nom|quel_est_votre_nom|votre_petit_nom
  (je_parle|je_cause|j_ai_affaire|j_ai) (a|avec) qui
  a_qui (je_parle|ai_je|j_ai|est_ce_que_je_parle|je_m_adresse)
  (c_est|vous_etes) (quoi|quel) ?comme (cabinet|restaurant|societe|entreprise|endroit)
`)
export const ownName = /\bvotre nom(?= |$)(?! de)/

const languages = /\b(?:en|parl\w*|langue|speak|connais\w*|comprends que l|traduct\w*|interprete)\b/
const english =
  /\b(?:english|anglais|do you speak|speak english|i want|i need|i would like|hello i|can you|appointment please)\b/
const arabic = /[\u0600-\u06ff]|\b(?:arabe|arabic|bel arabi|bil arabia|b l arabia)\b/
const french = /\b(?:en francais|parle\w* (?:\w+ )?francais|francais s il vous plait)\b/

/** Which language is asked for, if another one is. */
export function wantedLanguageOf(plain: string): 'fr' | 'en' | 'ar' | undefined {
  if (
    /\b(?:cours|formations?|stages?|apprendre|form(?:er|ees?|ent)|salarie[es]*|stagiaires?)\b/.test(plain) &&
    !/[\u0600-\u06ff]/.test(plain)
  )
    return undefined
  // « reprendre l'anglais, j'aimerais en parler »: learnt, not wanted.
  if (
    wrapped()`
    \b(?:re(?:prend|prenn|prendr)\w*|remett\w+|amelior\w+|progress\w+|travaill\w+|mieux parler
    |perfection\w+) (?:(?:l|mon|en|a|mes|notre|son) )*(?:anglais|arabe|francais)\b
  `.test(plain)
  )
    return undefined
  // « un médecin qui parle arabe »: asked of the house.
  if (
    /\b(?:medecins?|docteurs?|dentistes?|serveurs?|formateurs?|formatrices?|infirmieres?|kines?) (?:\w+ ){0,2}parl\w+/.test(
      plain,
    )
  )
    return undefined
  if (arabic.test(plain) && (/[\u0600-\u06ff]|arabic|arabi\b/.test(plain) || languages.test(plain)))
    return 'ar'
  if (arabic.test(plain) && plain.split(' ').length <= 3) return 'ar'
  // « Je voudrais m'inscrire à l'anglais »: the language is learnt, not wanted.
  const named =
    !/\banglais\b/.test(plain) ||
    languages.test(plain) ||
    /\b(?:prefere|english|only)\b/.test(plain) ||
    /^(?:en |l )?anglais(?: s il vous plait| svp| please)?$/.test(plain)
  if (
    named &&
    english.test(plain) &&
    !wrapped()`
      \b(?:cours|formations?|stages?|niveau|professeurs?|profs?|menus?|toeic|bilingue|apprendre|carte
      |traduction|manuel|notice|inscrire|inscription|atelier|perfectionn\w+)\b
    `.test(plain)
  )
    return 'en'
  // « le mode d'emploi, vous l'avez en français ? »
  const written =
    /\b(?:mode d emploi|notice|manuel|menus?|carte|documentation|livret|formulaire|contrat|papiers?)\b/
  return french.test(plain) && !written.test(plain) ? 'fr' : undefined
}
