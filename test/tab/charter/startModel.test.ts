import { describe, expect, test } from 'vitest';

import type { Kept } from '#data/lists/kept.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { day } from '#domain/calendar/day.ts';
import { noAnswers } from '#domain/charter/charterAnswers.ts';
import { defaultSizeRules } from '#domain/charter/charterSize.ts';
import { newProject } from '#domain/project/newProject.ts';
import type { Project } from '#domain/project/project.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { kindChoices, kindShown } from '#tab/charter/kindChoices.ts';
import { readStartAsk } from '#tab/charter/startAsk.ts';
import { channelsKnown, firstForm, peopleKnown } from '#tab/charter/startModel.ts';
import { stepChoices } from '#tab/charter/stepWords.ts';

const today = day('2026-11-23');
const person = (id: string, name: string) => ({ id, upn: `${id}@x.example`, name });
const channelLink = (id: string, name: string): string =>
  `https://teams.microsoft.com/l/channel/${encodeURIComponent(id)}/${encodeURIComponent(name)}?groupId=g`;
const one = '19:one@thread.tacv2';
const two = '19:two@thread.tacv2';

const kept = (key: string, change: Partial<Project>): Kept<Project> => ({
  id: key,
  etag: '',
  value: { ...newProject(key, key), ...change },
  modifiedAt: '',
  modifiedBy: undefined,
  problems: [],
});
const portfolio: Portfolio = {
  settings: defaultSettings,
  teams: [{ key: 'NET', name: 'Network', groupId: 'g' }],
  projects: [
    kept('A-01', { teamKey: 'NET', channelLink: channelLink(one, 'Core & more'), lead: person('1', 'Ida') }),
    kept('B-01', { teamKey: 'DAT', channelLink: channelLink(two, 'Data'), lead: person('2', 'Ben') }),
    kept('C-01', { teamKey: 'NET', channelLink: channelLink(two, 'Secret'), isConfidential: true }),
    kept('D-01', { sponsor: person('1', 'Ida'), lead: person('3', 'Aino') }),
  ],
  unreadable: [],
};
const ask = readStartAsk(undefined, '', { pathname: '/tab/start', hash: '' });
const nowhere = { groupId: undefined, channelName: undefined };

describe('the first form', () => {
  test('is empty, but for today', () => {
    const form = firstForm({ portfolio, ask, of: undefined, today }, nowhere);
    expect(form).toMatchObject({ name: '', startOn: today, finish: undefined, answers: noAnswers });
  });

  test('knows the team by the channel it was opened in', () => {
    const inChannel = { ...ask, channelId: one };
    expect(firstForm({ portfolio, ask: inChannel, of: undefined, today }, nowhere)).toMatchObject({
      teamKey: 'NET',
      channelId: one,
    });
    const place = { groupId: 'g', channelName: 'Branch Wi-Fi' };
    const pinning = { ...ask, isPinning: true };
    expect(firstForm({ portfolio, ask: pinning, of: undefined, today }, place)).toMatchObject({
      name: 'Branch Wi-Fi',
      teamKey: 'NET',
    });
  });

  test('takes a message for why somebody wants to start now', () => {
    const message = { text: ' We own no spare. ', link: undefined };
    const form = firstForm({ portfolio, ask: { ...ask, message }, of: undefined, today }, nowhere);
    expect(form.answers.texts).toEqual({ whyNow: 'We own no spare.' });
  });

  test('of a project without a charter knows what its row says', () => {
    const project = kept('A-01', { method: 'Agile', tier: 'M', budget: 20_000, businessGoal: 'Faster' });
    const of = { project, charter: undefined, file: undefined, readAgain: () => undefined };
    expect(firstForm({ portfolio, ask, of, today }, nowhere).answers).toMatchObject({
      method: 'Agile',
      asked: 'M',
      size: { cost: 20_000 },
      texts: { goal: 'Faster' },
    });
  });
});

test('leads and sponsors are known by name, each once, whoever asks first', () => {
  expect(peopleKnown(portfolio, person('2', 'Ben')).map(({ name }) => name)).toEqual(['Ben', 'Aino', 'Ida']);
});

describe('where a kick-off card may be asked for', () => {
  const here = { id: undefined, name: undefined, groupId: undefined };

  test('the channels of the team, never that of a confidential project', () => {
    expect(channelsKnown(portfolio, 'NET', here)).toEqual([
      { id: one, name: 'Core & more', link: channelLink(one, 'Core & more') },
    ]);
  });

  test('and the channel we stand in, also where no project has met there yet', () => {
    const id = '19:new@thread.tacv2';
    const [known] = channelsKnown(portfolio, undefined, { id, name: 'New & odd/name', groupId: 'g' });
    expect(known).toMatchObject({ id, name: 'New & odd/name' });
    expect(known?.link).toBe(channelLink(id, 'New & odd/name'));
  });
});

const words = (question: 'cost' | 'teams' | 'people') =>
  stepChoices(question, defaultSizeRules, 'EUR').map((choice) => choice.words.replaceAll('\u00A0', ' '));

describe('the words of the steps', () => {
  test('[CH1] each choice stands for where its step begins', () => {
    expect(words('cost')).toEqual(['under € 10k', 'under € 100k', 'under € 500k', '€ 500k or more']);
    expect(words('teams')).toEqual(['1', '2 to 3', '4 or more']);
    expect(words('people')).toEqual(['under 50', '50 to 499', '500 or more']);
    expect(stepChoices('cost', defaultSizeRules, 'EUR').map(({ from }) => from)).toEqual([
      0, 10_000, 100_000, 500_000,
    ]);
  });
});

describe('kinds of work', () => {
  const own = {
    title: 'Audit',
    kind: 'Audit',
    methods: [],
    usual: {},
    hints: {},
    otherHeadings: [],
    steps: [{ title: 'Signed', workingDays: 5, weight: 1, isBusinessEvent: false }],
  };

  test('ours, then those the PMO made of its own', () => {
    expect(kindChoices([own, { ...own, kind: 'bugFix' }]).map(({ name }) => name)).toEqual([
      'Bug fix or small change',
      'Software launch',
      'Infrastructure change',
      'Move to another system',
      'Something else',
      'Audit',
    ]);
  });

  test('a template’s milestones hold where it has some, else those of the kind', () => {
    const titles = (kind: string, templates: readonly (typeof own)[]) =>
      kindShown(templates, kind, 'Hybrid').steps.map(({ title }) => title);
    expect(titles('Audit', [own])).toEqual(['Signed']);
    expect(titles('bugFix', [{ ...own, kind: 'bugFix' }])).toEqual(['Signed']);
    expect(titles('bugFix', [{ ...own, kind: 'bugFix', steps: [] }])).toEqual([
      'Cause understood',
      'Fixed',
      'Checked where it hurt',
    ]);
    expect(titles('Unknown', [])).toEqual([]);
  });
});
