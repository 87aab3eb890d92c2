import { describe, expect, test } from 'vitest';

import type { ScenarioProject } from '#domain/scenario/scenario.ts';
import { searchModel } from '#domain/scenario/search/searchModel.ts';

import { atlas, later, now, project, scenarioWith, stop } from './written.ts';

const neighboursOf = (...projects: readonly ScenarioProject[]) =>
  searchModel(scenarioWith(projects), 'worth').projects.map(({ neighbours }) => neighbours);

describe('[SC1] who waits for whom', () => {
  const waiting = project('BEA', [now(50, 4), later(40, 0.5), stop], {
    dependsOn: [{ key: 'ATL', slackWeeks: 0 }],
  });

  test('goes on only with the other, which may not slip further than itself', () => {
    expect(neighboursOf(atlas, waiting)).toEqual([
      [
        {
          project: 1,
          goes: [
            [true, true, true],
            [false, true, true],
            [false, false, true],
          ],
        },
      ],
      [
        {
          project: 0,
          goes: [
            [true, false, false],
            [true, true, false],
            [true, true, true],
          ],
        },
      ],
    ]);
  });

  test('is no neighbour of others, nor of itself', () => {
    expect(
      neighboursOf(atlas, project('COB', [stop]), waiting).map((of) => of.map((each) => each.project)),
    ).toEqual([[2], [], [0]]);
    const itself = project('ATL', [now(1, 1), stop], { dependsOn: [{ key: 'ATL', slackWeeks: 0 }] });
    expect(neighboursOf(itself)).toEqual([[]]);
  });
});
