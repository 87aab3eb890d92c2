import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useMemo, useState } from 'react';

import type { Kept } from '#data/lists/kept.ts';
import type { ProjectRead } from '#data/project/readProject.ts';
import { addDays } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useMinute } from '#tab/parts/useMinute.ts';
import type { ReadState } from '#tab/parts/useRead.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { projectLink } from '#teams/links.ts';
import { copyText, shareLink } from '#teams/share.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { factsOf } from './projectFacts.ts';
import { ProjectScreen } from './ProjectScreen.tsx';
import { useFiling } from './useFiling.ts';
import { useMayWrite } from './useMayWrite.ts';
import { useSavedStatus } from './useSavedStatus.ts';
import { useToasts } from './useToasts.tsx';

const UpdateDialog = lazy(async () => ({
  default: (await import('#tab/dialogs/UpdateDialog.tsx')).UpdateDialog,
}));
const ReasonDialog = lazy(async () => ({
  default: (await import('#tab/dialogs/ReasonDialog.tsx')).ReasonDialog,
}));

const useStyles = makeStyles({
  back: {
    display: 'flex',
    alignItems: 'center',
    padding: '12px 20px 0',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorBrandForegroundLink,
    '@media (max-width: 720px)': { padding: '8px 8px 0' },
  },
});

export interface ProjectTabProps {
  readonly value: ProjectRead;
  readonly read: Pick<ReadState<ProjectRead, unknown>, 'readAt' | 'readAgain' | 'show'>;
}

/** A project that was read, with everything one can do with it. */
export function ProjectTab({ value, read }: ProjectTabProps) {
  const { host, router, clock } = useTabDeps();
  const styles = useStyles();
  const now = useMinute(clock);
  const [open, setOpen] = useState<'update' | 'reason'>();
  const toasts = useToasts();
  const mayWrite = useMayWrite(value.project.id);
  useFiling(value, mayWrite, read.readAgain);
  const { readAt } = read;
  const facts = useMemo(() => factsOf(value, { now: Math.max(now, readAt), readAt }), [value, now, readAt]);

  const showProject = (project: Kept<Project>): void => {
    read.show(withProject(value, project));
    read.readAgain();
  };
  const onSaved = useSavedStatus({ toasts, showProject });
  const link = projectLink(location.origin, value.project.value.key);

  const actions = {
    mayWrite,
    update: () => setOpen('update'),
    addReason: () => setOpen('reason'),
    copyLink: () =>
      void copyText(link).then((isCopied) =>
        toasts.tell(isCopied ? say('tab.linkCopied') : say('tab.linkNotCopied', { link })),
      ),
    share: () =>
      void shareLink(link, value.project.value.name).then((shared) => {
        if (shared !== 'offered')
          toasts.tell(shared === 'copied' ? say('tab.linkCopied') : say('tab.linkNotCopied', { link }));
      }),
  };
  const close = (): void => setOpen(undefined);
  return (
    <>
      {host.place.kind === 'personal' && (
        <nav className={styles.back}>
          <ChevronLeftRegular aria-hidden="true" />
          <LinkButton onClick={router.back} testId="back">
            {say('tab.back')}
          </LinkButton>
        </nav>
      )}
      <ProjectScreen facts={facts} actions={actions} />
      {toasts.toaster}
      <Suspense fallback={null}>
        {open === 'update' && (
          <UpdateDialog
            facts={facts}
            viewerId={host.place.user?.id}
            onCancel={close}
            onSaved={(saved) => {
              close();
              onSaved(saved);
            }}
          />
        )}
        {open === 'reason' && (
          <ReasonDialog
            facts={facts}
            onCancel={close}
            onSaved={(after) => {
              close();
              showProject(after);
              toasts.tell(say('reason.saved', { day: dayWords(addDays(facts.today, 14), 'weekday') }));
            }}
          />
        )}
      </Suspense>
    </>
  );
}

/** What is known at once after a save; the lists are read again behind it. */
function withProject(value: ProjectRead, project: Kept<Project>): ProjectRead {
  const { latest, rag } = project.value;
  const others = value.reports.filter((report) => report.week !== latest?.week);
  return {
    ...value,
    project,
    handSet: latest !== undefined && latest.rag !== rag,
    reports: latest === undefined ? others : [latest, ...others],
  };
}
