import type { ProjectEffect } from '#domain/scenario/planEffects.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { Day } from '#domain/calendar/day.ts';
import { daysBetween } from '#domain/calendar/day.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { numberWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

/** What the plan does with one project, for somebody who thinks in dates and events. */
export function doesWords(
  { key, option, finish, businessEvent, businessEventOn, event }: ProjectEffect,
  scenario: Scenario,
  today: Day,
): string {
  const finishWords = finish.after === undefined ? '' : dayWordsNear(finish.after, today);
  const values = {
    finish: finishWords,
    weeks: option.weeks,
    event: businessEvent ?? '',
    eventDay: businessEventOn === undefined ? '' : dayWordsNear(businessEventOn, today),
  };
  switch (option.kind) {
    case 'stop':
      return stopsWords(key, scenario);
    case 'now':
      if (finish.after === undefined) return say('decide.does.keepsNoFinish');
      if (event.after === 'kept') return say('decide.does.keepsEvent', values);
      return say(event.after === 'passed' ? 'decide.does.keepsPassed' : 'decide.does.keeps', values);
    case 'delay':
      if (finish.after === undefined) return say('decide.does.waitsNoFinish', values);
      if (event.after === 'kept') return say('decide.does.waitsEvent', values);
      return say(event.after === 'passed' ? 'decide.does.waitsPassed' : 'decide.does.waits', values);
  }
}

/** Stopping frees people: of the skill it wants most of, in its fullest week. */
function stopsWords(key: string, { projects, skills }: Scenario): string {
  const use = projects.find((project) => project.key === key)?.options[0]?.use ?? [];
  const most = use.toSorted((one, other) => other.personWeeks - one.personWeeks)[0];
  const skill = most === undefined ? undefined : skills[most.skill];
  if (most === undefined || skill === undefined) return say('decide.does.stops');
  return say('decide.does.stopsFrees', { people: numberWords(most.personWeeks, 1), skill });
}

export interface EventLine {
  readonly key: string;
  readonly isKept: boolean;
  readonly words: string;
}

/** What becomes of the business events, those that are passed first. */
export function eventLines(
  effects: readonly ProjectEffect[],
  { today, nameOf }: { readonly today: Day; readonly nameOf: (key: string) => string },
): readonly EventLine[] {
  return effects
    .flatMap(({ key, option, finish, businessEvent, businessEventOn, event }): EventLine[] => {
      if (businessEvent === undefined || businessEventOn === undefined) return [];
      const values = { event: businessEvent, day: dayWordsNear(businessEventOn, today) };
      if (option.kind === 'stop')
        return [
          { key, isKept: false, words: say('decide.events.offWords', { ...values, project: nameOf(key) }) },
        ];
      if (event.after === 'kept')
        return [{ key, isKept: true, words: say('decide.events.keptWords', values) }];
      if (finish.after === undefined) return [];
      const days = daysBetween(businessEventOn, finish.after);
      const isNew = event.before === 'kept' || option.kind === 'delay';
      return [
        {
          key,
          isKept: false,
          words: say(isNew ? 'decide.events.passedWords' : 'decide.events.alreadyWords', { ...values, days }),
        },
      ];
    })
    .toSorted((one, other) => Number(one.isKept) - Number(other.isKept));
}
