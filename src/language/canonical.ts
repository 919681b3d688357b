/**
 * Word table: nynorsk, dialect, chat spelling and common slips → the bokmål word the engine counts as the same.
 * A table of words, nothing else. Keys and values are folded (see fold.ts).
 */
import { fold } from './fold.ts';

const TABLE = `
eg e æ æg ej i jæ jei jaj:jeg | meg mæ mei mig:meg | min mi mitt mine min:min | du døkk dokker dåkker dykk:dere
ho hu hon henner:hun | henne hennar ho:henne | han hann:han | me vi mi:vi | oss okkon:oss | dei di dem dæm demm:de
ikkje ikkj ikke ikk itj ittj itte inte ke:ikke | kva ka hva hvaa va:hva | kven kæm kem hvem:hvem | korleis koss korsen kossen hvordan hvorden korleist:hvordan
kvifor koffor koffer kafor hvorfor hvofor:hvorfor | kvar kor hvor:hvor | kva tid når naar:når | kvart kvar hver hvert:hver
noko nåkka noe nokke:noe | nokon nåkken noen nåen nån:noen | nokre nokon:noen | ingenting inkje ingenting:ingenting | ikkje-noko:ingenting
frå fra fraa:fra | til te tell:til | mellom imellom:mellom | saman sammen:sammen | heim hjem heime hjemme:hjem | ut ute:ut | inn inne:inn
meir mer mæir:mer | mest mykje mye møe masse:mye | berre bære bare bærre:bare | sjølv sjøl selv sjæl:selv | sjølve selve:selve
no nå naa nu:nå | då da:da | etter itte:etter | sidan siden:siden | før føre:før | igjen att atter igjen:igjen | enno ennå endå enda:ennå
veke uke veka uka uken:uke | vekene ukene:uke | dag da'n:dag | år åra:år | tysdag tirsdag:tirsdag | laurdag lørdag:lørdag | sundag søndag:søndag | onsdag:onsdag
seier sier si seie sei seiar seie:si | sa sagt sagde:sa | spør spørje spørre spørj:spørre | spurde spurte spurt:spurte | fortel forteller fortelje fortelle:fortelle | fortalde fortalte fortalt:fortalte
veit vet vite veita:vet | visste visst:visste | skriv skriver skrive:skrive | skreiv skrev skrive skrivi:skrev | les leser lese:lese | las leste lese:leste
gjer gjør gjere gjøre gjær:gjøre | gjorde gjort:gjorde | får få fær:få | fekk fikk fått fekke:fikk | gjev gir gi gje gjeve:gi | gav ga gitt:ga | tek tar ta take:ta | tok tatt teke:tok
kjem kommer komme kome kjæm:komme | kom kommet:kom | går gå gange:gå | gjekk gikk gått:gikk | ser sjå se sjer:se | såg så sett:så | høyrer hører høyre høre:høre | høyrde hørte hørt:hørte
vil vill:vil | ville vilja:ville | må måtte:må | skal ska sku:skal | skulle sku:skulle | kan kunne kann:kan | bør burde byr:bør | er e æ ær:er | var va vart vore vært:var | blir vert blei vart ble blitt vorte:ble
trur tror tru tro:tro | trudde trodde:trodde | synest synes syns tykkjer tykkes:synes | kjenner kjenne kjenn:kjenne | føler føle kjensle følelse:følelse | meiner mener meine mene:mene | tenkjer tenker tenke tenkje:tenke
hjelpe hjelper hjelp hjelpt:hjelp | hjelpte hjalp:hjalp | ringjer ringer ringe ringje:ringe | ringde ringte ringt:ringte | sender sende:sende | møter møte:møte | arbeider arbeid arbeide jobb jobbe jobbar jobber:jobb
arbeidsgjevar arbeidsgiver arbeidsgivar:arbeidsgiver | leiar leder sjef sjefen:leder | leiaren lederen:leder | leiing ledelse leiinga ledelsen:ledelse | rettleiar veileder rettleiaren veilederen vegleiar:veileder | rettleiing veiledning rettleiinga veiledningen vegleiing:veiledning | karriererettleiar karriereveileder:karriereveileder | karriererettleiing karriereveiledning:karriereveiledning
rådgjevar rådgiver:rådgiver | saksbehandlar saksbehandler sakshandsamar:saksbehandler | deltakar deltaker deltager deltakaren deltakeren deltagar:deltaker | søkjar søker søkjaren søkeren:søker | veisøkjar veisøker rettleiingssøkjar:veisøker | brukar bruker:bruker | lærar lærer:lærer | tilsette ansatt ansatte tilsett:ansatt
elev elevar elever eleven:elev | jente jenta jenter jentene:jente | gut gutt guten gutten gutar:gutt | born barn barna borna unge ungar unger ungane:barn | foreldre foreldra:foreldre | mor mora mamma:mor | far faren pappa:far | son sønn sonen sønnen:sønn | dotter datter dottera dattera datra:datter | syster søster systera søstera:søster | bror broren brodern:bror | kone kona:kone | mann mannen:mann | ven venn venen vennen kompis kamerat:venn | venninne veninne venninna:venninne | systerson nevø brorson:nevø | systerdotter niese niesa brordotter:niese | svoger svogeren:svoger | syskenbarn søskenbarn fetter kusine:søskenbarn | grannen nabo naboen granne:nabo | kjærast kjæreste kjærasten kjæresten:kjæreste | sambuar samboer:samboer | ektefelle ektefellen:ektefelle
teieplikt taushetsplikt teieplikta taushetsplikten:taushetsplikt | habilitet habil ugild inhabil inhabilitet ugildskap:habilitet | personvern:personvern | retningsline retningslinje retningsliner retningslinjer retningslinjene retningslinene:retningslinje | einig enig samd samde samd:enig | åleine alene aleine:alene | redd bange:redd | glad gla:glad | sint forbanna sur:sint | lei:lei | sliten trøtt utslitt:sliten
brev brevet:brev | skjema skjemaet:skjema | mappe mappa:mappe | opplysning opplysningar opplysninger:opplysning | spørsmål:spørsmål | svar svaret:svar | tiltak tiltaket:tiltak | vedtak vedtaket:vedtak | møte møtet:møte | samtale samtalen samtalar samtaler:samtale | time timen timar:time | skule skole skulen skolen:skole | kommune kommunen:kommune | bygd bygda:bygd
òg også og:også | men mens medan:mens | fordi fordi fordi sidan:fordi | dersom om viss hvis:hvis | difor derfor:derfor | likevel lell:likevel | kanskje kanhende kanskje:kanskje | eigen egen eigne egne eige eget:egen | eigentleg egentlig:egentlig | vanskeleg vanskelig vanskeleg:vanskelig | mogleg mulig mogeleg:mulig | heilt helt:helt | heile hele:hele | ein en:en | ei:ei | eit et ett:et | einaste eneste:eneste | fleire flere:flere | første fyrste:første | andre annan annen:annen | annakvar annenhver:annenhver | kveld kvelden:kveld | natt natta natten:natt | stove stue:stue | hus huset:hus | bil bilen:bil | pengar penger:penger | gåve gave gåva gaven:gave | telefon tlf telefonen:telefon | epost e-post mail meil:epost | nettet nett:nett
mtp medtanke:angående | ift iforhold:angående | ang angående:angående | evt eventuelt:eventuelt | dvs:altså | vdg vgs vg1 vg2 vg3 vidaregåande videregående:videregående | vs vsøker:veisøker | psyk psykiatri psykiater:psykiatri | u you:you | im i'm:im | dont don't:dont | cant can't:cant | didnt didn't:didnt | isnt isn't:isnt
`;

function build(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of TABLE.split(/[|\n]/)) {
    const [variants, canonical] = entry.split(':');
    if (!variants?.trim() || !canonical) continue;
    for (const variant of variants.trim().split(/\s+/)) {
      const key = fold(variant);
      if (!map.has(key)) map.set(key, fold(canonical.trim()));
    }
  }
  return map;
}

const CANONICAL = build();

/** The canonical (bokmål, folded) form of a folded Norwegian word; the word itself where the table has none. */
export function canonical(folded: string): string {
  return CANONICAL.get(folded) ?? folded;
}
