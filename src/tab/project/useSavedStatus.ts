import type { Kept } from '#data/lists/kept.ts';
import { restoreStatus } from '#data/statusReport/restoreStatus.ts';
import type { SavedStatus } from '#data/statusReport/saveStatus.ts';
import type { Project } from '#domain/project/project.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import type { Toasts } from './useToasts.tsx';

/** After a save: the new status is on the page at once, and a toast says so and offers to take it back. */
export function useSavedStatus({
  toasts,
  showProject,
}: {
  readonly toasts: Toasts;
  readonly showProject: (project: Kept<Project>) => void;
}): (saved: SavedStatus) => void {
  const { lists, newOperationId } = useTabDeps();
  const undo = async ({ before, after }: SavedStatus, operationId: string): Promise<void> => {
    const restored = await restoreStatus(lists, after.id, before.value, after.value, operationId);
    if (restored.ok) {
      showProject(restored.value);
      toasts.tell(say('update.undone'));
    } else {
      toasts.tell(
        say(restored.error.kind === 'reportedSince' ? 'update.undo.changedSince' : 'update.undo.failed'),
      );
    }
  };
  return (saved) => {
    const { name, rag } = saved.after.value;
    const words = { project: name, status: statusWords(rag ?? 'notSet') };
    const operationId = newOperationId();
    showProject(saved.after);
    toasts.tellWithUndo(say(saved.filed ? 'update.saved.filed' : 'update.saved.unfiled', words), () => {
      void undo(saved, operationId);
    });
  };
}
