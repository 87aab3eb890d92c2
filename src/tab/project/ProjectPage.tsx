import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { useProject } from '#tab/parts/useProject.ts';

import { ProjectTab } from './ProjectTab.tsx';

/** One project: as a channel's tab, or inside the personal app. */
export function ProjectPage({ projectKey }: { projectKey: string }) {
  const read = useProject(projectKey);
  return (
    <ReadGate read={read} projectKey={projectKey}>
      {(value) => <ProjectTab value={value} readAt={read.readAt} />}
    </ReadGate>
  );
}
