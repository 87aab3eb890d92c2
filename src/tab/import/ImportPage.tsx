import { useCallback, useEffect, useState } from 'react';

import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { mayImport } from '#data/import/mayImport.ts';
import { type ImportGround, readImportGround } from '#data/import/planImport.ts';
import type { Lists } from '#data/lists/lists.ts';
import { readSettings } from '#data/portfolio/readSettings.ts';
import { ok, type Result } from '#domain/result.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { MessagePage } from '#tab/pages/MessagePage.tsx';
import { ReadProblemPage } from '#tab/pages/ReadProblemPage.tsx';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { SetupPage } from '#tab/setup/SetupPage.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { ImportScreen } from './ImportScreen.tsx';

interface Start {
  readonly ground: ImportGround;
  readonly settings: PmoSettings;
  readonly mayWrite: boolean;
}

/** Read once: an import is no page to read again in the background, least of all while SharePoint asks to wait. */
export function ImportPage() {
  const { lists } = useTabDeps();
  const [start, setStart] = useState<Result<Start, GraphProblem>>();
  const read = useCallback(() => void readStart(lists).then(setStart), [lists]);
  useEffect(read, [read]);
  if (start === undefined) return <PageSkeleton />;
  if (!start.ok)
    return start.error.kind === 'notFound' ? (
      <SetupPage />
    ) : (
      <ReadProblemPage problem={start.error} readAgain={read} />
    );
  const { ground, settings, mayWrite } = start.value;
  if (!mayWrite)
    return (
      <MessagePage
        title={say('import.readOnly.title')}
        why={say('import.readOnly.why', { pmo: settings.pmoName })}
        testId="import-read-only"
      />
    );
  return <ImportScreen ground={ground} settings={settings} />;
}

async function readStart(lists: Lists): Promise<Result<Start, GraphProblem>> {
  const ground = await readImportGround(lists);
  if (!ground.ok) return ground;
  const settings = await readSettings(lists);
  if (!settings.ok) return settings;
  return ok({ ground: ground.value, settings: settings.value, mayWrite: await mayImport(lists) });
}
