import type { Project } from '#domain/project/project.ts';

/** Somebody changed the colour in SharePoint itself: it stands, and no report says why. */
export function isColourSetByHand({ rag, latest }: Pick<Project, 'rag' | 'latest'>): boolean {
  return rag !== latest?.rag;
}
