import { numberFormat } from './formats.ts';
import type { Options, Part } from './message.ts';
import { speech } from './speech.ts';

export type SayValues = Readonly<Record<string, string | number>>;

export interface SaidPart {
  readonly text: string;
  readonly isStrong: boolean;
}

/** A message whose values are missing was called wrongly: that is a bug, and it throws. */
export function fillIn(parts: readonly Part[], values: SayValues): readonly SaidPart[] {
  const said: { text: string; isStrong: boolean }[] = [];
  const add = (text: string, isStrong: boolean): void => {
    const last = said.at(-1);
    if (last?.isStrong === isStrong) last.text += text;
    else if (text !== '') said.push({ text, isStrong });
  };
  const addAll = (all: readonly Part[], isStrong: boolean, counted?: number): void => {
    for (const part of all) {
      if (typeof part === 'string') add(part, isStrong);
      else if (part === 0) add(numberFormat({}).format(counted ?? 0), isStrong);
      else if ('number' in part) add(numberFormat({}).format(Number(valueOf(part.number, values))), isStrong);
      else if ('bold' in part) addAll(part.bold, true, counted);
      else if ('value' in part) add(String(valueOf(part.value, values)), isStrong);
      else if ('select' in part)
        addAll(chosen(part.of, `${valueOf(part.select, values)}`), isStrong, counted);
      else {
        const count = Number(valueOf(part.plural, values));
        const form = Object.hasOwn(part.of, `=${count}`) ? `=${count}` : pluralForm(count);
        addAll(chosen(part.of, form), isStrong, count);
      }
    }
  };
  addAll(parts, false);
  return said;
}

function valueOf(name: string, values: SayValues): string | number {
  const value = values[name];
  if (value === undefined) throw new Error(`a message misses its value ${name}`);
  return value;
}

const chosen = (options: Options, name: string): readonly Part[] =>
  (Object.hasOwn(options, name) ? options[name] : options['other']) ?? [];

const rulesByLocale = new Map<string, Intl.PluralRules>();

function pluralForm(count: number): string {
  const { locale } = speech();
  const rules = rulesByLocale.get(locale) ?? new Intl.PluralRules(locale);
  rulesByLocale.set(locale, rules);
  return rules.select(count);
}
