/** What is said before a name, without accents. */
import { wrapped } from '../wrapped.ts'

/** « je m'appelle », « au nom de », « pour ma fille »: a name follows. */
export const openings: readonly RegExp[] = [
  wrapped('y')`
  (?:my name is|i am|(?:ca|cela|qui) s ecrit|on ecrit|je disais|(?:j|je vous) ai (?:bien )?dit|je m appelle
  |je me (?:nomme|prenomme|presente)|mon nom (?:c est|est|a moi c est)|mon nom de famille (?:c est|est)
  |(?<!(?:ez|dis|tes|excuse|passe|donne|rappelle|attends|pour|avec|chez) )moi c est|ici c est|ici
  |au nom d[eu](?: la famille)?|a nom d[eu]|c est au nom d[eu]|au nom et prenom d[eu]|de la part d[eu]
  |nom de famille(?: c est)?|nom de (?:jeune fille|naissance|femme mariee)(?: c est)?
  |nom (?:d usage|marital)(?: c est)?|(?:le |mon )?nom (?:c est|est|sera|de|du patient (?:c est|est))
  |elle s appelle|il s appelle|qui s appelle|s appelle|patiente? s appelle|se nomme|prenom(?: c est| est)?
  |mon prenom (?:c est|est)|le patient (?:c est|est)|la patiente (?:c est|est)
  |enregistree? (?:sous le nom d[eu]|au nom d[eu])|sous le nom (?:d[eu])?|nom|(?:c est )?la famille)(?= )
`,
  wrapped('y')`
  (?:(?:c est )?(?:pour|avec|a|et) (?:ma|mon|notre|mes|son|sa|le
  |la) (?:petite |petit |grande |grand |jeune |vieille |belle |beau |futur |ex )*(?:fille|fils|mari|femme
  |mere|pere|epouse|epoux|compagne|compagnon|conjointe?|soeur|frere|enfant|garcon|bebe|maman|papa|grand mere
  |grand pere|cousine?|niece|neveu|amie?|patron|collegue|beau pere|belle mere|tante|oncle|copain|copine
  |voisine?|filleule?|mamie|papi|papy|client|cliente|patiente?|employee?|salariee?|stagiaire
  |assistante?)(?: (?:c est|qui s appelle|s appelle|de \d+ ans))?)(?= )
`,
]

/** « c'est », « je suis »: a name may follow. */
export const assertion = /(?:c est (?:bien )?|je suis |ici |oui c est |(?:je )?vous parle a |suis )(?=\S)/y

/** Words of who will not, or cannot, give a name. */
export const refusal = wrapped()`
  \b(?:je prefere (?:pas|ne pas|rester)|je (?:ne )?veux pas|pourquoi|c est quoi|anonyme|pas envie
  |ca (?:ne )?vous regarde|besoin de mon|faut il|est ce que|quel|comment|qu est ce
  |je (?:ne )?sais (?:pas|plus)|meme nom|attendez|repet(?:er|ez)|entendu|entends|compris|saisi|disiez
  |redites|redire|ralentissez|parler a|vous pouvez(?! (?:noter|mettre|marquer|inscrire) )|a quoi)\b
`
