import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { planEffects } from '#domain/scenario/planEffects.ts';
import type { SearchResult } from '#domain/scenario/scenario.ts';
import { DecideForm } from '#tab/decide/DecideForm.tsx';
import { changesOf, channelsOf, checkedOn, onTheTable } from '#tab/decide/decisionModel.ts';
import { EffectsPart } from '#tab/decide/EffectsPart.tsx';
import { LoadPart } from '#tab/decide/LoadPart.tsx';
import { optionRows } from '#tab/decide/optionRows.ts';
import { OptionsTable } from '#tab/decide/OptionsTable.tsx';
import { planShown } from '#tab/decide/planModel.ts';
import { PlanPanel } from '#tab/decide/PlanPanel.tsx';
import { askingKeys } from '#tab/decide/questionModel.ts';
import { noWishes, type Wishes } from '#tab/decide/wishes.ts';
import { demo, today } from '#test/tab/facts.ts';
import { messages as german } from '#words/de/messages.ts';
import { decide as english } from '#words/en/decide.ts';

import { clashScenario, keyOf, naming, question, searched, unproved } from './demoQuestion.ts';

const proved = searched(clashScenario);
const atlas = keyOf('Atlas customer portal');

/** Everything the page says, names for screen readers included. */
function pageText(result: SearchResult, change: Partial<Wishes> = {}): string {
  const wishes = { ...noWishes, ...change };
  const shown = planShown(clashScenario, { scenario: clashScenario, result }, wishes);
  const effects = planEffects({ ...question.sources, grid: question.grid }, clashScenario, shown.plan);
  const changes = changesOf(clashScenario, shown.plan);
  const facts = {
    ...naming,
    scenario: clashScenario,
    plan: shown.plan,
    runnerUp: result.runnerUp,
    effects,
    wishes,
    today,
  };
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <OptionsTable
        rows={optionRows(facts)}
        wishes={wishes}
        onWish={nothing}
        onTake={nothing}
        openProject={nothing}
      />
      <PlanPanel
        scenario={clashScenario}
        shown={shown}
        naming={naming}
        onWish={nothing}
        search={{ found: undefined, looking: 'best', isStopped: false, stop: nothing, again: nothing }}
      >
        <DecideForm
          changes={changes}
          channels={channelsOf(changes, naming.projectByKey)}
          table={onTheTable(clashScenario, shown)}
          checkedOn={checkedOn(question, clashScenario, shown.plan, changes)}
          today={today}
          naming={naming}
          pmoName={demo.settings.pmoName}
          onDeciding={nothing}
          onDecided={nothing}
          mayShare
          deciding={{
            mayDecide: true,
            newId: () => '',
            decide: () => Promise.reject(new Error('nobody decides here')),
            share: () => Promise.resolve({ asked: 0 }),
          }}
        />
      </PlanPanel>
      <LoadPart skills={effects.skills} />
      <EffectsPart
        effects={effects}
        naming={naming}
        today={today}
        mayReadPeople
        asking={askingKeys(question)}
      />
    </FluentProvider>,
  ).replaceAll(/class="[^"]*"|style="[^"]*"|data-[\w-]+="[^"]*"/gu, '');
}
const nothing = (): void => undefined;

const said = /\bbest\b|optim/giu;
const honest = /best found, at most 6\.2 % better exists/u;
const looks: readonly (readonly [string, Partial<Wishes>])[] = [
  ['the plan worth most', {}],
  ['the runner-up', { base: 'runnerUp' }],
  ['a point of the curve', { base: 1 }],
  ['as it is today', { base: 0 }],
  ['an option taken by hand', { byHand: [{ key: atlas, kind: 'delay', weeks: 8 }] }],
];

describe('[SC3] the word "best" is for what is proved', () => {
  test.each(looks)('%s, not proved: only "best found, at most x %% better exists"', (_, wishes) => {
    expect(pageText(unproved(proved), wishes).replace(honest, '').match(said)).toBeNull();
  });

  test('how far a better one may be is said, rounded up; or that nobody knows', () => {
    expect(pageText(unproved(proved))).toMatch(honest);
    expect(pageText(unproved(proved, 0.0001))).toContain('at most 0.1 % better exists');
    const unknown = pageText({ ...unproved(proved), gapShare: undefined });
    expect(unknown).toContain('found so far');
    expect(unknown.match(said)).toBeNull();
  });

  test('proved, it says so', () => {
    expect(proved.isProved).toBe(true);
    expect(pageText(proved)).toContain('Proved best');
    expect(pageText(proved)).toContain('Best plan');
  });

  test.each(looks.slice(1))('%s is not called the best plan, whatever is proved', (_, wishes) => {
    const text = pageText(proved, wishes);
    expect(text).not.toContain('Proved best');
    expect(text).not.toContain('>Best plan<');
  });

  test.each([
    ['English', english, /\bbest\b|optim/iu],
    ['German', german, /\bbeste[rnms]?\b|optim/iu],
  ] as const)('%s: no other sentence of the page has the word', (_, sentences, word) => {
    const keys = Object.entries(sentences).flatMap(([key, sentence]) =>
      key.startsWith('decide.') && word.test(sentence) ? key : [],
    );
    expect(keys.filter((key) => !key.includes('proved') && key !== 'decide.found.gap')).toEqual([]);
  });

  test('the sentences of what is proved are there to be told from the others', () => {
    const keys = Object.keys(english).filter((key) => key.includes('proved'));
    expect(keys.length).toBeGreaterThan(3);
  });
});
