import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons';
import { Suspense, useMemo, useState } from 'react';

import { addDays } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { useAskForHelp } from '#tab/log/useAskForHelp.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { later } from '#tab/parts/later.ts';
import { useFetchedSoon } from '#tab/parts/useFetchedSoon.ts';
import { useMinute } from '#tab/parts/useMinute.ts';
import type { ProjectShown } from '#tab/parts/useProject.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { projectLink } from '#teams/links.ts';
import { copyText, shareLink } from '#teams/share.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { factsOf } from './projectFacts.ts';
import { ProjectScreen } from './ProjectScreen.tsx';
import { useFiling } from './useFiling.ts';
import { useMayWrite } from './useMayWrite.ts';

const updateDialog = () => import('#tab/dialogs/UpdateDialog.tsx');
const reasonDialog = () => import('#tab/dialogs/ReasonDialog.tsx');
const UpdateDialog = later(updateDialog, 'UpdateDialog');
const helpDialog = () => import('#tab/log/HelpDialog.tsx');
const HelpDialog = later(helpDialog, 'HelpDialog');
const ReasonDialog = later(reasonDialog, 'ReasonDialog');
/** Fetched while there is a network: who goes offline in front of this page can still write. */
const soonNeeded = [updateDialog, reasonDialog, helpDialog, () => import('#tab/dialogs/DayPicker.tsx')];

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
  readonly value: ProjectShown;
  readonly readAt: number;
}

/** A project that was read, with everything one can do with it. */
export function ProjectTab({ value, readAt }: ProjectTabProps) {
  const { engine, host, router, clock, notices } = useTabDeps();
  const styles = useStyles();
  const now = useMinute(clock);
  const [open, setOpen] = useState<'update' | 'reason' | 'help'>();
  const mayWrite = useMayWrite(value.project.id);
  useFiling(value, mayWrite);
  const facts = useMemo(() => factsOf(value, { now: Math.max(now, readAt), readAt }), [value, now, readAt]);

  useFetchedSoon(soonNeeded);
  const askForHelp = useAskForHelp(facts, mayWrite);
  const link = projectLink(location.origin, value.project.value.key);

  const actions = {
    mayWrite,
    update: () => setOpen('update'),
    addReason: () => setOpen('reason'),
    askForHelp: askForHelp && (() => setOpen('help')),
    copyLink: () =>
      void copyText(link).then((isCopied) =>
        notices.tell(isCopied ? say('tab.linkCopied') : say('tab.linkNotCopied', { link })),
      ),
    share: () =>
      void shareLink(link, value.project.value.name).then((shared) => {
        if (shared !== 'offered')
          notices.tell(shared === 'copied' ? say('tab.linkCopied') : say('tab.linkNotCopied', { link }));
      }),
  };
  const close = (): void => setOpen(undefined);
  const giveReason = (reason: string): Promise<void> => {
    const { today } = facts;
    const given = engine.editRow('PMO Projects', value.project.id, (shown: Project) => ({
      ...shown,
      reason,
      reasonOn: today,
    }));
    return notices.did(given, say('reason.saved', { day: dayWords(addDays(today, 14), 'weekday') }));
  };
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
      <Suspense fallback={null}>
        {open === 'update' && (
          <UpdateDialog facts={facts} viewerId={host.place.user?.id} onCancel={close} onReported={close} />
        )}
        {open === 'reason' && (
          <ReasonDialog
            facts={facts}
            onCancel={close}
            onGiven={(reason) => {
              close();
              void giveReason(reason);
            }}
          />
        )}
        {open === 'help' && (
          <HelpDialog
            facts={facts}
            onCancel={close}
            onAsked={(what) => {
              close();
              void askForHelp?.(what);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
