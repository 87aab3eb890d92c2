import type { MessageKey } from './en/messages.ts';
import type { Message } from './message.ts';
import type { Language } from './speech.ts';

type Messages = Readonly<Record<string, Message>>;

/** Where an area's messages are in the languages that do not travel with the scripts. */
type Elsewhere = Partial<Record<Language, () => Promise<{ readonly default: Messages }>>>;

const arrived: Readonly<Record<Language, Map<string, Message>>> = {
  en: new Map(),
  de: new Map(),
  'qps-ploc': new Map(),
};
const areas: Elsewhere[] = [];
let wanted: Language = 'en';
let pseudoOf: ((message: Message) => Message) | undefined;

/**
 * Called by every area's messages as they arrive, each with the first script that says one of them. A script waits for what is
 * answered: then it has its words in the reader's language too before it runs.
 */
export function addArea(messages: Messages, elsewhere: Elsewhere): Promise<void> | undefined {
  add('en', messages);
  areas.push(elsewhere);
  return wanted === 'en' ? undefined : bringArea(elsewhere, wanted);
}

/** The words of everything that has come so far, in this language, and from now on of everything that comes. */
export async function bringLanguage(language: Language): Promise<void> {
  wanted = language;
  if (language === 'qps-ploc') pseudoOf ??= (await import('./pseudo.ts')).pseudoOf;
  await Promise.all(areas.map((area) => bringArea(area, language)));
}

async function bringArea(elsewhere: Elsewhere, language: Language): Promise<void> {
  try {
    const brought = await elsewhere[language]?.();
    if (brought !== undefined) add(language, brought.default);
  } catch {
    // Its file did not come: these sentences are said in English, which is here.
  }
}

function add(language: Language, messages: Messages): void {
  for (const [key, message] of Object.entries(messages)) arrived[language].set(key, message);
}

export const isMessage = (key: string): key is MessageKey => arrived.en.has(key);

/** Stands for catalog.ts in the tab's bundle. */
export function messageOf(key: MessageKey, language: Language = 'en'): Message {
  const message = arrived[language].get(key) ?? arrived.en.get(key);
  if (message === undefined) throw new Error(`no message ${key} has arrived`);
  if (language !== 'qps-ploc' || pseudoOf === undefined || arrived['qps-ploc'].has(key)) return message;
  const strange = pseudoOf(message);
  arrived['qps-ploc'].set(key, strange);
  return strange;
}
