/** The answers to Teams' consent cards: whose file it was, and who makes it anew and puts it there. */
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { noticeCard } from '../cards/notices.ts';
import type { Caller } from '../desk.ts';
import { below, type FileContext, type Reply, type Turn } from '../reply.ts';
import { asPerson } from './case.ts';
import { dataFileDecided } from './data.ts';
import { MINUTES, minutesText } from './minutes.ts';
import { overviewText } from './overview.ts';

/** Where the file goes (undefined: no, thanks), and which file it is. */
export interface FileDecision {
  readonly uploadUrl: string | undefined;
  readonly context: FileContext;
}

interface FileKind {
  /** Makes it anew, so that it says what is true now; undefined for somebody who may not have it any more. */
  readonly make: (caller: Caller, turn: Turn, context: FileContext) => Promise<string | undefined>;
  readonly title: (language: Language) => string;
}

/** Every file but a person's own data, by the name its consent card brings back. A new one is a line here. */
const FILES: Readonly<Record<string, FileKind>> = {
  [MINUTES]: { make: minutesText, title: (language) => textsIn(language).workshop.minutes.shown },
  overview: { make: overviewText, title: (language) => textsIn(language).overview.title },
};
const OWN_DATA = ['', 'data'];

/** The reply to the answer. A card without a name is about the person's own data; a name nobody knows gets no file. */
export async function fileDecided({ uploadUrl, context }: FileDecision, turn: Turn): Promise<Reply> {
  const { file = '' } = context;
  if (OWN_DATA.includes(file)) return dataFileDecided({ uploadUrl }, turn);
  const kind = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
  return asPerson({ language: turn.locale }, turn, async (caller) => {
    const { data } = textsIn(turn.locale).cases;
    const title = kind?.title(turn.locale) ?? data.title;
    const buttons = [{ title: textsIn(turn.locale).button.help, verb: 'help.show' } as const];
    const told = (sentence: string): Reply => below(noticeCard(turn.locale, { title, paragraphs: [sentence], buttons }));
    if (uploadUrl === undefined) return told(data.fileDeclined);
    const text = await kind?.make(caller, turn, context);
    const isSaved = text !== undefined && (await turn.services.desk.upload(uploadUrl, text));
    return told(isSaved ? data.fileSent : data.fileFailed);
  });
}
