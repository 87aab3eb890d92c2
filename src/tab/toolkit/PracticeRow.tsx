import { mergeClasses } from '@fluentui/react-components';
import { Suspense, useState } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import type { Method, Project } from '#domain/project/project.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { howItFits, minutesOf, practiceFrom } from '#domain/toolkit/practices.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { later } from '#tab/parts/later.ts';
import { say } from '#words/say.ts';

import { PracticeDetails } from './PracticeDetails.tsx';
import { useToolkitStyles } from './toolkit.styles.ts';
import type { ToolkitRow } from './useToolkit.ts';

const RunDialog = later(() => import('./RunDialog.tsx'), 'RunDialog');

/** On the toolkit's own page it may be run for any project; the address may have chosen one. */
export const runFor = (portfolio: Pick<Portfolio, 'settings' | 'projects'>, asked: URLSearchParams) => ({
  settings: portfolio.settings,
  projects: portfolio.projects.map(({ value }) => value),
  projectKey: asked.get('key') ?? undefined,
});

export interface PracticeRowProps {
  readonly row: ToolkitRow;
  readonly method: Method | undefined;
  readonly settings: PmoSettings;
  /** Where it may be run. */
  readonly projects: readonly Project[];
  /** Chosen already, where it is run for one project. */
  readonly projectKey: string | undefined;
}

/** What it is good for in a line; its agenda on request; and "Run it". One made for another method is kept, quieter. */
export function PracticeRow({ row, method, settings, projects, projectKey }: PracticeRowProps) {
  const styles = useToolkitStyles();
  const [open, setOpen] = useState<'see' | 'run'>();
  const practice = practiceFrom(row.value);
  const { title, summary, agenda } = practice;
  const isOther = howItFits(row.value.fits, method) === 'other';
  const fitsNames = practice.methods.map((one) => say('toolkit.method.name', { method: one })).join(', ');
  return (
    <li className={styles.row} data-practice={title}>
      <span className={mergeClasses(styles.rowWords, isOther && styles.dim)}>
        <span className={isOther ? undefined : styles.rowTitle}>{title}</span>{' '}
        <span className={styles.small}>
          {isOther
            ? say('toolkit.practice.otherFit', { methods: fitsNames })
            : agenda.length > 0 && say('toolkit.practice.minutes', { minutes: minutesOf(practice) })}
        </span>
        {!isOther && summary !== '' && (
          <span className={styles.small}>
            {agenda.length > 0 && ' · '}
            {summary}
          </span>
        )}
      </span>
      <span className={styles.rowLinks}>
        <LinkButton
          onClick={() => setOpen(open === 'see' ? undefined : 'see')}
          isExpanded={open === 'see'}
          label={say('toolkit.practice.seeLabel', { title })}
        >
          {say('toolkit.practice.see')}
        </LinkButton>
        {agenda.length > 0 && (
          <LinkButton onClick={() => setOpen('run')} label={say('toolkit.practice.runLabel', { title })}>
            {say('toolkit.practice.run')}
          </LinkButton>
        )}
      </span>
      {open === 'see' && (
        <div className={styles.open}>
          <PracticeDetails practice={practice} />
        </div>
      )}
      <Suspense>
        {open === 'run' && (
          <RunDialog
            row={row}
            settings={settings}
            projects={projects}
            projectKey={projectKey}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Suspense>
    </li>
  );
}
