/**
 * Readable rules beside the model: words that may mean danger, and words for the writer's own leader.
 * A rule only ever adds care; none of them lets a danger through. Knows no probabilities.
 */
import { fold } from '../language/fold.ts';

/**
 * Stems that may mean danger to life or health, violence, a child at risk or a serious crime (folded, nb/nn/en).
 * Alone they decide nothing: together with a small likelihood from the model they make the case acute.
 */
const DANGER = new RegExp(
  String.raw`\b(?:` +
    [
      'selvmord',
      'sjolvmord',
      'sjolmord',
      'suicid',
      'ta livet',
      'tar livet',
      'tok livet',
      'orker ikke leve',
      'orkar ikkje leve',
      'vil do',
      'vil ikke leve',
      'vil ikkje leve',
      'kill himself',
      'kill herself',
      'kill myself',
      'end it all',
      'hoppe fra',
      'hoppe fra',
      'pa brua',
      'pa bruen',
      'overdose',
      'overdosis',
      'henge seg',
      'skjere seg',
      'kutter seg',
      'selvskad',
      'sjolvskad',
      'self-harm',
      'self harm',
      'slar (?:ho|hun|henne|han|meg|barn|barna|ungen|kona|guten|gutten|jenta)',
      'slatt',
      'banker (?:henne|han|ho)',
      'juling',
      'blamerk',
      'bloduttred',
      'bruises',
      'beats',
      'hits (?:her|him|me|the)',
      'laser henne',
      'last inne',
      'locked in',
      'locks her',
      'vold',
      'vald',
      'voldtek',
      'valdtek',
      'overgrep',
      'misbruk',
      'raped',
      'abuse',
      'mishandl',
      'incest',
      'drepe',
      'drap',
      'skyte',
      'skutt',
      'pistol',
      'gevr',
      'gever',
      'kniv',
      'vapen',
      'vaben',
      'skarpt',
      'bombe',
      'brenne ned',
      'weapon',
      'knife',
      'gun',
      'shoot',
      'kill',
      'tvangsgift',
      'tvangsekteskap',
      'forlov',
      'trolov',
      'forced marriage',
      'engaged',
      'tvinge',
      'trafficking',
      'menneskehandel',
      'passet (?:mitt|hans|hennar|hennes)',
      'passport',
      'psykose',
      'psykot',
      'horer stemmer',
      'hoyrer stemmer',
      'hearing voices',
      'bevisstlos',
      'medvitslos',
      'besvim',
      'unconscious',
      'brystsmert',
      'chest pain',
      'hjerteinfarkt',
      'hjarteinfarkt',
      'stroke',
      'full i dag',
      'beruset',
      'rusa',
      'ruset',
      'promille',
      'kjorer full',
      'drunk',
      'drove off',
      'bilnokkel',
      'nokkelen i',
      'truer med',
      'trua med',
      'trugar',
      'trugsm',
      'threaten',
      'redd for livet',
      'fears for',
    ].join('|') +
    ')',
);

/** Whether the text has a word that may mean danger. */
export function dangerSigns(text: string): boolean {
  return DANGER.test(foldText(text));
}

const OWN_LEADER =
  /\b(?:leder|lederen|leiar|leiaren|sjef|sjefen|sjefa|rektor|avdelingsleder\w*|avdelingsleiar\w*|daglig leder|dagleg leiar|enhetsleder\w*|einingsleiar\w*|teamleder\w*|teamleiar\w*|fagleder\w*|fagleiar\w*|nestleder\w*|virksomhetsleder\w*|navleder\w*|nav-leder\w*|senterleder\w*|senterleiar\w*|inspektor\w*|kommunalsjef\w*|ledelsen|leiinga|ledergruppa|styreleder\w*|direktor\w*|manager|managers|boss|head teacher|headteacher|principal|head of department|supervisor|director|leadership|team lead)\b/;

/** Whether a word for a leader of one's own workplace is in the text. */
export function ownLeaderNamed(text: string): boolean {
  return OWN_LEADER.test(foldText(text));
}

const MY_LEADER =
  /\b(?:(?:leder|sjef|rektor|avdelingsleder|enhetsleder|teamleder|fagleder|senterleder|nestleder|inspektor)(?:en)? min|min (?:egen )?(?:leder|sjef|rektor|avdelingsleder|enhetsleder|teamleder|fagleder|senterleder)|(?:leiar|sjef|rektor|avdelingsleiar|einingsleiar|teamleiar|fagleiar|senterleiar|inspektor)(?:en)? min|min (?:eigen )?leiar|(?:my|our) (?:own )?(?:line )?(?:manager|boss|head|head teacher|headteacher|principal|supervisor|director|team lead|leader))\b/;

/** Whether the text speaks of «lederen min», the writer's own leader beyond doubt. */
export function myLeaderNamed(text: string): boolean {
  return MY_LEADER.test(foldText(text));
}

const THREAT =
  /\b(?:tru(?:er|et|a|gar|gde|ssel|slar|sler)\w*|trugsm\w*|trakasser\w*|threat\w*|harass\w*|stalk\w*|forfolg\w*|forfylg\w*|angre pa|vet hvor jeg bor|veit kor eg bur|knows where i live)\b/;

/** Whether the text speaks of threats, harassment or being followed. */
export function threatSigns(text: string): boolean {
  return THREAT.test(foldText(text));
}

/** Folded words with single spaces; longer texts are read to 10,000 characters. */
function foldText(text: string): string {
  return fold(text.slice(0, 10_000)).replace(/[^a-z0-9-]+/g, ' ');
}
