/** Words that end a name, without accents. A data table: what is said around names on the telephone. */
const table = `
a ai aime aimerais aller allez allo alors annuler annule appel appelle appelez appelait appareil apporter apres arrive arriver as assez attendez attends au aucun aujourdhui
ah bande espece prive privee confidentiel confidentielle secret personnel personnelle complique compliquee facile difficile simple bizarre pareil pareille dessus fini long urgent aussi autre autres ma aux auriez aurais aurait auraient avais avait avant avec avez avoir avons bah beaucoup ben besoin bien bientot bon bonne bonjour bonsoir bref ca cabinet
car carte casse ce cela celle celui cependant ces cet cette chez chose ci client cliente combien comme comment commande compte confirme confirmer consultation consulter
creneau croire croyez dame dans date debut decaler deja demain demande demander depuis dernier derniere derriere des deux deplacer desole desolee
dire dis dites docteur dois doit donc donne donner dont dossier dr du effectivement elle email en encore enfant enfin ensuite entendu entre es est et etait
etes etre eu euh exactement exact excusez facture faire fait fais famille faut femme fille fils fin finalement fois formation gens grand gros
heure heures hier hopital ici il ils inscription inscrire intelligence j jai jamais je jour journee jours juste l la le les leur lui là machine madame mademoiselle mail maintenant
mais mal mari matin matinee me medecin meme mere merci mes message mi midi mieux minuit minute minutes mme mlle moi moins mois mon monsieur n ne nez ni nom non nos notre nous
nouveau nouveaux nouvelle numero on ont or ordonnance ou oui ouais par parce pardon parfait parle parler parlez part pas passe passez patient patiente peine pendant pense pere personne
personnes peu peur peut peux plait plus plutot pour pourquoi pourrais pourriez pouvez prefere preferais prendre prends prenez prenom presque prevoir prix probleme prochain prochaine puis puisque qu quand quatre que quel
quelle quelles quels quelqu quelque quelques question qui quoi rappel rappelle rappeler rappelez reconnu regardez rdv remercie renseignement rendez repeter reservation reserver retard
rien robot s sa sais salut sans se semaine sera serait serez ses seulement si sinon soir soiree sommes son sont souhaite souhaiterais souhaiter sous suis sur surnom table
tel telephone tellement temps tiens tout toute toutes tous tres trop trouver tu un une urgence urgent va vais veut veux venir vers viens vient voila voir voudrais voudrait vouloir
vous vrai vraiment y zut orthographe epele epeler s'ecrit ecrit ecrire ecrivez lettre lettres comme nomme note noter notez adresse arobase point tiret soit voulais veuillez
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier juin juillet aout septembre octobre novembre decembre mars mai weekend week end
zero trois cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille premier premiere
dit parfaitement absolument volontiers ok okay super genial nickel d'accord accord bonjour bonnes bonsoir salutations service services secretariat standard restaurant magasin
responsable conseiller conseillere formateur formatrice praticien praticienne dentiste pediatre kine ostheo osteo canape chaise fauteuil lit armoire meuble livraison colis produit
est-ce quelle-que arriverai viendrai viendra viendrons serons sera serai seront etions aurons aura ouvert ouverts ferme fermes horaires tarif tarifs parking terrasse menu
secu mutuelle assurance vaccin grippe douleur dents dent dos tete ventre gorge fievre toux voix chien chat ticket reclamation bebe amis ami amie copain copine collegue collegues
reserve reservee inscrit inscrite ne nee naissance age ans an joignable habite habitant rue avenue boulevard ville numeros portable fixe anglais arabe francais
prevu prevue convenu impossible possible disponible dispo libre changer change modifier modif deplace decale avancer reporter
aucune idee egal importe lequel laquelle certain certaine sure sur egalement mince attente patience quitte quittez
faire-part reprendre recommencer correct incorrect faux juste erreur trompe
donnez donner prend prenne met mettez mettre laissez laisse laisser peuvent savoir devoir doive
voulez voulait veulent aide aider aidez jeune homme vieux vieille petit petite grande mort vivant
sauf hormis excepte tant autant pres loin dehors dedans vite lentement doucement fort hein quelconque quiconque celles ceux
toujours souvent parfois simplement seulement recoit consulte travaille doit revient pourrait voit remplace traitant generaliste remplacant remplacante habituel habituelle
my name is am prononce prononcer prononcez wesh yo coucou salut hey entreprise societe association compagnie hameau lieu dit papa maman bouge bouger facture factures devis fichier registre
marrant marrante drole rigolo gare garee demandeur demandeuse facteur factrice tele television vin carton code deuxieme troisieme monde rayure diabetique allergique cote embete embetee pressee enrhume enrhumee inquiet inquiete serveur serveuse aimable tousse
aussitot surtout uniquement normalement justement parce combien lequel laquelle lesquels content contente occupe occupee absent absente present presente vacances conge conges reunion
devait devrait pouvait disait recevait voulait voudra pourra devra passera passe medicament medicaments cachets svp stp ciao tchao eligible accessible annulation reception hotel pharmacie clinique mairie residence ehpad ecole college lycee etude usage naissance marital conjugal
`
const words = new Set(table.split(/\s+/).filter(Boolean))

/** Is this word (without accents) one that is never part of a name in mid-sentence? */
export function isNotName(word: string): boolean {
  return words.has(word)
}
