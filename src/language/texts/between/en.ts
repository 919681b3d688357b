/** The questions that part two guidelines, in English. */
import type { Between, BetweenSentences } from './between.ts';

export const en = {
  saidOrWritten: [
    'Is it mostly about what has been said to someone, or about what is written down and stored?',
    'What has been said, or might be said',
    'What is written down and stored',
  ],
  tieOrInterest: [
    'Is it a tie you have to someone, or interests that pull another way than the client does?',
    'A tie, such as kin, friendship or another role',
    'Interests, such as money, targets or places to fill',
  ],
  respectOrHeard: [
    'Is it mostly about tone and power, or about whether the client is heard and challenged?',
    'Tone, power or respect',
    'Whether the client is heard and challenged',
  ],
  heardOrExplored: [
    'Is something not being heard or said, or are there possibilities you have not explored?',
    'Something is not heard, or is hard to say',
    'We explored too little, or settled too soon',
  ],
  frameOrHeard: [
    'Are you in doubt about the frame of the conversation, or the contact in it?',
    'The frame: goals, time, roles or turning up',
    'The contact: listening, waiting or challenging',
  ],
  respectOrReaction: [
    'Is it mostly about how the client is met, or about what it does to you?',
    'How the client is met',
    'What it does to me',
  ],
  elsewhereOrSecret: [
    'Do you wonder most what your task is, or what you can pass on?',
    'What my task is, and what others know better',
    'What I can tell, and to whom',
  ],
  heardOrElsewhere: [
    'Is it about listening and challenging, or about someone else being needed too?',
    'Listening, asking or challenging',
    'Someone with other skills is needed',
  ],
  powerOrInterest: [
    'Is it about the power in your role, or about whose interests decide?',
    'The power in the role, and how it is used',
    'Whose interests decide',
  ],
  frameOrElsewhere: [
    'Is the frame of the conversation unclear, or how far your competence goes?',
    'The frame: goals, time and roles',
    'How far my competence goes',
  ],
  reactionOrHeard: [
    'Is it something in yourself you want to look at, or something in the conversation?',
    'My own reaction or way of working',
    'What happens, or does not, in the conversation',
  ],
  secretOrTie: [
    'Is it mostly about what can be told, or about a tie to someone involved?',
    'What can be told, and to whom',
    'A tie to someone involved',
  ],
  factsOrInterest: [
    'Are you in doubt about what is correct, or about who the advice serves?',
    'What is correct about education and work',
    'Who the advice serves',
  ],
  reactionOrElsewhere: [
    'Is it mostly about what this does to you, or about others knowing more about it?',
    'What it does to me',
    'Others know more about it',
  ],
  methodsOrFacts: [
    'Is it about the methods you use, or facts about education and working life?',
    'Methods, tests and theory',
    'Admission, deadlines, jobs and pay',
  ],
  respectOrExplored: [
    'Is it about respect for the client, or about how openly you have looked?',
    'Respect, power or prejudice',
    'Whether more possibilities had a place',
  ],
  powerOrTie: [
    'What makes it hard: the power in your role, or a tie to someone involved?',
    'The power in my role',
    'A tie to someone involved',
  ],
  reflectionOrFrame: [
    'Do you want to think through your own practice, or sort out the frame of the conversation?',
    'Think through what I do and feel',
    'Sort out goals, time and roles',
  ],
  exploredOrInterest: [
    'Have the possibilities been explored too little, or does someone want to steer the choice?',
    'Possibilities are explored too little',
    'Someone or something steers the choice',
  ],
  powerOrFrame: [
    'Is it about how power is used, or about roles and agreements that are unclear?',
    'How power is used',
    'Unclear roles and agreements',
  ],
  reactionOrInterest: [
    'Are you most in doubt about your own reactions, or about pressure from others?',
    'My own reactions',
    'Pressure or wishes from others',
  ],
  knowledgeOrReflection: [
    'Is it knowledge you miss, or someone to think with?',
    'Knowledge or training',
    'Time to think, and someone to do it with',
  ],
  frameOrTie: [
    'Are the roles in the conversation unclear, or do you know someone involved already?',
    'The roles in the conversation are unclear',
    'I know someone involved',
  ],
  respectOrRecords: [
    'Is it about how someone is spoken of, or about what is written down and stored?',
    'How someone is spoken of',
    'What is written down and stored',
  ],
  feelingOrTie: [
    'Is it about what you feel, or about whether you are free enough to take the case?',
    'What I feel',
    'Whether I am free enough to take it',
  ],
  frameOrInterest: [
    'Is the agreement with the client unclear, or does someone else pull another way?',
    'The agreement: goals, time and roles',
    'Someone else pulls another way',
  ],
  interestOrRecords: [
    'Is it mostly about pressure for a result, or about what is written down and stored?',
    'Pressure for a result',
    'What is written down and stored',
  ],
  exploredOrFacts: [
    'Do you two need to explore more, or to know more about education and work?',
    'Explore what the client wants and can do',
    'Know more about education and work',
  ],
  elsewhereOrFacts: [
    'Is it something another service knows better, or something you can find out?',
    'Something another service knows better',
    'Knowledge I can find',
  ],
  onlineOrSecret: [
    'Is it about how you are online, or about what can be told about others?',
    'How I am online',
    'What can be told about others',
  ],
  respectOrSecret: [
    'Is it about how someone is spoken of, or about who gets to know?',
    'How someone is spoken of or met',
    'Who gets to know',
  ],
  elsewhereOrTie: [
    'Are you in doubt because others know more about this, or because you know someone involved?',
    'Others know more about this',
    'I know someone involved',
  ],
  powerOrPrivacy: [
    'Is it about the power you have, or about who gets to know something?',
    'The power I have in the role',
    'Who gets to know, and what is stored',
  ],
  powerOrAttitude: ['Is it the power in the role you want to look at, or your own attitudes?', 'The power in the role', 'My own attitudes'],
  worthOrPower: [
    'Is it about respect for the person, or about how power is used?',
    'Respect and equal worth',
    'Power, coercion or influence',
  ],
  powerOrConditions: [
    'Is it something you can decide yourself, or conditions that others set?',
    'Something I can decide in my role',
    'Conditions others set, such as time and targets',
  ],
  privacyOrAttitude: [
    'Is it about what can be shared and stored, or about attitudes you notice in yourself?',
    'What can be shared and stored',
    'Attitudes I notice in myself',
  ],
  knowledgeOrLearning: [
    'Are you unsure whether the knowledge holds today, or what you want to learn yourself?',
    'Whether the knowledge holds today',
    'What I want to learn myself',
  ],
  worthOrAttitude: ['Is it about how someone is met, or about what you feel yourself?', 'How someone is met', 'What I feel myself'],
  methodOrAim: [
    'Are you in doubt about the method, or about what the guidance is for?',
    'The method or the set-up',
    'What the guidance is for',
  ],
  attitudeOrLearning: [
    'Is it about your attitudes, or about something you want to learn?',
    'Attitudes and reactions',
    'Something I want to learn',
  ],
  storyOrUnderstanding: [
    'Do you know too little about the person, or did your own answer come before theirs?',
    'I know too little about the person',
    'My own answer came first',
  ],
  worthOrStory: ['Is it about respect when you meet, or about what you ask?', 'Respect when we meet', 'What I ask, or do not ask'],
  privacyOrConditions: [
    'Is it about what can be shared and stored, or about the conditions you work under?',
    'What can be shared and stored',
    'Conditions, such as time, rooms and demands',
  ],
  learningOrConditions: [
    'Is it something you want to learn, or do the conditions make it hard?',
    'Something I want to learn',
    'The conditions make it hard',
  ],
} satisfies Readonly<Record<Between, BetweenSentences>>;
