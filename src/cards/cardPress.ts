import { z } from 'zod';

import { type Day, readDay } from '#domain/calendar/day.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { StatusUpdate } from '#domain/statusReport/statusUpdate.ts';

import { type CardRow, defaultShareOptions, type Lens, type ShareOptions } from './cardInput.ts';
import { type Verb, verbs } from './execute.ts';

/** What somebody asked for by pressing a button, after everything in it was read again: it was on their own machine. */
export type CardPress =
  | {
      readonly kind: 'refresh';
      readonly row: CardRow;
      readonly show: ShareOptions;
      /** The card was renewed because somebody updated from it: whoever did may take that back. */
      readonly isAfterUpdate: boolean;
      /** Cancelled, or theirs kept. */
      readonly isFormLeft: boolean;
    }
  | { readonly kind: 'openForm'; readonly row: CardRow; readonly show: ShareOptions }
  | {
      readonly kind: 'update';
      readonly row: CardRow;
      readonly show: ShareOptions;
      readonly said: SaidOnCard;
    }
  | { readonly kind: 'allAsPlanned'; readonly row: CardRow; readonly show: ShareOptions }
  | { readonly kind: 'undo'; readonly row: CardRow; readonly show: ShareOptions }
  | { readonly kind: 'notNow'; readonly row: CardRow; readonly show: ShareOptions }
  | { readonly kind: 'openHelpForm'; readonly row: CardRow; readonly show: ShareOptions }
  | {
      readonly kind: 'askForHelp';
      readonly row: CardRow;
      readonly show: ShareOptions;
      readonly asked: HelpOnCard;
    }
  | {
      readonly kind: 'lens';
      readonly row: CardRow;
      readonly show: ShareOptions;
      readonly lens: Lens;
      /** Pressed on a view that said they may only read. */
      readonly isReader: boolean;
    }
  | { readonly kind: 'ask'; readonly question: string };

/** The card asks four of the five: what is next stays as it was said last. */
export type SaidOnCard = Pick<StatusUpdate, 'rag' | 'headline' | 'needHelp' | 'forecastFinish'>;

/** What would help, and by when if somebody said so. */
export interface HelpOnCard {
  readonly what: string;
  readonly by: Day | undefined;
}

export type UnreadablePress = { readonly kind: 'unreadable' } | { readonly kind: 'dayUnreadable' };

const row = z.object({
  v: z.literal(1),
  key: z.string().max(40),
  itemId: z.string().regex(/^\d{1,10}$/u),
  etag: z.string().max(200).default(''),
  nonce: z.string().max(80).default(''),
});

const show = z
  .object({
    headline: z.boolean(),
    nextAndFinish: z.boolean(),
    evidenceDiffers: z.boolean(),
    needHelp: z.boolean(),
  })
  .catch(defaultShareOptions);

const said = z.object({
  rag: z.enum(['green', 'amber', 'red']),
  headline: z.string().max(4_000).default(''),
  needHelp: z.string().max(4_000).default(''),
  forecastFinish: z.string().max(40).default(''),
});

const help = z.object({
  help: z.string().max(4_000),
  helpBy: z.string().max(40).default(''),
});

const lens = z.enum(['business', 'technical']).catch('technical');

const question = z.object({ v: z.literal(1), question: z.string().max(500) });

/** Reads `{verb, data}` of a press. A Submit button sends its verb inside the data. */
export function readCardPress(press: {
  readonly verb?: unknown;
  readonly data: unknown;
}): Result<CardPress, UnreadablePress> {
  const data = asRecord(press.data);
  const verb = verbOf(press.verb ?? data?.['verb']);
  if (data === undefined || verb === undefined) return err({ kind: 'unreadable' });
  if (verb === 'chat.ask') {
    const asked = question.safeParse(data);
    return asked.success ? ok({ kind: 'ask', question: asked.data.question }) : err({ kind: 'unreadable' });
  }
  const about = row.safeParse(data);
  if (!about.success) return err({ kind: 'unreadable' });
  const { key, itemId, etag, nonce } = about.data;
  return readRowPress(verb, data, { row: { key, itemId, etag, nonce }, show: show.parse(data['show']) });
}

function readRowPress(
  verb: Exclude<Verb, 'chat.ask'>,
  data: Readonly<Record<string, unknown>>,
  about: { readonly row: CardRow; readonly show: ShareOptions },
): Result<CardPress, UnreadablePress> {
  switch (verb) {
    case 'card.refresh':
      return ok({
        kind: 'refresh',
        ...about,
        isAfterUpdate: data['isAfterUpdate'] === true,
        isFormLeft: data['isFormLeft'] === true,
      });
    case 'status.allAsPlanned':
      return ok({ kind: 'allAsPlanned', ...about });
    case 'status.update':
      return data['rag'] === undefined ? ok({ kind: 'openForm', ...about }) : readUpdate(data, about);
    case 'status.undo':
      return ok({ kind: 'undo', ...about });
    case 'nudge.notNow':
      return ok({ kind: 'notNow', ...about });
    case 'help.ask':
      return data['help'] === undefined ? ok({ kind: 'openHelpForm', ...about }) : readHelp(data, about);
    case 'card.lens':
      return ok({
        kind: 'lens',
        ...about,
        lens: lens.parse(data['lens']),
        isReader: data['isReader'] === true,
      });
  }
}

function readUpdate(
  data: Readonly<Record<string, unknown>>,
  about: { readonly row: CardRow; readonly show: ShareOptions },
): Result<CardPress, UnreadablePress> {
  const read = said.safeParse(data);
  if (!read.success) return err({ kind: 'unreadable' });
  const { rag, headline, needHelp, forecastFinish } = read.data;
  const finish = dayIn(forecastFinish);
  if (!finish.ok) return finish;
  return ok({ kind: 'update', ...about, said: { rag, headline, needHelp, forecastFinish: finish.value } });
}

function readHelp(
  data: Readonly<Record<string, unknown>>,
  about: { readonly row: CardRow; readonly show: ShareOptions },
): Result<CardPress, UnreadablePress> {
  const read = help.safeParse(data);
  if (!read.success) return err({ kind: 'unreadable' });
  const by = dayIn(read.data.helpBy);
  return by.ok ? ok({ kind: 'askForHelp', ...about, asked: { what: read.data.help, by: by.value } }) : by;
}

/** Left empty is no day; anything else has to read as one. */
function dayIn(text: string): Result<Day | undefined, UnreadablePress> {
  const typed = text.trim();
  if (typed === '') return ok(undefined);
  const read = readDay(typed);
  return read === undefined ? err({ kind: 'dayUnreadable' }) : ok(read);
}

function verbOf(text: unknown): Verb | undefined {
  return verbs.find((verb) => verb === text);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
