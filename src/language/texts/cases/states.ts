/** The states a case can be named in; the same as in cases/case.ts, which may not be imported here (a test compares them). */
export type CaseState = 'sent' | 'seen' | 'taken' | 'answered' | 'closed' | 'withdrawn' | 'expired';
