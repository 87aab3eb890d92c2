import { expect, test } from 'vitest';

import { inOrderForChannel, nearestName } from '#domain/project/nearestName.ts';

const named = (name: string, teamKey: string) => ({ name, teamKey });
const core = named('Core switch refresh', 'NET');
const wifi = named('Branch Wi-Fi', 'NET');
const atlas = named('Atlas customer portal', 'PLA');
const beacon = named('Beacon mobile', 'PLA');
const projects = [atlas, beacon, core, wifi];

test.each([
  ['Core switch refresh', core],
  ['core-switches', core],
  ['project atlas', atlas],
  ['branch wifi', wifi],
  ['Beacon (mobile app)', beacon],
])('[FIND] the channel "%s" means its project', (channel, project) => {
  expect(nearestName(channel, projects)).toBe(project);
});

test.each(['General', 'Lunch', '', '🎉'])('[FIND] the channel "%s" means none', (channel) => {
  expect(nearestName(channel, projects)).toBeUndefined();
});

test('[FIND] of two alike the first is chosen', () => {
  const twin = named('Core switch refresh', 'PLA');
  expect(nearestName('core switch', [core, twin])).toBe(core);
  expect(nearestName('core switch', [twin, core])).toBe(twin);
});

test('[FIND] the nearest is chosen wherever it stands', () => {
  const wide = named('Core switch refresh in branches', 'NET');
  expect(nearestName('Core switch refresh', [wide, core])).toBe(core);
  expect(nearestName('Core switch refresh', [core, wide])).toBe(core);
});

test('[FIND] a bit over a third in common is just enough, and the first of two with as much is chosen', () => {
  // Seven parts of three letters in common, of twenty on each side: 0.35.
  const justAlike = named('Network data launch', 'NET');
  const justAlikeToo = named('Network data launch', 'PLA');
  expect(nearestName('Launch mobile pilot', [justAlike, justAlikeToo])).toBe(justAlike);
  expect(nearestName('Launch mobile pilots', [justAlike])).toBeUndefined();
});

test('[FIND] a channel without letters does not mean a project without letters', () => {
  expect(nearestName('🎉', [named('—', 'NET')])).toBeUndefined();
});

test('[FIND] for a channel its team’s projects come first, and in each part the nearest name', () => {
  const order = inOrderForChannel(projects, { name: 'Wi-Fi for branches', teamKey: 'NET' });
  expect(order).toEqual([wifi, core, beacon, atlas]);
});

test('[FIND] a channel of no known team goes by name alone', () => {
  expect(inOrderForChannel(projects, { name: 'Beacon', teamKey: undefined })[0]).toBe(beacon);
  const ofNoTeam = { name: 'Atlas', teamKey: undefined };
  expect(inOrderForChannel([ofNoTeam, beacon], { name: 'Beacon', teamKey: undefined })[0]).toBe(beacon);
});
