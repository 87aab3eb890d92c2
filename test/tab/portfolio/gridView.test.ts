import { describe, expect, test } from 'vitest';

import { columnIds, columns } from '#tab/portfolio/columns.ts';
import { firstView, foundStandings, gridItems } from '#tab/portfolio/gridView.ts';
import { portfolioModel } from '#tab/portfolio/portfolioModel.ts';
import { readView, withView } from '#tab/portfolio/savedViews.ts';
import { searchFor } from '#tab/portfolio/searchFor.ts';
import { demo, kept, today } from '#test/tab/facts.ts';

const projects = demo.projects.map((project) => kept(project));
const { standings } = portfolioModel({ projects, settings: demo.settings }, today);
const find = (view: Partial<typeof firstView>, typed = '') =>
  foundStandings(standings, { ...firstView, ...view }, searchFor(typed));

describe('filters', () => {
  test('values of one kind are "or", kinds are "and"', () => {
    const either = find({ filter: { team: ['NET', 'PLA'] } });
    expect(new Set(either.map(({ project }) => project.teamKey))).toEqual(new Set(['NET', 'PLA']));
    const both = find({ filter: { team: ['NET'], health: ['red'] } });
    expect(both.map(({ project }) => project.name)).toEqual(['Core switch refresh']);
  });

  test('a filter narrows what a search finds', () => {
    expect(find({ filter: { team: ['NET'] } }, 'beacon')).toEqual([]);
    expect(find({ filter: {} }, 'beacon')).toHaveLength(1);
  });
});

describe('order', () => {
  test('without a column the list says what matters first', () => {
    expect(find({})).toEqual(standings);
  });

  test.each(columnIds)('by %s: up, then down, and what nobody keeps comes last both ways', (by) => {
    const valueOf = columns[by].order;
    const up = find({ sort: { by, descending: false } }).map(valueOf);
    const down = find({ sort: { by, descending: true } }).map(valueOf);
    const known = up.filter((value) => value !== undefined);
    expect(up.slice(known.length).every((value) => value === undefined)).toBe(true);
    expect(down.slice(0, known.length)).toEqual(known.toReversed());
    expect(known).toEqual(known.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
  });
});

describe('groups', () => {
  test('keep their rows in order, the most pressing first', () => {
    const items = gridItems(standings, 'team', new Set());
    expect(items[0]).toMatchObject({ kind: 'group', value: 'NET', isOpen: true });
    const rows = items.flatMap((item) => (item.kind === 'row' ? item.standing : []));
    expect(rows).toHaveLength(standings.length);
    expect(rows[0]?.project.name).toBe('Core switch refresh');
  });

  test('a closed one keeps its head and its count', () => {
    const [head, next] = gridItems(standings, 'team', new Set(['NET']));
    expect(head).toMatchObject({ kind: 'group', isOpen: false });
    expect(head?.kind === 'group' && head.standings.length).toBeGreaterThan(1);
    expect(next?.kind).toBe('group');
  });
});

describe('saved views', () => {
  test('a view reads as it was kept', () => {
    const view = {
      ...firstView,
      group: 'stage' as const,
      sort: { by: 'slip' as const, descending: true },
      filter: { lead: ['Ida Nyberg'] },
      widths: { finish: 180 },
    };
    expect(readView(JSON.parse(JSON.stringify(view)))).toEqual(view);
  });

  test.each([
    undefined,
    'all',
    { filter: {} },
    { ...firstView, columns: ['project', 'salary'] },
    { ...firstView, widths: { finish: -1 } },
  ])('what does not read is no view: %j', (kept_) => {
    expect(readView(kept_)).toBeUndefined();
  });

  test('the project’s name is in every view, and first', () => {
    expect(readView({ ...firstView, columns: ['lead', 'status'] })?.columns).toEqual([
      'project',
      'status',
      'lead',
    ]);
  });

  test('a view of the same name takes the place of the one before', () => {
    const one = { name: 'Mine', view: firstView };
    const other = { name: 'Mine', view: { ...firstView, group: 'team' as const } };
    expect(withView([one], other)).toEqual([other]);
  });
});
