import type { CameOfIt } from '#domain/decision/cameOfIt.ts';
import type { LogEntry } from '#domain/decision/decisionLog.ts';
import { numberWords, moneyWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

export function titleWords({ decision, decisions }: LogEntry): string {
  return decisions.length === 1
    ? decision.title
    : say('decisions.log.andMore', { title: decision.title, count: decisions.length - 1 });
}

export function promiseWords(came: CameOfIt | undefined, currency: string): string {
  if (came === undefined) return say('decisions.promise.none');
  const { promise } = came;
  switch (promise.measure) {
    case 'overload':
      return say('decisions.promise.overload', { amount: numberWords(promise.before - promise.after, 1) });
    case 'delay':
      return say('decisions.promise.delay', { weeks: promise.weeks });
    case 'money':
      return say('decisions.promise.money', { money: moneyWords(promise.amount, currency) });
  }
}

const asGoodAsPromised = 0.005;

export function soFarWords({ promise, actual, share }: CameOfIt, currency: string): string {
  if (actual === undefined) return say('decisions.soFar.unknown');
  if (share !== undefined && Math.abs(share - 1) < asGoodAsPromised) return say('decisions.soFar.asPromised');
  switch (promise.measure) {
    case 'overload':
      return say('decisions.soFar.overload', {
        actual: numberWords(actual, 1),
        promised: numberWords(promise.before - promise.after, 1),
      });
    case 'delay':
      return say('decisions.soFar.delay', {
        actual: numberWords(actual, 1),
        promised: numberWords(promise.weeks),
      });
    case 'money':
      return say('decisions.soFar.money', {
        actual: moneyWords(actual, currency),
        promised: moneyWords(promise.amount, currency),
      });
  }
}

export const percentOf = (share: number): number => Math.round(share * 100);
