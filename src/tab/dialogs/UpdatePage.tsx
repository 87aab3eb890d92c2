import { useMemo, useState } from 'react';

import { MessagePage } from '#tab/pages/MessagePage.tsx';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';
import { type ProjectShown, useProject } from '#tab/parts/useProject.ts';
import { factsOf } from '#tab/project/projectFacts.ts';
import { useMayWrite } from '#tab/project/useMayWrite.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { closeDialog, submitDialog } from '#teams/dialogs.ts';
import { say } from '#words/say.ts';

import { useDialogPageStyles } from './dialogPage.styles.ts';
import { PickPage } from './PickPage.tsx';
import { UpdateForm } from './UpdateForm.tsx';
import { useReportToChat } from './useReportToChat.ts';

/** "Update status" in a chat: the same form as in the tab; it hands back the row it wrote. */
export function UpdatePage({ firstKey }: { firstKey: string | undefined }) {
  const [projectKey, setProjectKey] = useState(firstKey?.toUpperCase());
  return projectKey === undefined ? (
    <Choose onPick={setProjectKey} />
  ) : (
    <UpdateOf key={projectKey} projectKey={projectKey} />
  );
}

function Choose({ onPick }: { onPick: (projectKey: string) => void }) {
  return (
    <ReadGate read={usePortfolio()}>
      {(portfolio) => <PickPage portfolio={portfolio} action={say('share.next')} onPick={onPick} />}
    </ReadGate>
  );
}

function UpdateOf({ projectKey }: { projectKey: string }) {
  const read = useProject(projectKey);
  return (
    <ReadGate read={read} projectKey={projectKey}>
      {(value) => <Form value={value} readAt={read.readAt} />}
    </ReadGate>
  );
}

function Form({ value, readAt }: { value: ProjectShown; readAt: number }) {
  const { host, config } = useTabDeps();
  const styles = useDialogPageStyles();
  const mayWrite = useMayWrite(value.project.id);
  const facts = useMemo(() => factsOf(value, { now: readAt, readAt }), [value, readAt]);
  const reporting = useReportToChat(facts, (etag) =>
    submitDialog({ key: value.project.value.key, itemId: value.project.id, etag }, config.clientId),
  );
  const lead = value.project.value.lead?.name ?? value.settings.pmoName;
  if (mayWrite === false)
    return (
      <MessagePage
        title={value.project.value.name}
        why={say('tab.head.readOnly', { name: lead })}
        testId="update-read-only"
      />
    );
  return (
    <main className={styles.page} data-testid="update-dialog">
      <h1 className={styles.title}>{say('update.title', { project: value.project.value.name })}</h1>
      <UpdateForm
        facts={facts}
        viewerId={host.place.user?.id}
        onCancel={closeDialog}
        isSaving={reporting.isSaving}
        onReport={reporting.report}
      />
    </main>
  );
}
