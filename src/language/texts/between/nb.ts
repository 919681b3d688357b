/** The questions that part two guidelines, in bokmål. */
import type { Between, BetweenSentences } from './between.ts';

export const nb = {
  saidOrWritten: [
    'Handler det mest om hva som er sagt til noen, eller om hva som er skrevet og lagret?',
    'Hva som er sagt, eller kan bli sagt',
    'Hva som er skrevet og lagret',
  ],
  tieOrInterest: [
    'Er det et bånd du har til noen, eller er det interesser som drar i en annen retning enn veisøkeren?',
    'Et bånd, som slekt, vennskap eller en annen rolle',
    'Interesser, som penger, måltall eller ledige plasser',
  ],
  respectOrHeard: [
    'Handler det mest om tonen og makten i møtet, eller om veisøkeren blir hørt og utfordret?',
    'Tonen, makten eller respekten',
    'Om veisøkeren blir hørt og utfordret',
  ],
  heardOrExplored: [
    'Er det noe som ikke blir hørt eller sagt, eller er det muligheter som ikke er utforsket?',
    'Noe blir ikke hørt, eller er vanskelig å si',
    'Vi har utforsket for lite, eller bestemt oss for fort',
  ],
  frameOrHeard: [
    'Er det rammen for samtalen du er i tvil om, eller kontakten i den?',
    'Rammen: mål, tid, roller eller oppmøte',
    'Kontakten: å lytte, vente eller utfordre',
  ],
  respectOrReaction: [
    'Handler det mest om hvordan veisøkeren blir møtt, eller om hva det gjør med deg?',
    'Hvordan veisøkeren blir møtt',
    'Hva det gjør med meg',
  ],
  elsewhereOrSecret: [
    'Lurer du mest på hva som er din oppgave, eller på hva du kan fortelle videre?',
    'Hva som er min oppgave, og hva andre kan mer om',
    'Hva jeg kan fortelle, og til hvem',
  ],
  heardOrElsewhere: [
    'Handler det om å lytte og utfordre, eller om at noen andre også trengs?',
    'Å lytte, spørre eller utfordre',
    'At noen med annen kompetanse trengs',
  ],
  powerOrInterest: [
    'Gjelder det makten i rollen din, eller hvem sine interesser som styrer?',
    'Makten i rollen, og hvordan den brukes',
    'Hvem sine interesser som styrer',
  ],
  frameOrElsewhere: [
    'Er det rammen for samtalen som er uklar, eller hvor langt kompetansen din rekker?',
    'Rammen: mål, tid og roller',
    'Hvor langt kompetansen min rekker',
  ],
  reactionOrHeard: [
    'Er det noe hos deg selv du vil se nærmere på, eller noe som skjer i samtalen?',
    'Min egen reaksjon eller måte å jobbe på',
    'Det som skjer, eller ikke skjer, i samtalen',
  ],
  secretOrTie: [
    'Handler det mest om hva som kan fortelles, eller om et bånd til noen i saken?',
    'Hva som kan fortelles, og til hvem',
    'Et bånd til noen i saken',
  ],
  factsOrInterest: [
    'Er du i tvil om hva som stemmer, eller om hvem rådet er til nytte for?',
    'Hva som stemmer om utdanning og arbeid',
    'Hvem rådet er til nytte for',
  ],
  reactionOrElsewhere: [
    'Handler det mest om hva dette gjør med deg, eller om at andre kan mer om det?',
    'Hva det gjør med meg',
    'At andre kan mer om det',
  ],
  methodsOrFacts: [
    'Gjelder det metodene i faget, eller fakta om utdanning og arbeidsliv?',
    'Metoder, tester og teori',
    'Opptak, frister, yrker og lønn',
  ],
  respectOrExplored: [
    'Handler det om respekten for veisøkeren, eller om hvor åpent dere har lett?',
    'Respekt, makt eller fordommer',
    'Om flere muligheter kunne vært med',
  ],
  powerOrTie: ['Hva gjør det vanskelig: makten i rollen, eller et bånd til noen i saken?', 'Makten i rollen', 'Et bånd til noen i saken'],
  reflectionOrFrame: [
    'Vil du tenke gjennom egen praksis, eller få orden på rammen for samtalen?',
    'Tenke gjennom det jeg gjør og kjenner',
    'Få orden på mål, tid og roller',
  ],
  exploredOrInterest: [
    'Er mulighetene for lite utforsket, eller er det noen som vil styre valget?',
    'Mulighetene er for lite utforsket',
    'Noen eller noe vil styre valget',
  ],
  powerOrFrame: [
    'Handler det om hvordan makt blir brukt, eller om roller og avtaler som er uklare?',
    'Hvordan makt blir brukt',
    'Uklare roller og avtaler',
  ],
  reactionOrInterest: [
    'Er det dine egne reaksjoner du er mest i tvil om, eller press fra andre?',
    'Mine egne reaksjoner',
    'Press eller ønsker fra andre',
  ],
  knowledgeOrReflection: [
    'Er det kunnskap du savner, eller noen å tenke sammen med?',
    'Kunnskap eller opplæring',
    'Tid til å tenke, gjerne sammen med noen',
  ],
  frameOrTie: [
    'Er det rollene i samtalen som er uklare, eller kjenner du noen i saken fra før?',
    'Rollene i samtalen er uklare',
    'Jeg kjenner noen i saken',
  ],
  respectOrRecords: [
    'Handler det om måten noen blir omtalt på, eller om hva som blir skrevet ned og lagret?',
    'Måten noen blir omtalt på',
    'Hva som blir skrevet ned og lagret',
  ],
  feelingOrTie: [
    'Handler det om hva du kjenner på, eller om du er fri nok til å ta saken?',
    'Hva jeg kjenner på',
    'Om jeg er fri nok til å ta saken',
  ],
  frameOrInterest: [
    'Er det avtalen med veisøkeren som er uklar, eller er det noen andre som drar i en annen retning?',
    'Avtalen: mål, tid og roller',
    'Noen andre drar i en annen retning',
  ],
  interestOrRecords: [
    'Handler det mest om press for å få et resultat, eller om hva som blir skrevet og lagret?',
    'Press for å få et resultat',
    'Hva som blir skrevet og lagret',
  ],
  exploredOrFacts: [
    'Trenger dere å utforske mer, eller å vite mer om utdanning og arbeid?',
    'Utforske hva veisøkeren vil og kan',
    'Vite mer om utdanning og arbeid',
  ],
  elsewhereOrFacts: [
    'Er dette noe en annen tjeneste kan mer om, eller noe du kan finne ut av?',
    'Noe en annen tjeneste kan mer om',
    'Kunnskap jeg kan finne fram til',
  ],
  onlineOrSecret: [
    'Handler det om hvordan du er på nett, eller om hva som kan fortelles om andre?',
    'Hvordan jeg er på nett',
    'Hva som kan fortelles om andre',
  ],
  respectOrSecret: [
    'Handler det om måten noen blir omtalt på, eller om hvem som får vite det?',
    'Måten noen blir omtalt eller møtt på',
    'Hvem som får vite det',
  ],
  elsewhereOrTie: [
    'Er du i tvil fordi andre kan mer om dette, eller fordi du kjenner noen i saken?',
    'Andre kan mer om dette',
    'Jeg kjenner noen i saken',
  ],
  powerOrPrivacy: [
    'Handler det om makten du har, eller om hvem som får vite noe?',
    'Makten jeg har i rollen',
    'Hvem som får vite noe, og hva som er lagret',
  ],
  powerOrAttitude: ['Er det makten i rollen du vil se på, eller dine egne holdninger?', 'Makten i rollen', 'Mine egne holdninger'],
  worthOrPower: [
    'Handler det om respekten for personen, eller om hvordan makt blir brukt?',
    'Respekt og likeverd',
    'Makt, tvang eller påvirkning',
  ],
  powerOrConditions: [
    'Er det noe du selv rår over, eller er det rammer som andre setter?',
    'Noe jeg selv rår over i rollen',
    'Rammer andre setter, som tid og måltall',
  ],
  privacyOrAttitude: [
    'Handler det om hva som kan deles og lagres, eller om holdninger du merker hos deg selv?',
    'Hva som kan deles og lagres',
    'Holdninger jeg merker hos meg selv',
  ],
  knowledgeOrLearning: [
    'Er du usikker på om kunnskapen holder i dag, eller på hva du selv vil lære?',
    'Om kunnskapen holder i dag',
    'Hva jeg selv vil lære mer om',
  ],
  worthOrAttitude: [
    'Handler det om hvordan noen blir møtt, eller om hva du kjenner på selv?',
    'Hvordan noen blir møtt',
    'Hva jeg kjenner på selv',
  ],
  methodOrAim: ['Er du i tvil om metoden, eller om hva veiledningen er til for?', 'Metoden eller opplegget', 'Hva veiledningen er til for'],
  attitudeOrLearning: ['Handler det om holdningene dine, eller om noe du vil lære?', 'Holdninger og reaksjoner', 'Noe jeg vil lære'],
  storyOrUnderstanding: [
    'Vet du for lite om personen, eller kom ditt eget svar før personens?',
    'Jeg vet for lite om personen',
    'Mitt eget svar kom først',
  ],
  worthOrStory: ['Handler det om respekten i møtet, eller om hva du spør om?', 'Respekten i møtet', 'Hva jeg spør om, eller ikke spør om'],
  privacyOrConditions: [
    'Handler det om hva som kan deles og lagres, eller om rammene dere arbeider i?',
    'Hva som kan deles og lagres',
    'Rammene, som tid, rom og krav',
  ],
  learningOrConditions: [
    'Er det noe du selv vil lære, eller er det rammene som gjør det vanskelig?',
    'Noe jeg selv vil lære',
    'Rammene gjør det vanskelig',
  ],
} satisfies Readonly<Record<Between, BetweenSentences>>;
