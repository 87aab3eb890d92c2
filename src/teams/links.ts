const longestTeamsLink = 1_900; // Teams on Windows cuts longer ones

/** The one link of a project: it unfurls in chat, and a browser opens Teams with it. */
export function projectLink(origin: string, projectKey: string): string {
  return `${origin}/p/${encodeURIComponent(projectKey)}`;
}

export interface TeamsPage {
  /** Where Teams is; beside the stand-in it is the stand-in's window. */
  readonly teamsOrigin: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly page: string;
  readonly subPage?: string | undefined;
  readonly webUrl: string;
  readonly label: string;
}

/** A link that opens a page of our personal app. The label is left out where it would make the link too long. */
export function teamsLink({ teamsOrigin, tenantId, appId, page, subPage, webUrl, label }: TeamsPage): string {
  const link = new URL(`${teamsOrigin}/l/entity/${appId}/${encodeURIComponent(page)}`);
  link.searchParams.set('tenantId', tenantId);
  link.searchParams.set('webUrl', webUrl);
  if (subPage !== undefined) link.searchParams.set('context', JSON.stringify({ subEntityId: subPage }));
  const bare = link.href;
  link.searchParams.set('label', label);
  return link.href.length < longestTeamsLink ? link.href : bare;
}

export interface TabToPin {
  readonly entityId: string;
  readonly contentUrl: string;
  /** Teams on a phone opens this one in the browser; without it the tab does not exist there. */
  readonly websiteUrl: string;
  readonly name: string;
}

/** The portfolio of one team, the same for every member. */
export function portfolioTab(origin: string, teamKey: string, name: string): TabToPin {
  const path = `${origin}/tab/portfolio?team=${encodeURIComponent(teamKey)}`;
  return {
    entityId: `portfolio:${teamKey}`,
    contentUrl: `${path}&tid={tid}&user={userObjectId}`,
    websiteUrl: path,
    name,
  };
}

/** Teams replaces the braces itself; they name the device's cache before anybody has signed in. */
export function projectTab(origin: string, projectKey: string, projectName: string): TabToPin {
  const path = `${origin}/tab/project/${encodeURIComponent(projectKey)}`;
  return {
    entityId: `project:${projectKey}`,
    contentUrl: `${path}?tid={tid}&user={userObjectId}`,
    websiteUrl: projectLink(origin, projectKey),
    name: projectName,
  };
}
