/** What makes a word a name or not: names that are also words, and the words that stand beside a person. */

const AMBIGUOUS_WORDS = `
fossen vegar søren wrong danish andre this thi elles saves christian christians syrian furu rør adel ade ala alla alt alle alma an ana anar ane angel anh aras are aria ari arman arve arvet asia asli aso ask asta aud august auste avin awa aya azar
bala baran bahar balder bao bang bella bent bente berg berge berger beste bibi bile bilan birk bo boel bong borg borgen brage brandt brede britt bror bruno bue butt
can carol cem chai cherry clara crystal dag dal dalia damla dan dana dang dania dao dar dawn dean defne delal desta dina dinh do dolores dong duc dung dyre
ece eda edel eden edit efe eir eira elle ella eli else emel ender endre enge engin eren erle ernst esi ester evin even
fah faith falk farah filiz fin finn flora fosse frank fred freya frid gard gill girlie glad glory goda grane grant grav gro grov gry gul gulla gull gun gunn
hai hamna hana hani hardy hari harry haya hauk hauge heaven hege heine helga helge hella helle hina hind hira hoa holm holt homa hope hue huma hung hunter hval
iman indra indre inga inge innocent ina iris iver ivy islam israel issa jack jan jarl jaya jean jihad jing jo joe jon jordan joy jul jun june juni
kai kaia kaha kala kaja kanda kara karma kate kay kawa kaya kim kine kinga kiran koc komal krone kristen kuba kurt
ladan lai lam lan lana lang laima lasse lech leia leiv lene levi li lid lie lien lilja lily lille lim lin lina lind line ling lis liss liv liva live loc loke lone long love lotte lotta loan luna luz ly lykke lyng
mads maha mai maia maja majd malee mali marina marine mark marco mars mason mats max may mays mazur mei melis melodi melody mercy mercedes merit mert metin mette mie miles mille milla million min mine mina ming mir mira miro mitra mo mobeen moe monja moa mons mose mulig muse mulu musa my mye
nada nam nanna nasa nikke nima noi nok nong noor nor norm norma nova novel nur nida nga nhu nilo obi odd oda olive ona one orm over ove
palma pat park patience pearl pelle per perla phu phil pilar ploy polat precious princess quan quy
radha raj raja rama ramadan ramla rana rasa ray rahat reda reem rein rim rima rikke risten rita rob roar roda roma roman romeo rosa rose ruby ruta rune runa ron
saba sabah safa saga said sala salad salam sally salman salt sam saman samar samba samer sami sana sande sander sandy sanna sanne sara-marit sean segal segen seda sei sen sima sina sine siren siri sire sita siv siva sky smith sol soma son sonata storm star sten stein stella stian stig sture sue sunna sultan summer sven svein syn
tala tale talat tam tan tang tea ted terry thi thu tia tid tide tien tilde tim time tin tina tind tindra tine tom tone tor tora tore torn tov tove trang tri trine trong trung trude trygg tu tuba tung tur turi turan
uche udom ulla ulv uma una unn unna unni urai urban urd usa van vann vang var vera vetle vida viet vilde vilja vilje ville vinter viola violet virginia viet von vårin vår
waen wali walker wei white wilk will wright yaa yama yang ye yen ying yoga young zand zara zia zain zaman
bjørn hans karen? bakke bakken strand skog fjell sommer vik lund moen haug haugen hagen dahl dale dalen sand vold eide lunde bye bø foss solberg nes ness ås åsen voll volden lien lia brekke berge rud ruud bull brun bruun
ahmadi? hilsen hammer heier holme holmen hoven kroken nygård sagen skar skogen slette sundet sund tas vatne øye øyen rød rygg strøm dal eie gjerde grav brenne le lo ha ho he vu ngo pham lam lai bui
king lewis scott taylor baker cook miller cooper brown gray green black turner parker park price page bell wood woods ford grey bush reyes cruz flores santos real costa silva paz
botnen lode lid glad gul storm sorte støa høgskolen park torp tangen tang toft tofte valle vik viken vangen urdal
`;

const AMBIGUOUS = new Set(AMBIGUOUS_WORDS.trim().replaceAll('?', '').split(/\s+/));

/** Whether a name is also a word or place of everyday texts, so that it needs more than its letters. */
export function isAmbiguous(name: string): boolean {
  return AMBIGUOUS.has(name);
}

const HARD = new Set(
  'hans vår mine min my will may mark said can long else even are and son dag august mai jul june juni april islam israel jordan sami kristen ramadan jihad usa asia roman kim sam million live line love hope faith grace joy do ho le van ask over time one else tom can said nam'.split(
    ' ',
  ),
);

/** Whether a name opens ordinary sentences as a word, or is a month, faith or country with a capital. */
export function isHard(name: string): boolean {
  return HARD.has(name);
}

const NEVER_BY_CAPITAL = new Set(
  'may august mai jul june juni april islam israel jordan sami kristen ramadan jihad usa asia roman million will said can my else live love nam kurdistan eden paris nor over time one'.split(
    ' ',
  ),
);

/** Whether even a capital inside a sentence says nothing about the word being a name. */
export function isNeverByCapital(name: string): boolean {
  return NEVER_BY_CAPITAL.has(name);
}

const SHORT_AND_SAFE = new Set(
  'kari anna anne nina mona lisa sara emma nora jens lars nils knut olav leif arne geir emil lena adam noah amir omar abdi eva ida pia mia ali leo liam thea tuva alf ulf egil odin alex ivar rolf gerd olga ewa ewelina piotr ahmed hawa asha linh thuy juan jose luis oleg yana zoya'.split(
    ' ',
  ),
);

/** Whether a name of at most four letters is no other word, so that lower case suffices. */
export function isShortAndSafe(name: string): boolean {
  return SHORT_AND_SAFE.has(name);
}

const SAYING =
  'sa sier seier fortalte fortalde fortel forteller spurte spurde spør ringte ringde ringer skrev skreiv gråt gret gråter ønsker ønsket ynskjer ynskte kom kjem kommer begynte byrja sluttet slutta mener mente meiner meinte sendte sende svarte svara fikk fekk ba bad trenger treng trengte truet trua søkte klaget klaga deltok strøk mistet mista snakket snakka lurer lurte føler kjente trodde trur tror visste drakk lo løy lyver stjal møtte møter hjalp jobber jobbar bor bur said says told asked asks phoned rang wrote cried called wants wanted needs came started works lives thinks';
const BEING =
  'har hadde er var vil ville skal skulle kan kunne må måtte ble blei vart blir går gikk gjekk tok tar tek ga gav gir satt sat sitter sit viste vet veit får fyller fylte has had is was does did';
const SAYING_VERBS = new Set(SAYING.split(' '));
const PERSON_VERBS = new Set([...SAYING_VERBS, ...BEING.split(' ')]);

/** Whether a word is something people do, and things hardly do. */
export function isSaying(word: string): boolean {
  return SAYING_VERBS.has(word);
}

/** Whether a word can follow a person. */
export function isPersonVerb(word: string): boolean {
  return PERSON_VERBS.has(word);
}

const ROLE =
  'elev(?:en)?|lærer(?:en)?|lærar(?:en)?|kontaktlærer(?:en)?|kontaktlærar(?:en)?|rektor(?:en)?|inspektør(?:en)?|veisøker(?:en)?|vegsøk(?:j)?ar(?:en)?|kandidat(?:en)?|deltak(?:er|ar)(?:en)?|bruk(?:er|ar)(?:en)?|klient(?:en)?|kollega(?:en)?|kollegene|kollegaene|sjef(?:en)?|leder(?:en)?|leiar(?:en)?|avdelings(?:leder|leiar)(?:en)?|team(?:leder|leiar)(?:en)?|saksbehandler(?:en)?|saksbehandlar(?:en)?|rådgiver(?:en)?|rådgjevar(?:en)?|veileder(?:en)?|rettleiar(?:en)?|fastlege(?:n)?|lege(?:n)?|psykolog(?:en)?|helsesykepleier(?:en)?|miljøterapeut(?:en)?|tolk(?:en)?|verge(?:n)?|mor|moren|mora|mamma|far|faren|pappa|søster(?:en)?|søstera|bror(?:en)?|sønn(?:en)?|son|sonen|datter(?:en|a)?|dotter(?:a)?|kone|kona|mann|mannen|ektemann(?:en)?|samboer(?:en)?|sambuar(?:en)?|kjæreste(?:n)?|kjærast(?:en)?|eks|eksen|venn(?:en)?|ven|venen|venninne(?:n|a)?|venninna|kompis(?:en)?|tante|onkel(?:en)?|fetter(?:en)?|kusine(?:n|a)?|søskenbarn(?:et)?|syskenbarn(?:et)?|bestemor|bestefar|nabo(?:en)?|student(?:en)?|lærling(?:en)?|gutt(?:en)?|guten|gut|jente|jenta|ungdom(?:men)?|unggutt(?:en)?|ektepar(?:et)?|fru|herr|frøken|mr|mrs|ms|dr|pupil|student|client|colleague|teacher|principal|manager|boss|mother|father|son|daughter|brother|sister|cousin|friend|wife|husband|counsellor|adviser|advisor|participant';
const OWN = '(?: (?:min|mi|mitt|mine|vår|våre|hans|hennes|hennar|sin|si|din|deira|deres))?';
const KIN = `(?:${ROLE}|foreldrene|foreldra|foresatte|føresette|timen|avtalen|samtalen|mappen|mappa|papirene|papira|saken|saka|familien|klassen|pulten|historien|historia|cv-en|time|avtale|samtale)`;
const NAMED =
  "heter|heiter|hetter|het|heitte|hette|kalles|kallast|kalla|kalt|kaller seg|kallar seg|kaller (?:ham|henne)|kalle (?:ham|henne|han|ho)|ved navn|med navn|med navnet|med namn|med namnet|navn er|navnet (?:er|hans er|hennes er|mitt er)|navnet|namnet (?:er|hennar er|hans er)|navn:|namn:|navn -|name:|named|is called|called|name is|name's";
const TALKED =
  '(?:snakket|snakka|snakker|snakkar|prata|pratet|pratar|prater|møte|møtet|sammen|saman|samtale|samtalen|avtale|time|enig|spoke|spoken|talked|met|meeting|together|work|worked|works|jobber|jobbet|jobba|jobbar) (?:med|with|to)|(?:mail|e-post|epost|melding|meldinga|meldingen|sms|brev|telefon|beskjed|message|email|call) (?:fra|frå|til|from|to)|(?:møtte|ringte|ringde|kontaktet|kontakta|traff|kjenner|kjente|hjelpe|hjalp|spurte|spurde|ifølge|ifølgje)(?: jeg| eg| vi| me| han| hun| ho)?|(?:vennlig |beste |god )?(?:hilsen|helsing)|mvh|vh|kjære|dear|regards|(?:best|kind) regards,?|hei|hi|hello|betrodde|fortalte|fortalde|overfor|(?:jeg|eg|vi|me) og|(?:me|I) and';

const NAMED_BEFORE = new RegExp(`(?<!\\p{L})(?:${NAMED})[ "«]{1,2}$`, 'iu');
const KIN_BEFORE = new RegExp(`(?<!\\p{L})${KIN}${OWN},? (?:til|åt|av) $`, 'iu');
const ROLE_BEFORE = new RegExp(`(?<!\\p{L})(?:${ROLE})\\.?${OWN}[,:]? ["«(]?$`, 'iu');
const TALKED_BEFORE = new RegExp(`(?<!\\p{L})(?:${TALKED})[,:]?[ \\n]{1,2}$`, 'iu');
const PREPOSITION_BEFORE = /(?<!\p{L})(?:med|til|fra|frå|av|hos|for|om|mot|og|at|ifølge|ifølgje|with|to|from|about|by|and|that) $/iu;
const PERSON_NAMED =
  /(?<!\p{L})(?:han|hun|ho|eleven|gutten|guten|jenta|vedkommende|brukeren|brukaren|kandidaten|deltakeren|deltakaren|kollegaen|kollegaen min|veisøkeren|she|he) (?:heter|heiter|hetter) $/iu;

const THING_NAMED =
  /(?:«$|"$|(?<!\p{L})(?:kurset|tiltaket|mappe|mappa|mappen|fil|fila|filen|appen|app|boka|boken|filmen|sangen|modellen|testen|prosjektet|skjemaet|gruppa|gruppen|kanalen|bedriften|bedrifta|firmaet|stedet|plassen|byen|bygda|hund|hunden|katt|katten|noe|noko|det|yrket|utdanninga|utdanningen|linja|linjen|faget|course|project|file|folder|app|book|tool|dog|cat|company)[^.!?\n]{0,16} (?:\p{L}+ )?$)/iu;

/** How strongly what stands before a place in the text announces a name there. */
export interface Announcement {
  readonly named: boolean;
  readonly kin: boolean;
  readonly role: boolean;
  readonly talked: boolean;
  readonly preposition: boolean;
  /** «hun heter …»: what follows is a name, whatever it looks like. */
  readonly personNamed: boolean;
  /** «kurset heter …»: what follows names a thing. */
  readonly thing: boolean;
}

/** Reads what stands before `start`; each question is asked of the text only when somebody asks it. */
export function announcement(text: string, start: number): Announcement {
  const before = text.slice(Math.max(0, start - 48), start);
  return {
    get named() {
      return NAMED_BEFORE.test(before) || before.endsWith('@');
    },
    get kin() {
      return KIN_BEFORE.test(before);
    },
    get role() {
      return ROLE_BEFORE.test(before);
    },
    get talked() {
      return TALKED_BEFORE.test(before);
    },
    get preposition() {
      return PREPOSITION_BEFORE.test(before);
    },
    get personNamed() {
      return PERSON_NAMED.test(before);
    },
    get thing() {
      return THING_NAMED.test(before);
    },
  };
}
