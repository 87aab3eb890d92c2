import { useState } from 'react';

import type { NoSuchProject } from '#data/project/readProject.ts';
import type { ReadProblem } from '#data/sync/engine.ts';
import type { Project } from '#domain/project/project.ts';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import type { ReadState } from '#tab/parts/readState.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';
import { useRowsOf } from '#tab/parts/useRowsOf.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { PickPage } from './PickPage.tsx';
import { ShareScreen, type ShareScreenProps } from './ShareScreen.tsx';

/** "Share status" in a chat: choose a project, and see what the chat will see. */
export function SharePage({ firstKey }: { firstKey: string | undefined }) {
  const [projectKey, setProjectKey] = useState(firstKey?.toUpperCase());
  return (
    <ReadGate read={usePortfolio()}>
      {(portfolio) =>
        portfolio.projects.some((one) => one.value.key === projectKey) && projectKey !== undefined ? (
          <ShareOf
            key={projectKey}
            projectKey={projectKey}
            portfolio={portfolio}
            onPickAnother={() => setProjectKey(undefined)}
          />
        ) : (
          <PickPage portfolio={portfolio} action={say('share.next')} onPick={setProjectKey} />
        )
      }
    </ReadGate>
  );
}

/** The card shows the whole of the newest report, which the portfolio does not carry. */
function ShareOf({ projectKey, ...props }: Omit<ShareScreenProps, 'kept'> & { projectKey: string }) {
  const read = useWholeProject(projectKey);
  return (
    <ReadGate read={read} projectKey={projectKey}>
      {(kept) => <ShareScreen {...props} kept={kept} />}
    </ReadGate>
  );
}

function useWholeProject(
  projectKey: string,
): ReadState<ShareScreenProps['kept'], ReadProblem | NoSuchProject> {
  const { engine } = useTabDeps();
  const rows = useRowsOf<Project>('PMO Projects', projectKey);
  const { rows: found, from, readAt, problem } = useLive(rows);
  // What the device kept may be old; what a chat is to see is asked for.
  const value = from === 'sharePoint' ? found.find((row) => row.value.key === projectKey) : undefined;
  const missing = from === 'sharePoint' && value === undefined ? noSuchProject : undefined;
  return { value, readAt, problem: problem ?? missing, readAgain: () => void engine.refresh() };
}

const noSuchProject: NoSuchProject = { kind: 'noSuchProject' };
