/** Words written with a capital that name no person: sentence starts, public bodies, programs, days, subjects, titles. */

const WORDS = `
etterpå folk meg got mum mom dad army police dæm dom øya bygda avisa husleia stolen anonym innsatt naboen noken somme ikkje ipad this elles saves christians christian syrian syrians danes wrong diverse tilbake test new red centre party christmas home save ja nei åja manila odessa
telenor equinor ikea rema kiwi coop dnb posten bring vy sas norwegian aftenposten dagbladet nrk tv2 adecco manpower elkjøp spond wilma ist visma-appen feide kahoot padlet mentimeter trello miro
jeg eg du han hun ho vi me dere dykk de dei det dette den denne desse disse en ei et ein eit er var har hadde kan kunne skal skulle vil ville
må måtte bør burde blir ble vart blei kjem kom og eller men for fordi at som når da då hvis om dersom hva kva hvem kven hvor kor hvordan korleis
hvorfor kvifor hvilken hvilke kva ingen inga ingenting alle alt mange noen nokon noko noe andre annen anna begge hver kvar ikke ikkje aldri alltid
nå no så sånn slik her der hit dit på i til fra frå med uten utan over under mellom etter før ved hos av ut inn opp ned bak foran innen siden sidan
mens medan selv sjølv selvom også òg bare berre kanskje egentlig eigentleg likevel derfor difor dermed deretter plutselig nylig nyleg tidligere
tidlegare senere seinare snart ofte sjelden noen nokre ganger gong en gang igår idag imorgen dag uke veke måned månad år time mandag tirsdag onsdag torsdag fredag
lørdag søndag måndag tysdag laurdag sundag sundagen monday tuesday wednesday thursday friday saturday sunday januar februar mars april mai juni juli
august september oktober november desember january february march may june july october december jul julen påske påsken pinse høst vår sommer vinter
haust vinter spring summer autumn winter i the a an my our your his her their its this that these those we you he she they it is are was were has
have had do does did can could should would will must may might shall be been am i'm i've i'd don't didn't what who where when why how which if whether although though because since while after
before during about into from with without at by of off to in on for as so but and or not no yes please thanks thank hi hello dear sorry now then today
yesterday tomorrow last next there here one two three some any many most each every other another both all none only just also even still yet maybe perhaps
hei heisann hallo takk tusen hilsen mvh vennlig vennleg vh beste kjære god godt bra ok okei ja nei jo altså vel tja hm spørsmål svar
problem case situasjon tema eksempel dilemma etikk etisk råd hjelp tenk tenker lurer føler synes meiner mener trur tror ønsker ynskjer vet veit hører ser
fikk fekk får tok tek tar ga gav gir sa seier sier spurte spør spurde ringte ringde skrev skreiv møtte møter snakket snakka kjenner kjente gjorde gjør gjer
går gjekk gikk står stod sitter sit satt bor bur jobber jobbar arbeider arbeidar leser les
elev eleven elever elevar elevane elevene lærer læraren læreren lærar rektor rådgiver rådgiveren rådgjevar rådgjevaren veileder veilederen rettleiar rettleiaren karriereveileder karriereveilederen
karriererettleiar karriereveiledning karriererettleiing karriere karrieresenter karrieresenteret karrieresentret karrieresentrene karriereknappen kandidat kandidaten deltaker deltakeren deltakar deltakaren bruker brukeren brukar brukaren klient klienten veisøker veisøkeren vegsøkjar vegsøkjaren vegsøkar
kollega kollegaen kollegaer kollegaene sjef sjefen leder lederen leiar leiaren avdelingsleder avdelingslederen teamleder teamet team student studenten lærling lærlingen saksbehandler saksbehandleren
mor moren mora far faren foreldre foreldra foreldrene foresatte føresette søster bror sønn sønnen datter dattera datteren mamma pappa mannen kona jenta gutten ungdom ungdommen dame dama damen mann kvinne kvinna person personen vedkommende
min mitt mi mine din ditt di dine sin sitt si sine vår vårt våre hans hennes hennar deres vores vore
nav navs udir hk-dir hkdir hk dir direktoratet kompetanse norge noreg norway norsk norske oslo-skolen sverige danmark finland europa afrika asia amerika usa eu eøs fn storbritannia england tyskland frankrike spania italia polen ukraina russland litauen
latvia estland romania bulgaria syria irak iran somalia eritrea etiopia afghanistan pakistan india tyrkia marokko vietnam thailand filippinene kina japan sri lanka palestina israel gaza sudan kongo nigeria ghana kenya uganda chile brasil mexico canada
norwegian english polish swedish danish german french spanish arabic somali ukrainian russian turkish sami samisk sámi tamil kurdish kurdisk european american african asian british muslim kristen christian jewish islam buddhist
teams facebook linkedin snap snapchat instagram insta tiktok messenger whatsapp discord youtube google gmail outlook word excel powerpoint onenote sharepoint onedrive copilot chatgpt openai gpt claude gemini zoom skype signal telegram twitter finn.no finn tinder vipps
microsoft apple android iphone windows internett internet visma its learning itslearning vigo utdanning.no utdanning samordna opptak altinn digdir min nettside modia arena gosys acos elements public360 socio spesialisten wise
vta aft ips kvp aap nyo ppt bup dps nva ressurs sfo vg vg1 vg2 vg3 pb studiespesialisering studieforberedende yrkesfag helse oppvekst elektro bygg anlegg salg service reiseliv
lånekassen lånekassa skatteetaten politiet barnevernet barnevern legevakt legevakta sykehuset sjukehuset kommunen fylkeskommunen fylket staten stortinget regjeringen departementet kunnskapsdepartementet arbeidstilsynet datatilsynet diskrimineringsombudet likestillings ombudet statsforvalteren
ppt-tjenesten helsesykepleier helsesjukepleiar fastlege fastlegen legen psykolog psykologen tolk tolken prest presten imam imamen verge vergen verneombud verneombudet tillitsvalgt tillitsvalgte
retningslinje retningslinjer retningsline retningsliner punkt kapittel paragraf lov loven forvaltningsloven opplæringsloven opplæringslova gdpr personvern taushetsplikt teieplikt
norges den norske røde kors raude redd barna kirkens bymisjon frelsesarmeen kirken blå kirka moskeen gud jesus allah koranen bibelen jul ramadan eid
holland hollands riasec big five mbti wisc cv soft skills karriereplan interessetest jobbkompasset utdanningsvalg videregående vidaregåande ungdomsskolen ungdomsskulen ungdomsskole barneskolen grunnskolen folkehøgskole universitet universitetet høgskole høgskolen høyskole høyskolen høyskoler skole skolen skule skulen
privat offentlig offentleg hele heile samme same ny nye nytt gammel gamle første fyrste andre tredje siste neste forrige førre
uio ntnu uib uit oslomet hvl nord usn nla bi nmbu inn via
covid corona korona korona-tiden ai ki it hr hms iop bht ia pc mac pdf sms mms e-post epost mail tlf kl nr ca jf obs ps nb mvh fwd re sv vs til fra emne subject
drøft bot boten botten chatbot chatten kanal kanalen
mr mrs ms miss dr doktor prof professor herr fru frøken
everyone someone anyone nobody everything something nothing people parents mother father teacher teachers student students pupil pupils client clients colleague colleagues manager boss principal school schools guidance counsellor counselor career careers adviser advisor
can't won't isn't let lets let's hey well okay once recently sometimes often always never however therefore meanwhile suddenly lately earlier later
`;

const KNOWN = new Set(WORDS.trim().split(/\s+/));

/** Whether a word, in any case, names no person in everyday use. */
export function isEveryday(word: string): boolean {
  const lower = word.toLowerCase();
  return KNOWN.has(lower) || (lower.includes("'") && KNOWN.has(lower.slice(0, lower.indexOf("'"))));
}
