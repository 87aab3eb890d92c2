import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Outcome } from '#data/sync/engine.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import type { Report } from './useUpdateForm.ts';
import { useReport } from './useReport.ts';

/** In a dialog of the chat: the page goes with the dialog, so it stays until SharePoint has the status and hands back the row's new version. */
export function useReportToChat(
  facts: ProjectFacts,
  onSaved: (etag: string) => void,
): { readonly isSaving: boolean; readonly report: Report } {
  const { engine } = useTabDeps();
  const send = useReport(facts, 'dialog');
  const [isSaving, setIsSaving] = useState(false);
  const opId = useRef<string>(undefined);

  const hear = useEffectEvent((outcome: Outcome) => {
    if (outcome.opId !== opId.current) return;
    if (outcome.kind === 'saved') {
      const row = engine.projects.getSnapshot().rows.find(({ id }) => id === facts.project.id);
      onSaved(row?.etag ?? facts.project.etag);
    } else setIsSaving(false);
  });
  useEffect(() => engine.onOutcome((outcome) => hear(outcome)), [engine]);

  const report: Report = (...said) => {
    setIsSaving(true);
    void send(...said).then((id) => (opId.current = id));
  };
  return { isSaving, report };
}
