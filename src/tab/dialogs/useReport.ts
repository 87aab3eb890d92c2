import type { Project } from '#domain/project/project.ts';
import type { StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import type { StatusField } from '#domain/statusReport/weighStatus.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** Hands a status over to be sent: it is on the screen at once, and its operation is known when the device has it. */
export function useReport(
  { project, today }: ProjectFacts,
  source: 'tab' | 'dialog',
): (said: StatusUpdate, seen: Project, untouched?: readonly StatusField[]) => Promise<string> {
  const { engine } = useTabDeps();
  return (said, seen, untouched) => engine.reportStatus(project.id, said, { source, seen, today, untouched });
}
