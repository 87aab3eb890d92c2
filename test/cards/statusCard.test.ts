import { describe, expect, test } from 'vitest';

import { defaultShareOptions, type Lens } from '#cards/cardInput.ts';
import { linkTo } from '#cards/cardLink.ts';
import { statusCard } from '#cards/statusCard.ts';
import { statusShown } from '#cards/statusMark.ts';
import { updateForm } from '#cards/updateForm.ts';
import { viewerCard } from '#cards/viewerCard.ts';
import { addDays, day } from '#domain/calendar/day.ts';
import { projectHealth } from '#domain/health/projectHealth.ts';
import type { Project } from '#domain/project/project.ts';

import { coreSwitch, everything, onCard, scene, today } from './projects.ts';

const wordsOf = (card: unknown): string => {
  const words: string[] = [];
  JSON.stringify(card, (key, value: unknown) => {
    if (['text', 'title', 'value'].includes(key) && typeof value === 'string') words.push(value);
    return value;
  });
  return words.join('\n');
};

const shared = (project: Project, include = defaultShareOptions) =>
  statusCard({
    ...onCard(project),
    scene,
    include,
    evidenceDiffers: true,
    sharedBy: 'Ida Nyberg',
    canAskForHelp: true,
    refreshUserIds: ['29:a1'],
  });

test('says name, status with its age, headline, next, finish and when', () => {
  expect(wordsOf(shared(coreSwitch)).split('\n')).toEqual([
    'Refresh',
    'Core switch refresh',
    'CSR-01 · Network · lead Ida N.',
    '✔ Green',
    'reported 3 days ago',
    'Six of fourteen floors run on the new network.',
    'Next',
    'Site A cut-over · Fri 11 Dec',
    'Finish',
    'Fri 22 Jan 2027 · was 8 Jan',
    'As of Mon 23 Nov, 08:10 · shared by Ida N.',
    'Update',
    'Update',
    'Ask for help',
    'Ask for help',
    'Open project',
  ]);
});

test('“Evidence differs” and help wanted stand on it only if its sender ticks them', () => {
  expect(wordsOf(shared(coreSwitch))).not.toMatch(/Evidence|Help wanted/u);
  expect(wordsOf(shared(coreSwitch, everything))).toMatch(/Help wanted[\s\S]*Evidence differs/u);
});

test('money and the evidence’s own colour never stand on it', () => {
  expect(JSON.stringify(shared(coreSwitch, everything))).not.toMatch(/€|400|232|Evidence says/u);
});

test('[HE8] a colour over 14 days old is shown as no news, never green', () => {
  expect(statusShown({ ...coreSwitch, reportedOn: addDays(today, -14) }, today)).toBe('green');
  const silent = { ...coreSwitch, reportedOn: addDays(today, -19) };
  expect(wordsOf(shared(silent))).toMatch(/○ No news\nno report for 19 days/u);
});

test('a colour set by hand in SharePoint is told as that', () => {
  expect(wordsOf(shared({ ...coreSwitch, rag: 'red' }))).toContain('set in SharePoint');
});

test('a project nobody reported on says so', () => {
  const fresh = { ...coreSwitch, rag: undefined, reportedOn: undefined, latest: undefined };
  expect(wordsOf(shared(fresh))).toContain('○ Not said yet\nno report yet');
});

test('a confidential project shares that it is one, and nothing else', () => {
  const card = shared({ ...coreSwitch, isConfidential: true }, everything);
  expect(wordsOf(card)).toMatch(/^Refresh\nA project\n/u);
  expect(JSON.stringify(card)).not.toMatch(/CSR|Core|Ida Nyberg|Green/u);
});

test('Teams renews at most sixty views by itself', () => {
  const refreshUserIds = Array.from({ length: 90 }, (_, index) => `29:${index}`);
  const card = statusCard({
    ...onCard(),
    scene,
    include: everything,
    evidenceDiffers: false,
    sharedBy: 'x',
    canAskForHelp: false,
    refreshUserIds,
  });
  expect(card.refresh?.userIds).toHaveLength(60);
});

const ownCard = (
  project: Project,
  lens: Lens = 'technical',
  readOnlyFor?: { readonly viewer: string; readonly pmoName: string },
) =>
  viewerCard({
    ...onCard(project),
    scene,
    health: projectHealth({ project, today }),
    currency: 'EUR',
    lens,
    canAskForHelp: true,
    readOnlyFor,
    include: everything,
    refreshUserIds: [],
  });
const own = (project: Project, lens: Lens = 'technical') => wordsOf(ownCard(project, lens));
const offered = (lens: Lens) => own(coreSwitch, lens).match(/(?:Business|Technical) view/u)?.[0];

describe('the own view', () => {
  test('shows both opinions, why, and the money', () => {
    const words = own(coreSwitch);
    expect(words).toMatch(/Ida says\n✔ Green\nreported 3 days ago\nEvidence says\n◆ Red/u);
    expect(words).toContain('Why they differ');
    expect(words).toMatch(/◆ Red · .*€.*over budget/u);
  });

  test('[WO1] the business lens says what the slip means, in money and against the event that waits for it', () => {
    const late: Project = {
      ...coreSwitch,
      forecastHistory: [],
      forecastFinish: addDays(day('2027-01-08'), 21),
      businessEvent: 'sales freeze',
      businessEventOn: day('2027-01-20'),
      businessGoal: 'No more outages at night',
    };
    const words = own(late, 'business');
    expect(words).toMatch(/What it means\n.*≈ €.36k.* and 9 days past “sales freeze” \(20 Jan\)/u);
    expect(words).toContain('For: No more outages at night');
    expect(words).not.toContain('Why they differ');
    expect(words).toContain('Technical view');
  });

  test('each lens offers the other', () => {
    expect([offered('technical'), offered('business')]).toEqual(['Business view', 'Technical view']);
  });

  test('of who may only read says whom to ask, keeps what they can press, and is not renewed into another', () => {
    const card = ownCard(coreSwitch, 'technical', { viewer: 'Petra Lund', pmoName: 'The PMO' });
    expect(wordsOf(card)).toMatch(
      /You can read this project, not update it\nIda N\. or The PMO can update it/u,
    );
    expect(wordsOf(card)).toContain('Why they differ');
    expect(card.actions?.map(({ title }) => title)).toEqual([
      'Ask for help',
      'Business view',
      'Open project',
    ]);
    expect(card.refresh).toBeUndefined();
  });

  test('without anything to judge by says so', () => {
    const bare = {
      ...coreSwitch,
      stage: 'Idea' as const,
      budget: undefined,
      spentToDate: undefined,
      earnedPercent: undefined,
      baselineFinish: undefined,
      forecastFinish: undefined,
      nextMilestone: undefined,
      nextMilestoneOn: undefined,
      milestonesOpen: undefined,
    };
    expect(own(bare)).toContain('○ Not known');
  });
});

const form = (project: Project) =>
  updateForm({ ...onCard(project), scene, health: projectHealth({ project, today }), include: everything });
const statusInput = (project: Project) => form(project).body.find(({ type }) => type === 'Input.ChoiceSet');

describe('the update form', () => {
  test('chooses no status for anybody where report and evidence differ', () => {
    expect(statusInput(coreSwitch)).not.toHaveProperty('value');
    expect(wordsOf(form(coreSwitch))).toContain('You may know more');
  });

  test('chooses the last one where they agree', () => {
    const agreeing = { ...coreSwitch, budget: undefined, forecastFinish: coreSwitch.baselineFinish };
    expect(statusInput(agreeing)).toHaveProperty('value', 'green');
  });

  test('All as planned and Cancel take no notice of what is typed', () => {
    const taken = form(coreSwitch).actions?.map(
      (action) => 'associatedInputs' in action && action.associatedInputs,
    );
    expect(taken).toEqual([false, 'none', 'none']);
  });
});

test.each([
  'https://evil.example/',
  'http://pmo.nordvik.example/',
  'javascript:alert(1)',
  'https://teams.microsoft.com.evil.example/',
])('a card never links to %s', (url) => {
  expect(() => linkTo('Open', url, scene)).toThrow('may not link');
});
