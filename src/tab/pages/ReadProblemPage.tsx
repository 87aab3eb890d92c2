import { Button, Text } from '@fluentui/react-components';
import { useEffect } from 'react';

import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import type { NoSuchProject } from '#data/project/readProject.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { MessagePage } from './MessagePage.tsx';
import { SignInPage } from './SignInPage.tsx';

/** A list that is not there is set-up's business, see ReadGate. */
export type PageProblem = Exclude<ReadProblem | NoSuchProject, { kind: 'listMissing' | 'notFound' }>;

const retryEveryMs = 15_000;

/** The page in place of one whose lists could not be read. */
export function ReadProblemPage(props: {
  problem: PageProblem;
  projectKey?: string | undefined;
  readAgain: () => void;
}) {
  const { problem, readAgain } = props;
  const { router, config } = useTabDeps();
  useRetry(problem, readAgain);
  if (problem.kind === 'signInNeeded') return <SignInPage onSignedIn={readAgain} />;
  const { title, why, testId } = wordsOf(problem, props.projectKey);
  return (
    <MessagePage title={title} why={why} testId={testId}>
      {problem.kind === 'noSuchProject' ? (
        <Button onClick={() => router.go('/tab/portfolio')}>{say('pages.noProject.open')}</Button>
      ) : (
        <Button onClick={readAgain}>{say('pages.tryAgain')}</Button>
      )}
      {problem.kind === 'refused' && (
        <Button onClick={() => router.go('/tab/setup')}>{say('pages.refused.setup')}</Button>
      )}
      {problem.kind === 'noAccess' && (
        <Text size={200}>{say('pages.noAccess.site', { site: config.siteUrl })}</Text>
      )}
    </MessagePage>
  );
}

function wordsOf(problem: Exclude<PageProblem, { kind: 'signInNeeded' }>, projectKey = '') {
  switch (problem.kind) {
    case 'noAccess':
      return {
        title: say('pages.noAccess.title'),
        why: say('pages.noAccess.why', { pmo: defaultSettings.pmoName }),
        testId: 'no-access',
      };
    case 'noSuchProject':
      return {
        title: say('pages.noProject.title', { key: projectKey }),
        why: say('pages.noProject.why'),
        testId: 'no-project',
      };
    case 'throttled':
      return {
        title: say('pages.busy.title'),
        why: say('pages.busy.why', { seconds: problem.retryAfterSeconds }),
        testId: 'busy',
      };
    case 'offline':
      return { title: say('pages.offline.title'), why: say('pages.offline.why'), testId: 'offline' };
    case 'refused':
      return { title: say('pages.refused.title'), why: say('pages.refused.why'), testId: 'refused' };
    case 'unavailable':
    case 'changedElsewhere':
    case 'duplicateKey': {
      const status = problem.kind === 'unavailable' ? problem.status : 409;
      return {
        title: say('pages.unavailable.title'),
        why: say('pages.unavailable.why', { status }),
        testId: 'unavailable',
      };
    }
  }
}

function useRetry(problem: PageProblem, readAgain: () => void): void {
  useEffect(() => {
    const waitMs =
      problem.kind === 'throttled'
        ? problem.retryAfterSeconds * 1000
        : problem.kind === 'offline' || problem.kind === 'unavailable'
          ? retryEveryMs
          : undefined;
    if (waitMs === undefined) return;
    const timer = setTimeout(readAgain, waitMs);
    return () => clearTimeout(timer);
  }, [problem, readAgain]);
}
