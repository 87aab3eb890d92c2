import { describe, expect, test } from 'vitest';

import { projectLink, projectTab, teamsLink } from '#teams/links.ts';

const page = {
  teamsOrigin: 'https://teams.microsoft.com',
  tenantId: 'tenant',
  appId: 'app',
  page: 'portfolio',
  webUrl: 'https://pmo.example/tab/project/ATL-01',
};

describe('links', () => {
  test('the link of a project is short and ours', () => {
    expect(projectLink('https://pmo.example', 'ATL-01')).toBe('https://pmo.example/p/ATL-01');
  });

  test('a link into Teams names the page below the portfolio', () => {
    const link = new URL(teamsLink({ ...page, subPage: 'project/ATL-01', label: 'Atlas & Co' }));
    expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/app/portfolio');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'project/ATL-01' });
    expect(link.searchParams.get('label')).toBe('Atlas & Co');
  });

  test('a label that would make the link too long for Teams is left out', () => {
    const link = teamsLink({ ...page, label: 'ä'.repeat(400) });
    expect(link.length).toBeLessThan(1_900);
    expect(link).not.toContain('label=');
  });

  test('a pinned tab has the entity, the content address with who opens it, and the address for phones', () => {
    expect(projectTab('https://pmo.example', 'ATL-01', 'Atlas')).toEqual({
      entityId: 'project:ATL-01',
      contentUrl: 'https://pmo.example/tab/project/ATL-01?tid={tid}&user={userObjectId}',
      websiteUrl: 'https://pmo.example/p/ATL-01',
      name: 'Atlas',
    });
  });
});
