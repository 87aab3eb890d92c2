import { type EmailDraft, fiveSentences, readAddresses } from '#domain/charter/fiveSentences.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { Starting } from './useStart.ts';

type Drafted = Pick<Starting, 'form' | 'today'>;

export function subjectOf({ form, today }: Drafted): string {
  const name = form.name.trim() === '' ? say('charter.name.example') : form.name.trim();
  return form.startOn === today
    ? say('charter.email.subject.today', { name })
    : say('charter.email.subject.on', { name, day: dayWords(form.startOn, 'weekday') });
}

/** Five sentences, ready to send; a sentence that is not written yet leaves no empty line. */
export function emailDraft(drafted: Drafted): EmailDraft {
  const { to, answers } = drafted.form;
  return {
    to: readAddresses(to).addresses,
    subject: subjectOf(drafted),
    lines: fiveSentences(answers.texts).filter((sentence) => sentence !== ''),
  };
}
