import type { Answers } from './answerCall.ts';
import type { TabSettings } from './frame.ts';
import { fieldsOf, textOf } from './read.ts';

/** The configuration page of a channel tab, and its removal. */
export const settingsAnswers: Answers = {
  'settings.setValidityState': ({ args }) => ({ frame: { isValid: args[0] === true } }),
  'settings.setSettings': ({ args }) => ({ frame: { settings: tabSettings(args[0]) }, reply: [true] }),
  'settings.getSettings': (_call, { settings }) => ({ reply: [settings ?? {}] }),
  'settings.save.success': (_call, { settings }) => ({ effect: { kind: 'saved', settings: settings ?? {} } }),
  'settings.save.failure': ({ args }) => ({ effect: { kind: 'notSaved', reason: textOf(args[0]) ?? '' } }),
  'settings.remove.success': () => ({ effect: { kind: 'removed' } }),
  'settings.remove.failure': ({ args }) => ({ effect: { kind: 'notSaved', reason: textOf(args[0]) ?? '' } }),
};

function tabSettings(value: unknown): TabSettings {
  const fields = fieldsOf(value);
  const names = ['entityId', 'contentUrl', 'websiteUrl', 'removeUrl', 'suggestedDisplayName'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : [])),
  );
}
