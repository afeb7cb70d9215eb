/** Given names heard in France, of every origin, without accents. A data table. */
import { wrapped } from '../wrapped.ts'

const table = `
steeve steve steven stephen stevens stecy jordy jimmy johnny teddy freddy eddy tony ronny mickael mickaelle gregory anthonny ayden sirine kylian modou salimata latifa thuy vitor dmitri dimitri jurgen emily solenn tifenn goulven annaick kenzo kelyan lyna inaya ilyes rayan wael nolan timothe timothee loris ewen elouan maelyne lila lily mya giuseppe giovanna luigi francesca chiara mateo tiago thiago rui nuno filipe joaquim fatiha naima nadira souad houria djamila malika zohra fatma rachid mourad farid toufik nabil lamine seydou souleymane adama fanta kadiatou hawa ramatoulaye oumar abdoul issa idrissa dramane sekou lassana koffi kouassi kouame yao aya akissi amani nguyet minh tuan xin jin yuki kenji haruka ivan igor natacha tatiana ekaterina elena irina oksana andrei bogdan ionut mihai florin razvan vasile joanna magdalena krzysztof tomasz marek zoltan istvan laszlo bence 
aaron abdel abdelaziz abdelkader abdellah abdelmalek abdou abdoulaye abel abigail achille achraf adam adama adel adele adeline adelaide
adrien adrian adriana adrienne agathe agnes ahmed aicha aida aime aimee aissa aissatou akim alain alan alassane alba alban albane albert
alberte albin aldo alex alexa alexandra alexandre alexia alexis alfred ali alice alicia aline alioune alison alix alma alois aloys alphonse
alya amadou amal amanda amandine amaury ambre ambroise amel amelia amelie amin amina aminata amine amir amira amelle ana anael anais anastasia
anatole andre andrea andreas andree anette ange angel angela angele angelina angeline angelique anissa anita ann anna annabelle anne annick
annie anouar anouck anouk anselme anthony antoine antoinette antonin antonio antony apolline arianna ariane arielle aristide arlette armand
armande armelle arnaud arsene arthur asma assa assane assia astrid athenais aubin aude audrey auguste augustin augustine aurele aurelia
aurelie aurelien aurore awa axel axelle aya ayoub aymeric ayse aziz aziza azzedine baptiste baptistin barbara barnabe bartholome basile
bastien beatrice beatrix benedicte benjamin benoit berenice bernadette bernard berthe bertrand bettina bilal bintou blaise blanche blandine
boris boubacar brahim brandon brice brieuc brigitte bruno bryan calista calixte camelia cameron camila camille candice capucine carine carl
carla carlos carmen carole carolina caroline caroll cassandra cassandre catherine cathy cecile cecilia cedric celestin celestine celia celine
cendrine cesar chaima chantal charlene charles charley charlie charline charlotte charly cheikh cherif chloe christel christele christelle christian
christiane christine christophe cindy claire clara clarence clarisse claude claudette claudia claudie claudine clea clelia clemence clement
clementine cleo cleophee clothilde clotilde clovis colette colin coline come constance constant constantin coralie coraline corentin corinne
cosima cyprien cyriaque cyril cyrille cyrielle daisy dalia damien dan dani daniel daniela daniele danielle danny daphne david deborah delia
delphine denis denise desire desiree diana diane didier diego dimitri dina djamel djamila djibril dominique donatien donovan dora doriane
dorian doris dorothee driss dylan eddy edgar edgard edith edmond edouard eduardo edwige eglantine elea eleana eleonore eli eliane elie eliette
elif elio eliott elisa elisabeth elise elizabeth ella ellie elliot eloan elodie eloi eloise elouan elsa elvire ema emeline emeric emile emilia
emilie emilien emma emmanuel emmanuelle emmy emna enora enrique enzo eric erica erik erika ernest erwan erwann esma estelle esteban esther
etan ethan etienne eugene eugenie eva evan evane evangeline eve evelyne fabien fabienne fabio fabrice fadila faiza fanny fanta fares farid
farida fatiha fatima fatma fatou fatoumata faustine fayza federico felicie felicite felix ferdinand fernand fernande fernando fiona firmin
flavia flavie flavien fleur flora florence florent florentin florian floriane florine fouad fouzia france francesca francesco francine
francis francisco franck francois francoise frank freddy frederic frederick frederique gabin gabriel gabriela gabriella gabrielle gael gaelle
gaetan gaetane gamze garance gaspard gaston gauthier gautier genevieve geoffrey geoffroy george georges georgette georgina gerald geraldine
gerard germain germaine ghislain ghislaine gilbert gilberte gildas gilles gina ginette giovanni gisele giulia giuseppe gladys gloria gonzague
grace grazia gregoire gregory guenole guilhem guillaume gustave guy gwenaelle gwendal gwendoline gwenola habib habiba hadrien hafid hafida
hakim halima hamid hamza hana hanae hanane hannah hans hapsatou harold harry hasna hassan hassane hatem hector helena helene heloise henri
henriette henry herve hicham hilda hippolyte hocine honore honorine hortense houda houria hubert hugo hugues huguette humbert iban ibrahim
ibrahima inaya ibtissem ida idir idriss ignace igor ihab ikram ilan ilana ilhan ilona ilyas ilyes imad imane imen imran ines ingrid ioana ioan irena
irene iris irma isaac isabel isabelle isadora isaure isidore ismael ismail isolde israel issa issam ivan ivana ivanna jacinthe jack jackie
jacky jacob jacqueline jacques jade jalil jamal james jamila jan jana jane janine jasmine jason jawad jean jeanine jeanne jeannette jeannine
jelena jennifer jenny jeremie jeremy jerome jessica jessie jessy jesus jihane jimmy joachim joan joana joanna joanne jocelyn jocelyne joel
joelle joey johan johann johanna johanne john johnny jonas jonathan jordan jordane jordi jorge jose josee joseph josephine josette joshua
josiane josselin josue joy joyce juan judicael judith jules julia julian juliana julie julien juliette juline julius justin justine kader
kadiatou kamel kamila karen karim karima karine karl katia katell kelly kelyan kenza kenzo keren kerian kevin khadidja khadija khaled khalid
khalil killian kilian kim klara klaus korotoumou kyllian laetitia lahcen laila lamia lamine lana lara lassana laura laurana laure laureen
laureline laurence laurene laurent laurie laurine lauriane lea leana leandre leane leila lena lenny leo leon leona leonard leonardo leone
leonie leonor leonore leontine leopold leopoldine leslie leyla lia liam liana lidia lila lili lilia lilian liliane lilou lily lina linda line
lino lionel lior lisa lise lisette lisa-marie livia liz lizzie loan loane loann loic lois lola lolita lorenzo lorette lorraine lou louane
louanne louay loubna louis louisa louise louisette louison louna loup lubin luc luca lucas luce lucette lucia lucie lucien lucienne lucile
lucille lucinda ludivine ludmila ludovic luigi luis luisa luka lukas luna lydia lydie lylia lyna lynda lyse madeleine mady mae mael maelie
maelle maelys maeva magali magalie maggy mahaut mahdi maia maimouna maina maite maja malak malek malika malo malorie mamadou manel manon
manoel manuel manuela marc marcel marceau marcelin marcelle marcelline marco marcus margaret margaux margerie margot margot marguerite maria
mariam mariama marianne marie marielle marietta marilou marilyn marin marina marine mario marion marise marius marjolaine marjorie mark
marlene marlon marouane martha marthe martial martin martine marvin mary marylene marylin maryline maryse maryvonne massimo mateo math mathias
mathieu mathilde mathis mathurin mathys matthew matteo matthias matthieu matthis maud maude maureen maurice mauricette max maxence maxime
maximilien maxine maya maylis mederic mehdi mehmet melanie melchior melina melinda meline melissa melissandre melodie melvin mercedes meriem
merlin meryem mia michael michaela michel michele micheline michelle mickael miguel mikael mike mila milan milena milo mimoun mina mireille
miriam mohamed mohammed mohand moise momar mona monia monica monique morgan morgane morgann mostafa mouad mouhamed moulay mounia mounir
moussa moustapha mouna murat muriel murielle mustafa mustapha mylene myriam nabil nabila nacer nacera nada nadege nadia nadine nadir naelle
nael naim naima nans naomi narcisse nassim nassima natacha natalia natalie natasha nathalie nathan nathanael nathaniel nawal nawel nazim
ndeye neila nelly nelson nermine nesrine nestor nicolas nicole nicoletta nicolette nikita nikola nils nina nino ninon nisrine noa noah noam
noe noelie noella noelle noemie nohan nolan nolwenn noor nora norah norbert nordine norma nouha nour noura noureddine oceane octave octavie
odette odile odilon olga olive oliver olivia olivier olympe omar ombeline omer ondine ophelie ophelia orane oriane orlane orlando oscar osman
otto oumar oumou ousmane owen pablo paloma pamela paola paolo pascal pascale pascaline patrice patricia patrick paul paula paule paulette paulin
pauline pedro peggy penelope perceval perla perle pernelle perrine peter petra philemon philibert philippa philippe philippine pierre pierrette
pierrick pilar priscilla prosper prudence quentin quitterie rabah rachel rachid rachida rafael rainer ralph ramata ramzi rania raoul raphael
raphaelle raquel raymond raymonde rayan rayane rebecca regine regis reine remi remy renan renaud rene renee ricardo richard rita robert roberta
roberto robin roch rodolphe rodrigue rodrigo rogelio roger roland rolande romain romane romaric romeo romuald romy ronan rosa rosalie rosalind
rosario rosemary roseline roselyne rosine rosy roxane ruben rudolf rudy ruth ryan saad sabine sabri sabrina sacha safia said saida salah salem
salif salim salima salima salma salome salomon salvatore sam sami samia samir samira samson samuel samy sana sandra sandrine sandy sanjay sara
sarah sasha saskia satya savannah seb sebastien segolene selena selim selima selma semra serena serge sergio severin severine shana shanna
sharon sherazade shirley sibylle sidonie siegfried sigrid silas silvia simon simone sindy sixtine slimane soan sofia sofiane soizic solal
solange solene soline sonia sophia sophie soraya souad soufiane souleymane soumaya stacy stan stanislas stella stephan stephane stephanie
stephen steve steven suzanne suzie suzon sybille sylvain sylvaine sylvester sylvestre sylvette sylviane sylvie tahar talia tamara tanguy tania
tarek tariq tatiana teo terence teresa tess tessa thais thea thelma theo theodora theodore theophile theotime therese thibaud thibault thibaut
thierry thierno thomas tiago tidiane tifany tiffany tim timeo timothe timothee titouan titus tobias tom toma tomas tommy toni tony toussaint
tristan tudual tugdual ugo ulrich ulysse urbain ursula ursule valentin valentina valentine valere valeria valerian valerie valery vanessa vania
vera veronique vianney victoire victor victoria victorien victorine vincent vincente violaine violette virgil virgile virginie vivian viviane
vivien vladimir wafa wahid wahiba walid walter wanda warren wassim wendy wilfrid wilfried will william willy xavier xaviere yacine yael yahya
yamina yanis yann yannick yannis yasmina yasmine yassin yassine yasser yoan yoann yoann yohan yohann yolande youcef yousra youssef youssouf
yves yvan yvette yvon yvonne zacharie zack zahia zahra zaineb zakaria zakary zakia zara zaza zeineb zelie zeynep zied zineb zita zoe zoey
zohra zoulikha ambroisine anatolie bogdan dragan goran mirko piotr pawel katarzyna agnieszka magdalena tomasz wojciech svetlana olena oksana
andrei mihai ionut cristian joao rui nuno tiphaine tiphanie mei linh minh thanh nguyen-anh hiroshi yuki akira wei xin priya ravi anil jamel modibo bakary drissa nafissatou coumba hussein othmane anis paulo magda greta bjorn lars abdallah rokia
`
const common = new Set([
  'rose',
  'noel',
  'avril',
  'reine',
  'aime',
  'desire',
  'fleur',
  'grace',
  'perle',
  'toussaint',
  'claire',
  'france',
  'olive',
  'prudence',
  'constant',
  'constance',
  'marin',
  'violette',
  'blanche',
  'math',
  'victoire',
  'aurore',
  'come',
  'line',
  'parfait',
  'ange',
  'juste',
  'modeste',
  'marine',
  'carole',
  'will',
  'oriane',
  'may',
  'seb',
  'loup',
  'joy',
  'capucine',
  'sasha',
  'dora',
  'lou',
  'mark',
  'tom',
  'felicite',
  'dan',
  'ella',
  'marceau',
  'april',
  'ida',
  'lise',
  'lois',
  'ali',
  'said',
  'jesus',
  'israel',
  'france',
  'ambre',
  'alba',
  'sam',
  'tim',
  'jade',
  'jan',
  'gloria',
  'max',
  'merlin',
  'iris',
  'chine',
  'clemence',
  'innocent',
  'eve',
  'lorraine',
])

const names = new Set(table.split(/\s+/).filter(Boolean))
for (const name of common) names.add(name)

/** Is this word (without accents) a given name? */
export function isGivenName(word: string): boolean {
  return names.has(word)
}

/** Is it also an ordinary word, so that it needs a second sign (a capital, a surname, the question asked)? */
export function isAlsoCommon(word: string): boolean {
  return common.has(word)
}

/** Given names that are as often family names: « Steeve Martin » keeps its order. */
const oftenFamily = wrapped()`
  ^(?:martin|simon|laurent|lambert|clement|gauthier|aubert|benoit|vincent|thomas|richard|david|roger|denis
  |renaud|guillaume|gilbert|barthelemy|joseph|adam|germain|marie|blaise|gaspard|jacob|salomon)$
`

/** Is this given name as often a family name? */
export const isOftenFamily = (word: string): boolean => oftenFamily.test(word)
