/**
 * Texts written by somebody who had not seen the detector, names marked `{name:…}`. On the day they were written 86 of 99
 * names were found; with the imported name list 91 (2026-11-22). A few rules were mended after that, so they are unseen no more.
 */
import type { Case } from './cases.ts';
import { readCase } from './cases.ts';

const MARKED = `
{name:Svetlana}s mor ringte meg i går og ville vite hva vi hadde snakket om i timen. Kan jeg si noe når jenta er 17?
Har en deltaker på introprogrammet, han heter {name:mehmet}, som absolutt vil bli lege men sliter veldig med norsken. hvor ærlig skal jeg være?
{name:Abdirahman} kom innom kontoret uten avtale og fortalte at faren bestemmer utdanningsvalget hans. Jeg er usikker på om jeg bør ta det videre.
hei, {name:kari} sin mor er venninna mi og spør stadig hvordan det går på skolen. hva gjør jeg
Jeg veileder en kvinne fra Ukraina. Hun heter {name:Oksana Kovalenko} og har mastergrad i økonomi, men Nav vil ha henne i butikkjobb så fort som mulig.
Kollegaen min, {name:Torbjørn}, deler ting om elevene i lunsjen. Sist gjaldt det {name:Amina} og hvorfor hun bor i fosterhjem. Burde jeg si noe til rektor?
Dr. {name:Nguyen} har skrevet en erklæring om at brukeren ikke kan jobbe mer enn 40 prosent. Brukeren selv vil søke full stilling. Hvem skal jeg lytte til?
Mens {name:Tesfalem} ønsker seg til sjøs, sier kontaktlæreren at fraværet er altfor høyt til å få læreplass. Skal jeg ta opp fraværet med ham først?
{name:Wiśniewska} på avdelingen min har begynt å journalføre helseopplysninger i Teams. Jeg syns ikke det er greit, men vil ikke skape bråk.
Vi har en gutt i tiende, {name:Ante Mihkkal}, som vurderer å slutte for å drive med rein sammen med onkelen. Moren er uenig. Hvordan kan jeg være nøytral her?
elev i vg2, {name:zahra}, vil ikke at foreldrene skal få vite at hun har søkt seg til folkehøgskole. hun er 18 om tre uker
Foreldrene til {name:Anne-Lise} og {name:Per Kristian} krever at jeg fraråder yrkesfag. Tvillingene er 15 og har helt ulike interesser.
Fikk en mail fra {name:Bogdan} der han truer med å klage meg inn fordi jeg ikke ville skrive attest. Saken ligger nå hos leder. Kan jeg fortsatt veilede {name:Bogdan}?
Er det greit å google en veisøker før samtalen? Jeg gjorde det med {name:Rasa} og fant en gammel straffesak.
Søsteren til {name:Khaled} går i samme klasse, og nå forteller {name:Noor} meg ting om broren som han selv ikke har nevnt. Må jeg late som ingenting?
Jeg lurer på taushetsplikten. Fru {name:Haugland}, som er bestemor til en elev, jobber på samme kontor som meg og har tilgang til samme system.
I dag sa {name:Liv} at hun ikke orker mer og at studiet har ødelagt henne. Hun ler det bort etterpå. Når skal jeg varsle?
Vår nye kollega {name:Stein} mener at vi bare skal følge arbeidsmarkedet og ikke bry oss om ønskene til folk. Det skurrer for meg, men han er erfaren.
Klienten min {name:Rojda Demir} har flyktet fra mannen sin og bor på hemmelig adresse. Kan jeg i det hele tatt skrive noe i Jobbklart?
veisøkeren, en syrer som heter {name:yousef al-khatib}, tilbød meg en flaske parfyme som takk. dumt å si nei eller dumt å si ja?
{name:Siriporn} har vært hos meg fire ganger og spør alltid hva jeg ville gjort i hennes sted. Jeg merker at jeg har lyst til å svare.
Faren, herr {name:Rahimi}, møtte opp sammen med sønnen {name:Farhad} og svarte på alle spørsmålene for ham. Jeg fikk ikke snakket med gutten alene.
Læreren {name:Gunnar Bjerkås} ba meg «få {name:Emil} bort fra studiespes». Er ikke det å misbruke rollen min?
Om {name:Magomed} ikke får jobb innen mai mister han kanskje oppholdet. Jeg vet om en arbeidsgiver, men det blir jo litt forskjellsbehandling av de andre.
Eg har ei jente i rettleiing, ho heiter {name:Ingebjørg}, som får sterkt press heimanfrå om å ta over garden. Kor langt kan eg gå i å utfordre det?
Mor til {name:Selam} ringjer kvar veke og vil at eg skal overtale dottera til å bli sjukepleiar. Kva gjer eg?
Kollega {name:Oddvar} sende meg heile mappa til ein tidlegare elev utan å spørje. No veit eg ting eg ikkje skulle visst.
har ein kar på kurs, han heiter {name:dariusz}, som jobbar svart ved sida av dagpengane. må eg seie frå til nav?
Guten til {name:Solveig Myklebust} går hos meg, og ho er nabo og god ven. Bør nokon andre ta over?
{name:Thuva} har skrive at ho er redd for å bli gift bort i sommarferien. Ho vil ikkje at eg fortel det til nokon. Eg har lova å tenkje på det.
Rektor meiner at {name:Jasmin} sine karakterar er for låge til å drøyme om medisin, men eg synest det er ho som eig valet. Korleis formulerer eg meg?
Eg skal rettleie {name:Grigore}, som nettopp kom frå Romania. Tolken er onkelen hans, {name:Ionel}, og eg trur ikkje alt vert omsett.
My client {name:Maricel} wants to leave her au pair family, but they are the ones who booked the session with me. Who am I actually working for here?
Hi, I have a student called {name:Tsegaye} who told me he lied about his diploma. Do I have to report it to the admissions office?
Dr {name:Hartmann} at the clinic phoned and asked what we had discussed. I said a bit too much, I think. Should I tell the client?
one of my participants, her name is {name:fatuma}, keeps texting me at night about jobs. i answered a few times and now its become a habit
{name:Elvira}'s husband insists on joining every meeting. She goes quiet whenever he is there, and I have no idea how to raise it.
Is it okay to give {name:Jean-Pierre Mukendi} the same advice I gave his cousin last year? The cousin, {name:Divine}, ended up quite unhappy with it.
A colleague, Ms {name:Lundqvist}, pushes every refugee towards cleaning or health care work. It is efficient, she says. I find it disrespectful.
{name:Bilal} and his brother {name:Usman} both applied for the one apprenticeship place I know of. I am helping both of them with their letters. Conflict of interest?
{name:Gulalai} sier at hun vil bli politi, men ektemannen vet ingenting om det. Nå har han bedt om innsyn i samtalene våre.
Jeg har hatt {name:Kjell-Arne} i veiledning i snart to år uten at noe skjer. Er det uetisk å avslutte?
hei! ang. elev jeg nevnte, {name:svein erik}, han har nå fortalt at han ruser seg i helgene. 16 år. melde til barnevernet eller ikke
Under gruppesamtalen begynte {name:Nadia} å gråte, og da tok {name:Ljubica} over og fortalte hele historien hennes til de andre. Hvordan rydder jeg opp?
Min leder, {name:Bente Aasen Fjeldstad}, krever at jeg rapporterer antall «vellykkede» avklaringer. Jeg synes tallene gir feil bilde av brukerne.
Fastlegen {name:Ivar Sundby} mener hun er for syk til å studere. Hun selv er sterkt uenig og har allerede takket ja til plassen.
Hvor mye skal jeg fortelle {name:Janis} om at bransjen han satser på er i ferd med å forsvinne? Han er 54 og har akkurat fått motet tilbake.
Ei jente i 10B, {name:Máret}, ble kalt stygge ting av en medelev i timen min. Jeg reagerte for seint og skammer meg litt.
vedkommende heter {name:ahmed hassan} og er født 94, han lurer på om jeg kan skrive at han har fullført kurset selv om han mangler to uker
Det var {name:Odd} som først sa at vi burde sile deltakerne etter motivasjon. Nå gjør hele teamet det, og jeg er den eneste som protesterer.
Jeg er bekymret for {name:Ceren}. Hun har gått ned mye i vekt og møter ikke til avtalene. Helsesykepleier {name:Monica} sier at det ikke er mitt ansvar.
Hos oss er det {name:Sivakumar} som har ansvar for karrieretesten, og han tolker alle resultatene bokstavelig. En elev gikk gråtende ut derfra.
Barnet mitt, {name:Oskar}, er venn med en av elevene jeg veileder. De var på overnatting hos oss i helga. Er jeg inhabil?
{name:Pham} ønsker at jeg ringer arbeidsgiveren hans og skryter litt ekstra. Kan jeg det når jeg vet at han fikk sparken sist?
Til orientering har veisøker {name:Aleksander Lie} samtykket muntlig til deling med Nav, men trukket det tilbake på e-post til min kollega {name:Lie Hansen}.
trenger råd!! mammaen til {name:hodan} mener at jeg har påvirket jenta til å flytte hjemmefra. jeg sa bare at det fins hybelstipend
{name:Bo} har ADHD og vil bli pilot. Jeg vet at han ikke får legeattest, tror jeg. Skal jeg si det rett ut?
Da jeg spurte {name:Shirin} og {name:Dilan} om hva de selv ønsket, så de på hverandre og svarte «det pappa vil». Hvordan går jeg videre med søstrene?
Hun heter {name:Sol} og går i 3STB, og jeg mistenker at noen andre har skrevet søknaden for henne.
Professor {name:Mariusz Zieliński} ringte og ville at jeg skulle anbefale nettopp hans studieprogram til elevene mine. Det føltes ubehagelig, men programmet er jo bra.
Jeg ga {name:Inés} mobilnummeret mitt privat da hun var uten bolig. Nå ringer {name:Inés} hver kveld, og sjefen vet det ikke.
Bør jeg fortelle {name:Haben} at eksmannen hennes, {name:Filmon}, også går i veiledning hos oss? De kan møtes på venterommet når som helst.
snakka med {name:tore} i går, han er 61 og utslitt etter 40 år som tømrer. vil ikke ha ufør, vil ikke omskoleres. hva er mitt ansvar egentlig
En far, {name:Cristian Popescu}, ba meg om å slette alt som står om datteren i systemet. Hun er 16 og har ikke bedt om det selv.
Kvifor skal eg måtte dokumentere alt {name:Vytautas} seier? Han stoler på meg, og han vil ikkje at det skal stå nokon stad.
Far til {name:Hallvard} sit i kommunestyret og har bede meg om å «ordne» ein læreplass. Eg kjenner på presset.
eleven min, ho heiter {name:bergljot}, er skeiv og redd for at dei heime skal få vite det. ho vil velje skule langt vekke men eg kan ikkje seie kvifor
Sosiallæraren vår, {name:Torunn Vågslid}, meiner eg er for snill med {name:Ismail}. Kanskje ho har rett, men eg trur han treng nokon som ventar på han.
Eg og {name:Parwin} har bygd opp god tillit over tid. No vil leiinga at ein annan rettleiar tek over grunna kapasitet. Er det forsvarleg overfor {name:Parwin}?
Etter møtet sa {name:Eirik Johan} at han berre hadde svart det han trudde eg ville høyre. Kva fortel det om måten eg spør på?
Kan eg nytte historia til {name:Nguyet} i eit foredrag dersom eg endrar alder og yrke? Bygda er lita og folk kjenner att alt.
Overlege {name:Steinsvik} ved sjukehuset bad om notata mine frå samtalane. Pasienten er også veisøkjar hos meg, men har ikkje sagt ja til dette.
{name:Grace} told me she is pregnant and does not want the employer to know before the contract is signed. Am I allowed to keep quiet?
I supervise a junior counsellor, {name:Haakon}, who added three of his clients on Snapchat. He sees no problem with it.
{name:Will} has been unemployed for six years and I honestly think he should lower his expectations. His sister {name:May} thinks I am destroying his confidence.
so i have this guy, {name:ruslan}, who says he was a lawyer in grozny but there are no papers at all. do i write lawyer in the cv??
The mother, Mrs. {name:Hadžić}, wants a written assessment of her son's abilities to use in a custody case. I have only met {name:Tarik} twice.
What do I do when a participant asks me to pray with her? {name:Blessing Okafor} did so yesterday and I just sat there.
I got angry with {name:Lukas} in a session. He was an hour late for the third time. I want to apologise without losing authority.
Our interpreter, {name:Samira Barzani}, keeps adding her own advice when she translates for the women in my group. She means well, but it changes everything.
Vår i lufta og alle elevene er skoletrøtte. Hvor mye kan jeg presse på for at de skal søke innen 1. mars?
Har en elev i 3STB som ikke vil søke noe som helst. Foreldrene maser. Vigo stenger snart, hva er rett å gjøre?
Marked og økonomi ble valget, men jeg tror egentlig veisøkeren ville noe helt annet. Bør jeg ha sagt det?
Odd nok så føler jeg meg tryggere på MI enn på Holland, selv om sjefen vil ha RIASEC på alle. Kan jeg velge metode selv?
Stein på stein bygger vi opp tilliten, og så kommer Nav med et vedtak som river alt ned. Hva er min lojalitet her?
Hva ville Kant sagt om å holde tilbake informasjon fra en deltaker for hans eget beste? Jeg har litt sans for pliktetikken.
Lånekassen krever tilbake 84 000 kroner og veisøkeren er helt knust. Skal jeg hjelpe med klagen eller er det utenfor rollen?
Bo hjemme eller flytte på hybel? Eleven spør meg hva jeg mener, og jeg har jo en mening. Kan jeg si den?
Retningslinje 3.2 sier noe om frivillighet, men deltakerne mister ytelsen hvis de ikke møter. Hvordan henger det sammen?
Sol og ferie hjelper ikke når man er utbrent. En kollega på kontoret burde vært sykmeldt, men tar fortsatt imot brukere.
Liv og død handler det sjelden om i karriereveiledning, men i dag gjorde det nesten det. Når slutter taushetsplikten og når begynner varslingsplikten?
en bruker tok opp samtalen på mobilen uten å si fra. er det lov? og kan jeg nekte
August er håpløs måned hos oss, alle vil bytte linje på en gang og jeg får ti minutter per elev. Er det forsvarlig?
Ibsen skrev om livsløgnen, og jeg lurer på om jeg gjør det samme når jeg heier på urealistiske drømmer.
Tømreren vil bli sykepleier, sykepleieren vil bli tømrer. Jeg har to i samme gruppe og de kunne lært mye av hverandre. Kan jeg koble dem?
Karriereplanen skal fylles ut i Jobbklart før møtet, men mange får det ikke til. Jeg har begynt å skrive for dem. Greit?
Mark og jord er det han kan, sier han, men gården er solgt. Hvordan snakker jeg om tap uten å bli terapeut?
Leder vil ha alle samtalenotater i Teams. Jeg er ganske sikker på at det bryter med personvernet. Hvordan sier jeg nei på en ryddig måte?
Eleven sammenligner seg med Harry Potter, altså foreldreløs og misforstått. Litt morsomt, litt trist. Skal jeg gå inn i det?
Sand i maskineriet er det jeg føler meg som når jeg stiller etiske spørsmål i teamet. Har dere noen råd?
Fra 2024 har vi fått nye rutiner for samtykke. Ingen leser skjemaet, de bare signerer. Er det da et gyldig samtykke?
Dag etter dag sitter jeg med folk som egentlig trenger psykolog. Ventetida er et halvt år. Hva kan jeg ta på meg?
Rektor, rådgiver og helsesykepleier er uenige om en elev skal få bytte skole. Eleven selv er ikke spurt!
Fikk gavekort på 500 kr av en fornøyd bruker rett før jul. Levere tilbake eller dele med avdelingen?
Vår på kontoret tyder søknadsstress. Eg har 40 elevar att og kjenner at kvaliteten går ned. Kva skuldar eg kvar av dei?
Haust og vinter går greitt, men i april vil alle ha svar med ein gong. Er det urett å prioritere dei som ropar høgast?
Eg brukar Savickas si tilnærming med livsforteljingar, men somme vil ikkje dele så mykje. Kor hardt kan eg spørje?
Nav vil at eg skal vurdere arbeidsevna etter to samtalar. Det kan eg ikkje stå inne for fagleg.
ein elev i 2PBA spurde om eg trudde ho var smart nok til jus. eg svara unnvikande og angrar
Bonden i meg seier at ein skal arbeide og ikkje klage. Rettleiaren i meg er usamd. Korleis held eg eigne verdiar utanfor?
Ny dag og ny tid, seier me om den nye ordninga: alt skal digitaliserast. Kva med dei som ikkje har BankID?
Å bu i ei lita bygd gjer at eg møter veisøkjarane mine på butikken, i koret og på fotballbana. Korleis handterer de andre det?
Will it be a breach of confidentiality if I discuss an anonymised case with my supervisor over Teams?
May I refuse to guide someone whose political views I find offensive, or is that discrimination?
Grace under pressure is what they asked for in the job ad, and my client panics easily. Should I discourage the application?
Mark my words, these Holland tests will be misused. Management wants the RIASEC code stored for every participant. Is that acceptable?
Guideline 4 says we should promote autonomy, but in many families decisions are made together. How do you balance that?
Hope is important in our work, but when does hope become deception? The odds of getting into medicine are tiny.
the client owes 12000 to Lånekassen and wants me to call them pretending to be him. obviously no but how do i say it nicely
Frank feedback is part of my style. After reading Aristotle on virtue I started wondering whether honesty without kindness is really honesty at all.
`;

/** 120 texts, 40 of them without a name. */
export const UNSEEN: readonly Case[] = MARKED.trim().split('\n').map(readCase);
