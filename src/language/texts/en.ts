/** Every sentence in English. */
import { en as between } from './between/en.ts';
import { en as cases } from './cases/en.ts';
import { en as competence } from './competence/en.ts';
import { en as learning } from './learning/en.ts';
import { en as overview } from './overview/en.ts';
import { en as reflections } from './reflections/en.ts';
import { en as setup } from './setup/en.ts';
import type { Texts } from './texts.ts';
import { en as workshop } from './workshop/en.ts';

export const en = {
  answer: {
    heading: 'This may be about',
    why: 'I noticed',
    quoted: (word) => `“${word}”`,
    whyGeneral: 'It is the text as a whole that points here, not any single word.',
    think: 'To think with',
    discuss: 'Talk it over with',
    also: 'Also relevant',
    exactText: (source) => `Word for word from ${source}`,
    notStored: 'Drøft does not store what you wrote. The message stays in your Teams chat until you delete it.',
    chosen: 'Thanks, let us look at this one instead.',
  },
  route: {
    title: {
      acute: 'Act now',
      leader: 'Your manager',
      colleague: 'A colleague',
      info: 'Anyone you like – this is a question about content',
      aboutLeader: 'Someone other than the manager concerned',
    },
    reason: {
      breach:
        'Something may have reached someone it was not meant for. It is your manager’s job to help you from here, even if it seems small.',
      records: 'What is written and kept about people is a shared responsibility. Your manager should know, and can improve the routines.',
      interest:
        'Money, targets or other people’s wishes may be pulling away from what the client needs. You should not have to handle that alone.',
      tie: 'A tie that may matter for a decision is something your manager should know about. Raising it early does not mean you have done anything wrong.',
      frame: 'Your manager is responsible for the conditions you work under. You can raise them without having a solution ready.',
      conduct: 'How people are treated where you work is also your manager’s responsibility. It can be raised without exposing anyone.',
      threat: 'Threats and harassment are not for you to carry alone. Your manager is responsible for your safety at work.',
      mandate: 'This may be more than you should settle alone. Your manager can clarify who takes it further.',
      judgement: 'This is a matter of judgement. A colleague may hear something else in it than you do.',
      reaction: 'This is also about what the conversation does to you. That is easier to see together with someone you trust.',
      practice: 'Others have been in the same place. Ask how they handle it, and think aloud with them.',
      relation: 'It is hard to see your own part in a relationship. A colleague looking in from outside can help.',
      structure: 'How you shape a conversation can be practised. Let a colleague hear how you open, steer and close.',
      openness: 'Start with a colleague. Sometimes the client is the one to talk to afterwards.',
      information: 'You are asking what something means. The answer is here; if it becomes a case, you can talk it over.',
      danger: 'Someone may be in danger.',
    },
    aboutLeader:
      'What you write may concern your own manager. You can then go to the deputy, your manager’s manager, the safety representative or your union representative. For wrongdoing, you can use the whistleblowing channel at your workplace.',
    raiseWithClient: 'How could you raise it openly with the client as well?',
    referElsewhere: 'Another profession or service may be needed alongside you here.',
    notWhistleblowing: 'Drøft is not a whistleblowing channel, and nothing you write here counts as a report.',
  },
  acute: {
    title: 'Could someone be in danger? Do this first',
    lead: 'I may be wrong, but what you write could mean that someone needs help now.',
    steps: (n) => [
      `If there is danger now, call at once: ${n.medical} for danger to life or health, ${n.police} for violence or threats, ${n.fire} for fire.`,
      'Stay with the person who needs help, as long as you are safe yourself.',
      'Tell your manager or the nearest colleague at once. Do not wait until the session is over.',
    ],
    numbersTitle: 'Numbers in Norway',
    numbers: (n) => [
      `${n.fire} fire · ${n.police} police · ${n.medical} medical emergency`,
      `Out-of-hours doctor (legevakt): ${n.outOfHours}`,
      `Mental Helse helpline: ${n.mentalHealth} (24 hours)`,
      `Kirkens SOS crisis line: ${n.kirkensSos}`,
      `Violence and abuse (VO-linjen): ${n.violence} (24 hours, also for helpers)`,
      `Alarmtelefonen for children and young people: ${n.children} (24 hours)`,
    ],
    checked: (date) => `Numbers last checked ${date}.`,
    duties:
      'You may have a personal duty to report to the child welfare service or to avert something serious. Such duties can take precedence over confidentiality. Drøft cannot decide that. Ask your manager or a lawyer, but do not put off calling when it is urgent.',
    leader: 'Take it to your manager as soon as urgent help is on its way.',
    leaderInvolved: 'If it concerns your manager, go to the deputy, your manager’s manager, the safety representative or the police.',
    afterwards: 'Afterwards, when things are calm',
    mistaken: 'Not urgent? Press “Not this one”, and we will look at something else.',
  },
  unsure: {
    title: 'Help me a little',
    lead: 'I am not sure what this is mostly about. Is it one of these?',
    categories: 'Or choose an area',
    acuteHint: (n) => `If someone may be in danger, call ${n.medical}, ${n.police} or the out-of-hours doctor on ${n.outOfHours} first.`,
  },
  clarify: { other: 'Something else', between },
  followUp: {
    together: 'Read together with what you wrote a moment ago.',
    apart: 'Does this belong with what you wrote a moment ago?',
    forgottenTitle: 'I no longer have that message',
    forgotten: 'I remember what you write for a quarter of an hour, no longer. Write it again if you like, and I will read it on its own.',
    newTitle: 'We start afresh',
    newLead: 'I have forgotten what you wrote before. What are you in doubt about now?',
  },
  twist: { lead: 'The same guideline, but imagine that something was different.' },
  details: {
    seen: (kinds) =>
      `I noticed ${kinds} in the text. It is fine to leave that out next time. To be on the safe side, you can delete the message in the chat.`,
    label: {
      nationalId: 'national id',
      phone: 'phone',
      email: 'email',
      address: 'address',
      place: 'place',
      account: 'account number',
      organisation: 'organisation number',
      plate: 'number plate',
      birthDate: 'date of birth',
      name: 'name',
      workplace: 'workplace',
      link: 'link',
      number: 'number',
    },
    kind: {
      nationalId: 'what may be a national identity number',
      phone: 'a phone number',
      email: 'an e-mail address',
      address: 'an address',
      place: 'the name of a place',
      account: 'an account number',
      organisation: 'an organisation number',
      plate: 'a car registration number',
      birthDate: 'a date of birth',
      name: 'a name',
      workplace: 'the name of a school or workplace',
      link: 'a link',
      number: 'a long number',
    },
    and: ' and ',
  },
  button: {
    others: 'Other guidelines',
    missed: 'Not this one',
    showAlso: 'Also relevant',
    guidelines: 'The guidelines',
    daily: 'Card of the day',
    another: 'Another card',
    whatIf: 'What if …?',
    oneMore: 'One more',
    alone: 'Read on its own',
    together: 'Read together',
    terms: 'Terms',
    help: 'Help',
    example: 'Try an example',
    choose: 'Show this one',
    source: 'Go to the source',
    open: 'Open',
    about: 'What is stored?',
  },
  guidelines: {
    title: (pack) => pack,
    lead: 'Choose one to read it, with an explanation and questions to think with.',
    closest: 'Closest to what you wrote',
    ours: 'How we read it',
    ownWording: 'This is our own short version. The official wording is at the source.',
    unknownNumber: (highest) => `I cannot find that guideline. They are numbered from 1 to ${highest}.`,
    infoLead: 'You are asking what something means. This is the closest I have.',
  },
  search: {
    title: 'Search the guidelines',
    lead: (count) => (count === 1 ? 'I found one.' : `I found ${count}.`),
    none: 'I found no guideline on that. Try another word, or write your doubt in your own words.',
    noQuery: 'Write “search” and a word, for example “search gift”.',
  },
  choose: {
    title: 'I got that wrong',
    lead: 'Thank you for telling me. What is it mostly about for you? Only your choice is counted, not the text.',
    label: 'Guideline',
    placeholder: 'Choose a guideline',
    missing: 'Choose a guideline from the list first.',
    thanks: 'Thank you. Here is the one you chose.',
  },
  daily: { title: 'Card of the day', lead: 'One question to carry with you today.', twist: 'What if …?' },
  think: {
    title: 'Think aloud',
    lead: 'Go through the matter step by step and write what comes to mind. At the end you get a note to bring along when you talk it over with someone.',
    choose: 'Which way suits you today?',
    model: {
      eight: {
        title: 'Eight steps',
        time: '10–20 minutes',
        about:
          'From what you cannot put down to what you can learn from it. Leaves plenty of room for what you can do, and for your gut feeling.',
        source: 'The steps follow HK-dir’s model “Ethical reflection in career dilemmas”. The questions are our own.',
      },
      six: {
        title: 'Six steps',
        time: '5–15 minutes',
        about: 'Shorter and more orderly: first the facts, then the people concerned, then the values, before you look at the whole.',
        source:
          'The steps follow the SME model from the Centre for Medical Ethics at the University of Oslo. The names of the steps and the questions are our own.',
      },
    },
    guideline: (name) => `You may want to keep this in mind: ${name}`,
    progress: ({ at, of }) => `Think aloud · Step ${at} of ${of}`,
    step: {
      challenge: {
        name: 'The challenge',
        questions: ['What is it that you cannot put down?', 'Which concerns pull in different directions?'],
      },
      framework: {
        name: 'Framework',
        questions: [
          'What has been decided beforehand here, and by whom?',
          'Which conditions can you live with, and which are part of the problem?',
        ],
      },
      obligations: {
        name: 'Obligations',
        questions: [
          'What have you promised, and what are you required to do?',
          'What do you know for certain about the rules, and what should you ask someone about?',
        ],
      },
      alternatives: {
        name: 'Alternatives',
        questions: [
          'What three things could you do, including the one you would rather avoid?',
          'What would you try if you had plenty of time?',
        ],
      },
      consequences: {
        name: 'Consequences',
        questions: ['Who will notice what you choose, tomorrow and a year from now?', 'What can be undone, and what cannot?'],
      },
      intuition: {
        name: 'Intuition',
        questions: ['Which way are you leaning when you stop to feel it?', 'What do you think that feeling is trying to tell you?'],
      },
      support: {
        name: 'Support',
        questions: ['Who can listen to you without taking over?', 'What do you need most from them: advice, pushback or backing?'],
      },
      debrief: {
        name: 'Debrief',
        questions: [
          'What do you want to remember next time something like this comes up?',
          'Is there anything here you could all talk about at work?',
        ],
      },
      question: {
        name: 'The question',
        questions: ['What are you in doubt about, put in one sentence?', 'What makes this more than a practical question?'],
      },
      facts: {
        name: 'What you know',
        questions: ['What have you seen and heard yourself, and what have you read into it?', 'What would you like to know more about?'],
      },
      people: {
        name: 'Those concerned',
        questions: ['Who is affected, including those who are not in the room?', 'How do you think this looks to each of them?'],
      },
      values: {
        name: 'Values and rules',
        questions: ['What is worth looking after here?', 'Which rules and guidelines have something to say about it?'],
      },
      ways: {
        name: 'Possible ways',
        questions: ['Which ways are there when you look for more than two?', 'What speaks for and against each of them?'],
      },
      whole: {
        name: 'The whole',
        questions: ['What can you stand by when you see all of this together?', 'What could make you think again?'],
      },
    },
    label: 'Your thoughts',
    placeholder: 'A few words will do. Leave out names.',
    notStored: 'Drøft does not store what you write. It is only in this card, in your Teams chat.',
    shortened: 'That was a little much text for one card, so the end of one of the steps has been cut.',
    note: {
      heading: 'Think aloud',
      title: 'Your note',
      use: 'Copy what you want to keep, and show it to the person you talk it over with if you like.',
      empty: 'You wrote nothing this time, and that is fine. Sometimes reading the questions is enough.',
      seen: (kinds) => `I noticed ${kinds} in the note. You may want to take it out before you show the note to anyone.`,
      notStored:
        'Drøft stores none of this. The note is only in this card, in your Teams chat. If you press “Empty the card”, it is gone from here.',
    },
    cleared: 'The card is empty. You can start again whenever you like.',
    personalOnly: 'This is something you do on your own. Open me in a personal chat and write “think aloud” there.',
    button: {
      open: 'Think aloud',
      next: 'Next',
      back: 'Back',
      skip: 'Skip',
      finish: 'Finish',
      note: 'Show the note',
      again: 'Start again',
      clear: 'Empty the card',
    },
  },
  terms: {
    title: 'Terms',
    lead: 'Short explanations of words you often meet in the field.',
    source: (source, date) => `Source: ${source}, read ${date}`,
    unknown: 'I do not have that term. I have these:',
  },
  greeting: {
    title: 'Hello!',
    lead: 'Are you in doubt about something in a guidance session? Write it in your own words, short is fine. Leave out names and anything else that could be recognised.',
  },
  thanks: { title: 'You are welcome', lead: 'I am here next time something makes you wonder.' },
  outOfScope: {
    title: 'I do not think I can help with this',
    lead: 'I am made for ethical doubts in career guidance: what is all right, where the line goes and whom you can talk it over with.',
    retry: 'Is it about a case of yours after all? Write a little more about what happened and what you are in doubt about.',
  },
  help: {
    title: 'How to use Drøft',
    lead: 'Write what you are in doubt about, as you would say it to a colleague. You get the guideline it touches on, questions to think with and a suggestion of whom to talk it over with.',
    examplesTitle: 'For example',
    examples: [
      'We play in the same brass band, the client and I.',
      'A father calls to ask how his daughter is doing. She is 19.',
      'I seem to talk more than he does in our sessions.',
    ],
    commandsTitle: 'You can also write',
    leaders:
      'If you lead a centre, you can also write “reflection” for rounds, workshops and learning in the team, and “overview” for the numbers.',
    limits:
      'Drøft points and asks; it does not decide. It gives no legal advice and is neither a whistleblowing channel nor an emergency service.',
    stored: 'Drøft does not store what you write here. Leave out names all the same.',
  },
  about: {
    title: 'What Drøft stores',
    points: [
      'Your text is only in memory, for a quarter of an hour at most, so that you can write more about the same thing. If you write “new doubt”, Drøft forgets it at once. It is not stored and does not end up in logs.',
      'The answer card carries your text along with identifying details hidden, so that you can make it a case without writing it again. It is only in the card, in your chat.',
      'If you send a case, Drøft stores the text you approved, encrypted, and deletes it some time after the case has ended. Your name and the address of your chat are stored too, so that answers can arrive. “My data” shows it all and can delete it.',
      'The answer is made on the server where Drøft is installed. Drøft sends no text to a cloud service for artificial intelligence.',
      'If you press “Not this one” and choose another guideline, only the numbers of the two are counted.',
      'Where the answer is sure, Drøft counts that one person at the centre was in doubt about that guideline this month. Who it was is only kept as a code whose key is deleted when the month is over. Numbers below five are never shown.',
      'If you answer a round of reflection or a self-evaluation in the channel, your answer is stored without your name, under a code. When it is over, the answer is deleted with what ties it to you. Only numbers for at least five are shown, and texts that people agreed to show.',
      'Teams keeps your chat, like any chat. If you want something gone, delete the message there.',
      'What you write in “Think aloud” is only in the card itself, in your chat. “Empty the card” removes it from there.',
      'A workshop stores what the groups write, the map and the measures for the team, without the names of those who wrote. A measure can carry the name of whoever sees to it.',
      'Drøft can be wrong. The answer is a place to start, not a decision.',
    ],
  },
  welcome: {
    title: 'Hello, I am Drøft',
    lead: 'When you are in doubt about something in a guidance session, you can write to me about it. I find the guideline it touches on, give you some questions to think with and suggest whom to talk it over with.',
    how: 'Write in your own words, in English, bokmål or nynorsk. Half sentences are fine. Leave out names, places and anything else that could be recognised.',
    privacy: 'I do not store what you write unless you send it as a case yourself. I do not judge, and I do not decide anything for you.',
    teamTitle: 'Hello, I am Drøft',
    teamLead: 'I help you find your way around the ethical guidelines for career guidance when something feels difficult.',
    teamHow:
      'Mention me here in the channel, and I will show the guideline and nothing more. Cases belong in the personal chat: open me there, and write without names.',
  },
  channel: {
    invitation: 'Is there a case behind the question? Open Drøft in a personal chat, so that it does not end up in the channel.',
    noMatch:
      'Mention me with a word or a number, and I will show the guideline. If you have a case you are in doubt about, open Drøft in a personal chat.',
    acute: (n) =>
      `If someone may be in danger, call ${n.medical}, ${n.police} or the out-of-hours doctor on ${n.outOfHours}. Take the rest in a personal chat or with your manager, not in the channel.`,
  },
  notice: {
    emptyTitle: 'No words came through',
    empty: 'Write what you are in doubt about, and I will look at it. Half a sentence is enough.',
    tooLongTitle: 'That was a little long',
    tooLong: (limit) =>
      `I read up to ${limit} characters at a time. Could you shorten it to what you are most in doubt about? Nothing is stored.`,
    failedTitle: 'Something went wrong on my side',
    failed: (code) =>
      `Sorry. I could not produce an answer, and nothing is stored. Please try again. If it happens more than once, give this code to whoever runs Drøft: ${code}`,
    oldCardTitle: 'This card is old',
    oldCard: 'The button belongs to an earlier version of Drøft. Write your doubt again, or write “help”.',
  },
  summary: {
    answer: (guideline) => `This may be about ${guideline}`,
    acute: 'Could someone be in danger? Call the emergency number first',
    unsure: 'I need a little help to understand',
    guidelines: 'Ethical guidelines',
    notice: 'Message from Drøft',
  },
  command: {
    help: { title: 'help', description: 'How to use Drøft' },
    guidelines: { title: 'guidelines', description: 'All the guidelines; “guideline 13” shows one' },
    daily: { title: 'card of the day', description: 'One question to think about today' },
    search: { title: 'search', description: 'Find guidelines by a word, for example “search gift”' },
    terms: { title: 'terms', description: 'Career guidance, client, the career buttons, the ethical commitment' },
    about: { title: 'what is stored', description: 'What Drøft stores, and what it does not' },
    think: { title: 'think aloud', description: 'Go through a matter step by step, on your own' },
    cases: { title: 'my cases', description: 'Cases you have sent or received, and how they stand' },
    pause: { title: 'pause', description: 'Say when you are away, so that cases do not lie waiting' },
    data: { title: 'my data', description: 'See or delete what Drøft has stored about you' },
  },
  cases,
  competence,
  learning,
  overview,
  reflections,
  setup,
  workshop,
} satisfies Texts;
