import type { Project } from '#domain/project/project.ts';

import type { Collection } from './engine.ts';

/** A project row whose stamp moved says that somebody changed children of it. */
export function onChildStamp(projects: Collection<Project>, tell: (projectKey: string) => void): void {
  const stamps = new Map<string, string | undefined>();
  let seen: unknown;
  projects.subscribe(() => {
    const { rows } = projects.getSnapshot();
    if (rows === seen) return;
    seen = rows;
    for (const { value } of rows) {
      const isKnown = stamps.has(value.key);
      if (isKnown && stamps.get(value.key) !== value.childStamp) tell(value.key);
      stamps.set(value.key, value.childStamp);
    }
  });
}
