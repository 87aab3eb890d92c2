import { useTabDeps } from '#tab/tabDeps.ts';

import { useLive } from './useLive.ts';

/** What is shown comes from this device, which keeps neither costs nor people, and SharePoint has not added them yet. */
export function useLeftOut(): boolean {
  const { engine, lists } = useTabDeps();
  const { from, withoutColumns } = useLive(engine.projects);
  return (
    from === 'device' &&
    lists.projects.shape.columns.some(
      ({ name, isSensitive }) => isSensitive === true && withoutColumns.includes(name),
    )
  );
}
