import { type ReactNode, Suspense, useEffect } from 'react';

import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import type { NoSuchProject } from '#data/project/readProject.ts';
import { later } from '#tab/parts/later.ts';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import type { ReadState } from '#tab/parts/readState.ts';
import { useWaitSeconds } from '#tab/parts/useWaitSeconds.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import type { TokenSource } from '#teams/auth.ts';

// Most people never see it, and it would stand between everybody and their first rows.
const ReadProblemPage = later(() => import('./ReadProblemPage.tsx'), 'ReadProblemPage');
const StaleBar = later(() => import('#tab/parts/NoAnswer.tsx'), 'StaleBar');
const SetupPage = later(() => import('#tab/setup/SetupPage.tsx'), 'SetupPage');

export interface ReadGateProps<T> {
  readonly read: ReadState<T, ReadProblem | NoSuchProject>;
  readonly projectKey?: string;
  readonly children: (value: T) => ReactNode;
}

const longWaitSeconds = 10;

/** A screen over what was read: a skeleton before, a page that says why instead, and the old value while it is read again. */
export function ReadGate<T>({ read, projectKey, children }: ReadGateProps<T>) {
  const { tokens, clock, noteShown } = useTabDeps();
  const { value, problem, readAt, readAgain } = read;
  const waitSeconds = useWaitSeconds();
  const isShown = value !== undefined || problem !== undefined;
  useEffect(() => {
    if (isShown) afterPaint(noteShown);
  }, [isShown, noteShown]);
  if (value !== undefined && !isClosed(problem))
    return (
      <>
        <Suspense>
          {problem !== undefined && (
            <StaleBar
              problem={problem}
              readAt={readAt}
              now={clock.now()}
              onTryAgain={() => void tryAgain(problem, tokens, readAgain)}
            />
          )}
        </Suspense>
        {children(value)}
      </>
    );
  if (problem === undefined)
    return waitSeconds < longWaitSeconds ? (
      <PageSkeleton />
    ) : (
      <ReadProblemPage
        problem={{ kind: 'throttled', retryAfterSeconds: waitSeconds }}
        projectKey={projectKey}
        readAgain={readAgain}
      />
    );
  if (problem.kind === 'listMissing' || problem.kind === 'notFound') return <SetupPage />;
  return <ReadProblemPage problem={problem} projectKey={projectKey} readAgain={readAgain} />;
}

/** Without a right to read there is nothing to keep on screen; through everything else there is. */
function isClosed(problem: { readonly kind: string } | undefined): boolean {
  return problem?.kind === 'noAccess' || problem?.kind === 'noSuchProject';
}

function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

async function tryAgain(
  problem: { readonly kind: string },
  tokens: TokenSource,
  readAgain: () => void,
): Promise<void> {
  if (problem.kind !== 'signInNeeded' || (await tokens.signIn())) readAgain();
}
