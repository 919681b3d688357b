/** The questions that part two guidelines, in nynorsk. */
import type { Between, BetweenSentences } from './between.ts';

export const nn = {
  saidOrWritten: [
    'Handlar det mest om kva som er sagt til nokon, eller om kva som er skrive og lagra?',
    'Kva som er sagt, eller kan bli sagt',
    'Kva som er skrive og lagra',
  ],
  tieOrInterest: [
    'Er det eit band du har til nokon, eller er det interesser som dreg i ei anna retning enn veisøkjaren?',
    'Eit band, som slekt, venskap eller ei anna rolle',
    'Interesser, som pengar, måltal eller ledige plassar',
  ],
  respectOrHeard: [
    'Handlar det mest om tonen og makta i møtet, eller om veisøkjaren blir høyrd og utfordra?',
    'Tonen, makta eller respekten',
    'Om veisøkjaren blir høyrd og utfordra',
  ],
  heardOrExplored: [
    'Er det noko som ikkje blir høyrt eller sagt, eller er det høve som ikkje er utforska?',
    'Noko blir ikkje høyrt, eller er vanskeleg å seie',
    'Vi har utforska for lite, eller bestemt oss for fort',
  ],
  frameOrHeard: [
    'Er det ramma for samtalen du er i tvil om, eller kontakten i han?',
    'Ramma: mål, tid, roller eller oppmøte',
    'Kontakten: å lytte, vente eller utfordre',
  ],
  respectOrReaction: [
    'Handlar det mest om korleis veisøkjaren blir møtt, eller om kva det gjer med deg?',
    'Korleis veisøkjaren blir møtt',
    'Kva det gjer med meg',
  ],
  elsewhereOrSecret: [
    'Lurer du mest på kva som er di oppgåve, eller på kva du kan fortelje vidare?',
    'Kva som er mi oppgåve, og kva andre kan meir om',
    'Kva eg kan fortelje, og til kven',
  ],
  heardOrElsewhere: [
    'Handlar det om å lytte og utfordre, eller om at nokon andre òg trengst?',
    'Å lytte, spørje eller utfordre',
    'At nokon med annan kompetanse trengst',
  ],
  powerOrInterest: [
    'Gjeld det makta i rolla di, eller kven sine interesser som styrer?',
    'Makta i rolla, og korleis ho blir brukt',
    'Kven sine interesser som styrer',
  ],
  frameOrElsewhere: [
    'Er det ramma for samtalen som er uklar, eller kor langt kompetansen din rekk?',
    'Ramma: mål, tid og roller',
    'Kor langt kompetansen min rekk',
  ],
  reactionOrHeard: [
    'Er det noko hos deg sjølv du vil sjå nærare på, eller noko som skjer i samtalen?',
    'Min eigen reaksjon eller måte å arbeide på',
    'Det som skjer, eller ikkje skjer, i samtalen',
  ],
  secretOrTie: [
    'Handlar det mest om kva som kan fortelast, eller om eit band til nokon i saka?',
    'Kva som kan fortelast, og til kven',
    'Eit band til nokon i saka',
  ],
  factsOrInterest: [
    'Er du i tvil om kva som stemmer, eller om kven rådet er til nytte for?',
    'Kva som stemmer om utdanning og arbeid',
    'Kven rådet er til nytte for',
  ],
  reactionOrElsewhere: [
    'Handlar det mest om kva dette gjer med deg, eller om at andre kan meir om det?',
    'Kva det gjer med meg',
    'At andre kan meir om det',
  ],
  methodsOrFacts: [
    'Gjeld det metodane i faget, eller fakta om utdanning og arbeidsliv?',
    'Metodar, testar og teori',
    'Opptak, fristar, yrke og løn',
  ],
  respectOrExplored: [
    'Handlar det om respekten for veisøkjaren, eller om kor ope de har leita?',
    'Respekt, makt eller fordommar',
    'Om fleire vegar kunne vore med',
  ],
  powerOrTie: ['Kva gjer det vanskeleg: makta i rolla, eller eit band til nokon i saka?', 'Makta i rolla', 'Eit band til nokon i saka'],
  reflectionOrFrame: [
    'Vil du tenkje gjennom eigen praksis, eller få orden på ramma for samtalen?',
    'Tenkje gjennom det eg gjer og kjenner',
    'Få orden på mål, tid og roller',
  ],
  exploredOrInterest: [
    'Er vegane vidare for lite utforska, eller er det nokon som vil styre valet?',
    'Vegane vidare er for lite utforska',
    'Nokon eller noko vil styre valet',
  ],
  powerOrFrame: [
    'Handlar det om korleis makt blir brukt, eller om roller og avtalar som er uklare?',
    'Korleis makt blir brukt',
    'Uklare roller og avtalar',
  ],
  reactionOrInterest: [
    'Er det dine eigne reaksjonar du er mest i tvil om, eller press frå andre?',
    'Mine eigne reaksjonar',
    'Press eller ønske frå andre',
  ],
  knowledgeOrReflection: [
    'Er det kunnskap du saknar, eller nokon å tenkje i lag med?',
    'Kunnskap eller opplæring',
    'Tid til å tenkje, gjerne i lag med nokon',
  ],
  frameOrTie: [
    'Er det rollene i samtalen som er uklare, eller kjenner du nokon i saka frå før?',
    'Rollene i samtalen er uklare',
    'Eg kjenner nokon i saka',
  ],
  respectOrRecords: [
    'Handlar det om måten nokon blir omtala på, eller om kva som blir skrive ned og lagra?',
    'Måten nokon blir omtala på',
    'Kva som blir skrive ned og lagra',
  ],
  feelingOrTie: [
    'Handlar det om kva du kjenner på, eller om du er fri nok til å ta saka?',
    'Kva eg kjenner på',
    'Om eg er fri nok til å ta saka',
  ],
  frameOrInterest: [
    'Er det avtalen med veisøkjaren som er uklar, eller er det nokon andre som dreg i ei anna retning?',
    'Avtalen: mål, tid og roller',
    'Nokon andre dreg i ei anna retning',
  ],
  interestOrRecords: [
    'Handlar det mest om press for å få eit resultat, eller om kva som blir skrive og lagra?',
    'Press for å få eit resultat',
    'Kva som blir skrive og lagra',
  ],
  exploredOrFacts: [
    'Treng de å utforske meir, eller å vite meir om utdanning og arbeid?',
    'Utforske kva veisøkjaren vil og kan',
    'Vite meir om utdanning og arbeid',
  ],
  elsewhereOrFacts: [
    'Er dette noko ei anna teneste kan meir om, eller noko du kan finne ut av?',
    'Noko ei anna teneste kan meir om',
    'Kunnskap eg kan finne fram til',
  ],
  onlineOrSecret: [
    'Handlar det om korleis du er på nett, eller om kva som kan fortelast om andre?',
    'Korleis eg er på nett',
    'Kva som kan fortelast om andre',
  ],
  respectOrSecret: [
    'Handlar det om måten nokon blir omtala på, eller om kven som får vite det?',
    'Måten nokon blir omtala eller møtt på',
    'Kven som får vite det',
  ],
  elsewhereOrTie: [
    'Er du i tvil fordi andre kan meir om dette, eller fordi du kjenner nokon i saka?',
    'Andre kan meir om dette',
    'Eg kjenner nokon i saka',
  ],
  powerOrPrivacy: [
    'Handlar det om makta du har, eller om kven som får vite noko?',
    'Makta eg har i rolla',
    'Kven som får vite noko, og kva som er lagra',
  ],
  powerOrAttitude: ['Er det makta i rolla du vil sjå på, eller dine eigne haldningar?', 'Makta i rolla', 'Mine eigne haldningar'],
  worthOrPower: [
    'Handlar det om respekten for personen, eller om korleis makt blir brukt?',
    'Respekt og likeverd',
    'Makt, tvang eller påverknad',
  ],
  powerOrConditions: [
    'Er det noko du sjølv rår over, eller er det rammer som andre set?',
    'Noko eg sjølv rår over i rolla',
    'Rammer andre set, som tid og måltal',
  ],
  privacyOrAttitude: [
    'Handlar det om kva som kan delast og lagrast, eller om haldningar du merkar hos deg sjølv?',
    'Kva som kan delast og lagrast',
    'Haldningar eg merkar hos meg sjølv',
  ],
  knowledgeOrLearning: [
    'Er du usikker på om kunnskapen held i dag, eller på kva du sjølv vil lære?',
    'Om kunnskapen held i dag',
    'Kva eg sjølv vil lære meir om',
  ],
  worthOrAttitude: [
    'Handlar det om korleis nokon blir møtt, eller om kva du kjenner på sjølv?',
    'Korleis nokon blir møtt',
    'Kva eg kjenner på sjølv',
  ],
  methodOrAim: ['Er du i tvil om metoden, eller om kva rettleiinga er til for?', 'Metoden eller opplegget', 'Kva rettleiinga er til for'],
  attitudeOrLearning: ['Handlar det om haldningane dine, eller om noko du vil lære?', 'Haldningar og reaksjonar', 'Noko eg vil lære'],
  storyOrUnderstanding: [
    'Veit du for lite om personen, eller kom ditt eige svar før personen sitt?',
    'Eg veit for lite om personen',
    'Mitt eige svar kom først',
  ],
  worthOrStory: ['Handlar det om respekten i møtet, eller om kva du spør om?', 'Respekten i møtet', 'Kva eg spør om, eller ikkje spør om'],
  privacyOrConditions: [
    'Handlar det om kva som kan delast og lagrast, eller om rammene de arbeider i?',
    'Kva som kan delast og lagrast',
    'Rammene, som tid, rom og krav',
  ],
  learningOrConditions: [
    'Er det noko du sjølv vil lære, eller er det rammene som gjer det vanskeleg?',
    'Noko eg sjølv vil lære',
    'Rammene gjer det vanskeleg',
  ],
} satisfies Readonly<Record<Between, BetweenSentences>>;
