import { expect, test } from 'vitest';

import { movableSet } from '#domain/scenario/movableSet.ts';

import { projects, running } from './smallPortfolio.ts';

test('[SC3] the movable set: who touches a hot spot, the worst spot first, at most fourteen, nobody who is over', () => {
  const spots = [{ projectKeys: ['BEA', 'OLD'] }, { projectKeys: ['ATL', 'BEA'] }];
  expect(movableSet(spots, projects)).toEqual(['BEA', 'ATL']);
  const many = Array.from({ length: 20 }, (_, index) => running(`P${index}`));
  expect(movableSet([{ projectKeys: many.map(({ key }) => key) }], many)).toHaveLength(14);
});

test('[SC3] a spot of projects that are over asks nobody to move', () => {
  const ended = [running('OLD', { stage: 'Done' }), running('END', { stage: 'Stopped' }), running('ATL')];
  expect(movableSet([{ projectKeys: ['OLD', 'END', 'GONE', 'ATL'] }], ended)).toEqual(['ATL']);
});
