/**
 * Texts as counsellors type them, with every identifying detail marked `{kind:text}`; a text without marks is clean.
 * All people are invented; national identity numbers are synthetic (month + 80).
 */
import { DETAIL_KINDS, type DetailKind } from '../../src/language/texts/texts.ts';
import type { Identifying } from '../../src/privacy/detect.ts';

export interface Case {
  readonly text: string;
  readonly expected: readonly Identifying[];
}

/** One case a line. `␣` stands for a no-break space, `¤` for a zero-width space. */
const MARKED = `
Eleven har fnr {nationalId:15899012302} og vil bytte linje
fødselsnummer {nationalId:158990 12302} står i mappa
{nationalId:15 89 90 12302}
fnr: {nationalId:15.89.90.12302}, kan jeg sende det på mail?
{nationalId:158990-12302} ble lest høyt på møtet
pnr {nationalId:158990␣12302} i skjermbilde
id {nationalId:15¤8990¤12302} kopiert fra pdf
personnummeret hans er {nationalId:03928541028}
D-nummer {nationalId:45857822238} fekk eg på sms
d-nr {nationalId:458578 22238}
nytt nummer {nationalId:28819934543} etter 2032-regelen
feil siffer {nationalId:158990 12303} men fortsatt noen
fnr {nationalId:15899012399} skrevet feil
filnavn cv_{nationalId:09910460185}.pdf lå åpent
Hun skrev {nationalId:1 5 8 9 9 0 1 2 3 0 2} på tavla
{nationalId:099104/60185} stod på lappen
{nationalId:15👉8990👉12302} med emoji
{nationalId:15.89.1990 12302} med hele årstallet
her er personnr {nationalId:１５８９９０１２３０２}
my national id {nationalId:03 92 85 41028} was in the chat
Kontonummer {account:1234.56.78903}
overfør til {account:8601.11.17947} takk
konto {account:97100523454}
IBAN {account:NO93 8601 1117 947} i mailen
ring {phone:912 34 567}
ring {phone:91234567} i dag
tlf {phone:22 33 44 55}
mob: {phone:+47 912 34 567}
({phone:+47 91234567})
nummeret er {phone:(+47) 912 34 567}
{phone:0047 91 23 45 67} ringte meg kl 23
{phone:4791234567}
sms fra {phone:9123 4567} midt på natta
{phone:912-34-567}
{phone:912.34.567}
{phone:91.23.45.67} står på cv-en
{phone:91␣23␣45␣67} og ingen svarer
{phone:912¤34¤567}
{phone:9 1 2 3 4 5 6 7}
vipps til {phone:45678901}
telefon {phone:512 34 567}/{phone:98 76 54 31}
call me on {phone:+44 7700 900123}
he rang from {phone:+48 601 234 567}
telefon {phone:91234 567}
mobil er {phone:99 887 766}
send til {email:kari.nordmann@skole.no}
mail: {email:k_hansen95@gmail.com}.
skriv til {email:bo (at) skole . no}
{email:eleven@elev.rogfk.no} fekk mailen
{email:kari [at] skole.no}
{email:ola.n alfakrøll online.no} er adressen
{email:kari dot hansen at skole dot no}
({email:per+nav@hotmail.com})
E-post={email:ÅSE.BØ@KOMMUNE.NO}!
bor i {address:Storgata 5}
adresse {address:Karl Johans gate 22 B}, {place:0162 Oslo}
i {address:Kirkeveien 12b}
flyttet til {address:storgata 14}
{address:Bjørnsvingen 3} i andre etasje
{address:Trondheimsvegen 114A}
{address:Parkallé 7}
bur i {address:Nedre Fjellvei 2}
{address:Solbakken 8}, {place:5035 Bergen}
{address:Jernbanetorget 1}
{address:Granlia 9} hos bestemor
{address:Kong Oscars gate 44}
leilighet {address:H0203}
{address:gnr. 12 bnr. 34}
{address:gnr/bnr 45/6}
{address:Postboks 123}
{place:7010 Trondheim}
kommer fra {place:9845 Tana}
{place:N-0155 OSLO}
bor i {place:8610 Mo i Rana}
adresse: {place:2010 Strømmen}
orgnr {organisation:987 654 325}
org.nr {organisation:812345672}
bedriften ({organisation:911 223 341}) svarte
bilen {plate:AB 12345}
{plate:EL12345} stod utenfor
kjørte {plate:DN 4567}
født {birthDate:15.09.1990}
f. {birthDate:15.09.90}
fødd {birthDate:3. mai 2006}
fødselsdato: {birthDate:150906}
jenta (f. {birthDate:12/3-05})
born {birthDate:12 March 2004}
born on {birthDate:2004-03-12}
Date of birth {birthDate:12.03.2004}
fødselsdag {birthDate:15/9}
eleven er født {birthDate:15 09 2006}
lenke {link:https://teams.microsoft.com/l/message/19:abc@thread.v2/1700000000000?tenantId=1}
se {link:www.facebook.com/kari.n}
{link:facebook.com/ola.nordmann} hadde bilder
han la ut på {link:instagram.com/eleven_05/}
fra {link:192.168.10.12}
{link:https://utdanning.no/x?y=1}.
snap {link:ola_05} sendte bilde
DUF {number:201512345612}
passnr {number:CCC001234} lå i mappa
kortnummer {number:4925 0000 0000 0004}
saksnr {number:2024012345}
{workplace:Sagene skole} har ringt
hun går på {workplace:Elvebakken videregående skole}
elev ved {workplace:Kuben vgs}
går på {workplace:kuben vgs}
{workplace:Bjerke ungdomsskole}
jobber i {workplace:Nav Sagene}
kollega i {workplace:NAV Grünerløkka}
praksis hos {workplace:Møller Bil AS}
praksis på {workplace:Solbakken barnehage}
på {workplace:Ullern sykehjem} fekk han sparken
{workplace:Bergen kommune} sa nei
ansatt i {workplace:Vestland fylkeskommune}
{workplace:Nav Gamle Oslo} meldte seg
{workplace:bydel Alna}
ved {workplace:Voss vidaregåande skule}
she attends {workplace:Oslo International School}
jobber i {workplace:nav sagene}
{workplace:Nav-kontoret på Tøyen}
{workplace:Hamar katedralskole}
{workplace:Toneheim folkehøgskole}
{workplace:Larsen & Sønn AS}
{workplace:Rema 1000 AS}
tolk frå {workplace:Alta legesenter}
{name:Kari} ringte fra {phone:912 34 567}
{name:Kari Nordmann} er eleven min
snakka med {name:kari} i går
snakket med {name:kari hansen} om det
{name:Kari}s mor ringte
moren til {name:Mohamed} gråt
{name:Mohamed}s far er sint
{name:mohamed}s far er sint
hun heter {name:Fardowsa}
han heiter {name:Abdirahman} og er redd
eleven {name:Áilu} vil ikkje snakke samisk
{name:Máret} bor på hybel
læraren {name:Ánde Somby} sa det
{name:Agnieszka} får ikke godkjent utdanning
{name:agnieszka} trenger hjelp
{name:Małgorzata Kowalska} søkte jobb
{name:Krzysztof} mistet jobben
{name:Oleksandr} fra mottaket
{name:Svitlana Kovalenko} ønsker kurs
{name:Žygimantas} sluttet
{name:Tesfay Haile} har fått opphold
{name:Yordanos} gråt i timen
{name:Zeynep} og {name:Mehmet} kranglet
{name:Shirin}s søster heter {name:Nasrin}
{name:Nguyễn Thị Hoa} vil ta fagbrev
{name:Somchai} jobber natt
{name:Maricel Santos} er au pair
{name:Tharshini} vil bli lege
{name:Ayesha Khan} skrev til meg
{name:Anne-Marie} kom for sent
{name:Jan Erik} er syk
{name:Hans Petter Lie} er rektor
jeg tror {name:Bo} lyver
i går sa {name:Odd} at han slutter
{name:Liv} sa at hun er redd
{name:Stein} ringte igjen
{name:Per} har sluttet
{name:Gro Dahl} er leder
veilederen {name:Berg} var borte
rektor {name:Moen} visste det
fru {name:Haugen} kom innom
K. er {name:K.L.} i notatet
{name:K. L.} vil bytte
eleven {name:A.B.} fortalte
{name:T. Hansen} skrev under
møte med {name:Hansen} i morgen
{name:Olsen} ringte
avtale med {name:Tove}
kollegaen min {name:Zbigniew} drikker
kollegaen min, {name:Tordhild}, lyver
sjefen min {name:Geir} ser det ikke
kontaktlærer {name:Siv} ba om råd
mor til {name:Emma}
faren til {name:Yusuf} truer
broren til {name:Xhevat} kom
timen til {name:Ola} ble avlyst
hilsen {name:Turid}
Mvh {name:Brynhildur}
Hei {name:Nina}, kan du hjelpe
her om dagen møtte jeg {name:Xavierus} på butikken
a client named {name:Layla} cried
my colleague {name:Mark} said no
{name:Sarah}'s mother called
{name:Ahmed} told me about his brother {name:Omar}
her name is {name:Thuy}
the principal, {name:John Smith}, was angry
I met {name:Anna Kowalska} yesterday
we talked about {name:Zahra Ahmadi}
{name:SILJE} MÅ HA HJELP
{name:OLE HANSEN} STOD PÅ LISTA
{name:Lars} N er borte
ho heiter {name:Guro} og bur heime
{name:Ingeborg} fekk avslag
{name:Torbjørn}s papir låg på bordet
{name:Jonas}' far ringte
{name:Jonas} sin far ringte
{name:Bjørn Are} er leiar
eg kjenner {name:Håvard} frå før
{name:Bjorn} skriver uten ø, sier {name:Haakon}
{name:Aase} og {name:Paal}
bruker {name:Hodan Warsame} vil ha attest
{name:hodan warsame} vil ha attest
hun {name:fatima} er 16
{name:Ali H}. kom aldri
deltakeren {name:Bereket} har ikke sovet
{name:Abdullahi Mohamed Ali} fikk plass
nei, {name:Kim van der Berg}
{name:Ewa} og {name:Piotr} skal skilles
jenta heter {name:liv}
gutten heter {name:bo}
{name:Sunniva} gikk på {workplace:Voss gymnas}
{name:Eirin} i {workplace:Nav Lerkendal} har {phone:73 12 34 56}
{name:Rahel} (f. {birthDate:02.04.2005}) bor i {address:Fjellveien 3}, {place:9510 Alta}
send cv til {email:post@firma.no} og {name:Ragnhild}
{name:Ingrid}, {name:Siri} og {name:Tor} var på møtet
@{name:Kari Nordmann} kan du se på denne
søster til {name:Ikran}
kandidat {name:Dariusz Nowak}, tlf {phone:400 12 345}
{name:Roza} heter egentlig {name:Rojin}
mannen hennes, {name:Sivakumar}, er sjuk
`;

const CLEAN = `
Eleven vil slutte på skolen. Hva gjør jeg?
Kan jeg være venn med en elev på Snapchat?
Nav vil ha en rapport om deltakeren, hva kan jeg dele?
NAV og Udir er ikke enige om tallene
Jeg jobber i Nav og er i tvil om taushetsplikt
Skolen har 450 elever og 32 lærere
Møtet er 12.05.2024 kl. 10.30
vi møttes 20.00-21.30 i går
Budsjettet er 25 000 000 kr
det koster 91 234 567 kroner
perioden 2020-2024 var tøff
skoleåret 2023-2024
NS 5814 og ISO 9001-2015 nevnes i anbudet
Opplæringsloven § 9 A-4 gjelder
forskrift FOR-2006-06-23-724
Rundskriv Udir-3-2017
VG2 elev med 6 i norsk
søker på helse- og oppvekstfag 2024
Hans mor er syk, og hennes far er borte
Per i dag har vi ingen rutiner
Bo hjemme eller flytte på hybel?
Are you allowed to share this?
Will you tell the principal?
May I call the mother?
Mark this as urgent
Liv og død er store ord
Dag etter dag sitter han her
Odd tall er rare
Stein på stein
Vår skole har ingen rutine
Den skolen er fin
Videregående skole er neste steg
Elevens skole har ringt
Er det greit at jeg har praksisplass 3 dager i uka?
Kandidaten går i klasse 8 og har plass 12 på lista
Jeg har brukt Excel, Teams og LinkedIn i veiledningen
Facebook og Instagram er vanskelig
I Norge har vi taushetsplikt
Oslo er en stor by
Hun er fra Syria og snakker arabisk
Han kommer fra Ukraina og vil bli sykepleier
HK-dir har laget et rammeverk
VTA og AFT er tiltak
Mandag kommer hun til samtale
I mai har vi utdanningsmesse
Snap er ikke for veiledning
Det kom 1500 søkere i 2019
I 2019 begynte det
kl 1200 hver dag
Hvordan si nei til en kollega?
Læraren vil ha innsyn i samtalen
Eg er rådgjevar og slit med rolla mi
Eleven sa noko eg ikkje kan gløyme
Korleis handterer eg at kollegaen min drikk?
Vi har fått ny leiar, og alt er endra
Kva seier lova om teieplikt?
Ein far vil vite kva dotter hans har valt
Skal eg melde frå til barnevernet?
Me har brukt Jobbkompasset og RIASEC
Ho vil bli frisør, mora vil ho skal bli lege
My client wants me to lie to the job centre
A student told me something about her home
Should I accept a gift from a client?
The school wants numbers, not guidance
Can I use ChatGPT to write the summary?
I am a counsellor at an upper secondary school
We have been told to steer pupils to vocational tracks
My colleague shares stories about clients at lunch
She is 17 and pregnant
Nobody has read the guidelines here
Hva betyr karriereknappene?
Taushetsplikten etter forvaltningsloven § 13
Ring 116 117 eller 113 hvis det haster
Mental Helse har telefon 116 123
Alarmtelefonen for barn og unge er 116 111
Hun har snitt 4,5 og vil inn på medisin
Han har 12 500 kr i gjeld
Det er 2 av 10 som svarer
på en skala fra 1 til 10
1, 2, 3, 4, 5, 6, 7, 8, 9, 10
alder 15, 16, 17, 18, 19 og 20
Retningslinje 4 handler om struktur
Lederen min ber meg om å prioritere noen
Sjefen vil lese notatene mine
Teamet vårt er delt i to
Jeg ble tilbudt en flaske vin av en deltaker
En forelder har klaget på meg
Jeg er i slekt med en kandidat
Kandidaten går i samme kirke som meg
Han la meg til på LinkedIn
finn en jobb som passer
even if the client agrees, is it ok?
du må ta det opp med lederen din
å endre en plan er lov
helga var lang, og eg er sliten
vilja til å hjelpe er der
alle papirene ligger på bordet
tom for ord
Tusen takk for hjelpen!
Hei! Jeg lurer på noe
God morgen, kan du hjelpe meg?
Røde Kors har leksehjelp
Kirkens Bymisjon har et tilbud
Eg jobbar i Kompetansesenteret og har mange samtalar
Jeg har tenkt på det i natt og kommer ikke videre
Datatilsynet har en veileder om dette
versjon 1.2.3 av skjemaet
rom 204 i 3. etasje
Temaet var makt, og det ble stille
det heter ikke rådgiver lenger
hva heter det når man jobber sånn?
kurset heter Tilbake til jobb
Hva gjør jeg når eleven lyver for moren sin?
Han sier at faren slår, men vil ikke at jeg skal si det
Det står 2 000 000 i budsjettet for 2026
Kvar går grensa mellom støtte og press?
Vi bruker Visma og Vigo, og ingen vet hvem som ser hva
Is it fair that boys get more time than girls?
`;

/** The cases with their spans worked out. */
export const CASES: readonly Case[] = [...read(MARKED), ...read(CLEAN)];

function read(lines: string): Case[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readCase(line.replaceAll('␣', '\u00a0').replaceAll('¤', '\u200b')));
}

/** The text of a marked line, and where its details stand. */
export function readCase(line: string): Case {
  const expected: Identifying[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\{(\w+):([^}]*)\}/g)) {
    const [whole, kind = '', detail = ''] = match;
    text += line.slice(from, match.index);
    expected.push({ type: kindOf(kind), start: text.length, end: text.length + detail.length });
    text += detail;
    from = match.index + whole.length;
  }
  return { text: text + line.slice(from), expected };
}

function kindOf(word: string): DetailKind {
  const kind = DETAIL_KINDS.find((known) => known === word);
  if (!kind) throw new Error(`cases.ts names an unknown kind: ${word}`);
  return kind;
}
