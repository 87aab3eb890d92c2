import { useCallback } from 'react';

import { readProject } from '#data/project/readProject.ts';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { useRead } from '#tab/parts/useRead.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { ProjectTab } from './ProjectTab.tsx';

/** One project: as a channel's tab, or inside the personal app. */
export function ProjectPage({ projectKey }: { projectKey: string }) {
  const { lists, clock } = useTabDeps();
  const ask = useCallback(() => readProject(lists, projectKey), [lists, projectKey]);
  const read = useRead(ask, clock);
  return (
    <ReadGate read={read} projectKey={projectKey}>
      {(value) => <ProjectTab value={value} read={read} />}
    </ReadGate>
  );
}
