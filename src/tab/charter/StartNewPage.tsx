import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { MessagePage } from '#tab/pages/MessagePage.tsx';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';
import { ViewNav } from '#tab/portfolio/ViewNav.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { allowSave } from '#teams/configPage.ts';
import { closeDialog } from '#teams/dialogs.ts';
import { say } from '#words/say.ts';

import { readStartAsk, type StartAsk } from './startAsk.ts';
import { StartScreen } from './StartScreen.tsx';
import { startProblemWords } from './startProblemWords.ts';
import { useCharter } from './useCharter.ts';

/** "Start something new": from the portfolio, a channel, a message; or the charter of a project that is there, to go on with. */
export function StartNewPage({ part, search }: { part: string | undefined; search: string }) {
  const { host, router } = useTabDeps();
  const ask = readStartAsk(part, search, globalThis.location);
  // Teams' own Save still belongs to the page that pins, which is not here now.
  useEffect(() => {
    if (ask.isPinning) allowSave(false);
  }, [ask.isPinning]);
  return (
    <ReadGate read={usePortfolio()}>
      {(portfolio) => (
        <>
          {!ask.isDialog && host.place.kind === 'personal' && <ViewNav place="toolkit" go={router.go} />}
          <SwitchedOn portfolio={portfolio} ask={ask} />
        </>
      )}
    </ReadGate>
  );
}

function SwitchedOn({ portfolio, ask }: { portfolio: Portfolio; ask: StartAsk }) {
  const { router } = useTabDeps();
  const { settings } = portfolio;
  if (!settings.features.includes('charters'))
    return (
      <MessagePage
        title={say('charter.title')}
        why={say('charter.off', { pmo: settings.pmoName })}
        testId="charter-off"
      >
        <Button onClick={ask.isDialog ? closeDialog : router.back}>{say('charter.done.close')}</Button>
      </MessagePage>
    );
  return ask.projectKey === undefined ? (
    <StartScreen portfolio={portfolio} ask={ask} of={undefined} />
  ) : (
    <OfProject key={ask.projectKey} portfolio={portfolio} ask={ask} projectKey={ask.projectKey} />
  );
}

function OfProject(props: { portfolio: Portfolio; ask: StartAsk; projectKey: string }) {
  const { portfolio, ask, projectKey } = props;
  const { router } = useTabDeps();
  const { state, readAgain } = useCharter(projectKey);
  const project = portfolio.projects.find(({ value }) => value.key === projectKey);
  if (project === undefined)
    return (
      <MessagePage title={say('charter.title')} why={say('chat.noSuchProject')} testId="charter-no-project">
        <Button onClick={router.back}>{say('charter.done.close')}</Button>
      </MessagePage>
    );
  if (state.kind === 'reading') return <PageSkeleton />;
  if (state.kind === 'problem')
    return (
      <MessagePage
        title={say('charter.title.project', { name: project.value.name })}
        why={startProblemWords(state.problem, portfolio.settings.pmoName)}
        testId="charter-problem"
      >
        <Button appearance="primary" onClick={readAgain}>
          {say('charter.done.again')}
        </Button>
      </MessagePage>
    );
  return (
    <StartScreen
      key={state.kept?.etag ?? 'new'}
      portfolio={portfolio}
      ask={ask}
      of={{ project, charter: state.kept, file: state.file, readAgain }}
    />
  );
}
