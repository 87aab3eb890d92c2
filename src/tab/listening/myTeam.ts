import type { Overview } from '#data/portfolio/readPortfolio.ts';

/** The team whose channel this is, or of the project somebody leads: a suggestion, which they may change. */
export function myTeam(
  { teams, projects }: Pick<Overview, 'teams' | 'projects'>,
  {
    groupId,
    user,
  }: { readonly groupId?: string | undefined; readonly user?: { readonly id: string } | undefined },
): string | undefined {
  const ofChannel = teams.find((team) => groupId !== undefined && team.groupId === groupId);
  const led = projects.find(({ value }) => user !== undefined && value.lead?.id === user.id)?.value.teamKey;
  return ofChannel?.key ?? teams.find(({ key }) => key.toUpperCase() === led?.toUpperCase())?.key;
}
