import { describe, expect, test } from 'vitest';

import { portfolioPath, projectPath, routeOf, routeOfSubPage } from '#tab/routes.ts';

describe('addresses of the tab', () => {
  test.each([
    ['/tab/portfolio', '', { name: 'portfolio', view: 'projects', teamKey: undefined }],
    [
      '/tab/portfolio',
      '?view=timeline&team=net&tid=1',
      { name: 'portfolio', view: 'timeline', teamKey: 'NET' },
    ],
    ['/tab/portfolio', '?view=other&team=', { name: 'portfolio', view: 'projects', teamKey: undefined }],
    ['/tab/project/ATL-01', '?tid=1&user=2', { name: 'project', key: 'ATL-01' }],
    ['/tab/project/atl-01/', '', { name: 'project', key: 'ATL-01' }],
    ['/tab/project/%E0%A4%A', '', { name: 'project', key: '%E0%A4%A' }],
    ['/tab/project', '', { name: 'nowhere' }],
    ['/tab/setup', '', { name: 'setup' }],
    ['/tab/decide', '?around=ATL-01', { name: 'decide', part: undefined, search: '?around=ATL-01' }],
    ['/tab/decide/log', '', { name: 'decide', part: 'log', search: '' }],
    ['/tab/listening', '', { name: 'listening', part: undefined, search: '' }],
    ['/dialog/start', '', { name: 'start', part: undefined, search: '' }],
    ['/config', '', { name: 'config' }],
    ['/dialog/share', '', { name: 'share', key: undefined }],
    ['/dialog/update', '?key=ATL-01', { name: 'update', key: 'ATL-01' }],
    ['/dialog/other', '', { name: 'nowhere' }],
    ['/', '', { name: 'nowhere' }],
  ])('%s%s', (pathname, search, route) => {
    expect(routeOf({ pathname, search })).toEqual(route);
  });

  test('a key that is not a key travels there and back', () => {
    const key = 'A/B ?#';
    expect(routeOf({ pathname: projectPath(key), search: '' })).toEqual({ name: 'project', key });
  });

  test.each([
    { view: 'projects', teamKey: undefined } as const,
    { view: 'report', teamKey: undefined } as const,
    { view: 'capacity', teamKey: 'A&B' } as const,
  ])('a view of a portfolio travels there and back: $view $teamKey', (place) => {
    const { pathname, search } = new URL(portfolioPath(place), 'https://here.example');
    expect(routeOf({ pathname, search })).toEqual({ name: 'portfolio', ...place });
  });

  test('a deep link names a project below the portfolio', () => {
    expect(routeOfSubPage('project/atl-01')).toEqual({ name: 'project', key: 'ATL-01' });
    expect(routeOfSubPage('project/')).toBeUndefined();
    expect(routeOfSubPage(undefined)).toBeUndefined();
  });
});
