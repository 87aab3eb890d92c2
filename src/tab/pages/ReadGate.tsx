import type { ReactNode } from 'react';

import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import type { NoSuchProject } from '#data/project/readProject.ts';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import type { ReadState } from '#tab/parts/useRead.ts';
import { SetupPage } from '#tab/setup/SetupPage.tsx';

import { ReadProblemPage } from './ReadProblemPage.tsx';

export interface ReadGateProps<T> {
  readonly read: ReadState<T, ReadProblem | NoSuchProject>;
  readonly projectKey?: string;
  readonly children: (value: T) => ReactNode;
}

/** A screen over what was read: a skeleton before, a page that says why instead, and the old value while it is read again. */
export function ReadGate<T>({ read, projectKey, children }: ReadGateProps<T>) {
  const { value, problem, readAgain } = read;
  if (value !== undefined && !takesThePage(problem)) return children(value);
  if (problem === undefined) return <PageSkeleton />;
  if (problem.kind === 'listMissing' || problem.kind === 'notFound') return <SetupPage />;
  return <ReadProblemPage problem={problem} projectKey={projectKey} readAgain={readAgain} />;
}

/** Without a right to read there is nothing to keep on screen; through a short outage there is. */
function takesThePage(problem: { readonly kind: string } | undefined): boolean {
  return (
    problem?.kind === 'noAccess' || problem?.kind === 'noSuchProject' || problem?.kind === 'signInNeeded'
  );
}
