import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { ProjectPicker } from '#tab/parts/ProjectPicker.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { closeDialog } from '#teams/dialogs.ts';
import { say } from '#words/say.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '8px 24px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  grow: { display: 'flex', flexDirection: 'column', minHeight: 0, flex: '1 1 auto' },
  buttons: { display: 'flex', justifyContent: 'flex-end', columnGap: '8px' },
});

export interface PickPageProps {
  readonly portfolio: Portfolio;
  readonly action: string;
  readonly onPick: (projectKey: string) => void;
}

/** A dialog that came without a project begins with choosing one: the person's own first, then what matters first. */
export function PickPage({ portfolio, action, onPick }: PickPageProps) {
  const { host, clock } = useTabDeps();
  const styles = useStyles();
  const userId = host.place.user?.id;
  const today = pmoToday(portfolio.settings, clock.now());
  const projects = useMemo(() => {
    const all = whatMattersFirst(
      portfolio.projects.map((kept) => kept.value),
      today,
    ).map((standing) => standing.project);
    const mine = all.filter((project) => project.lead?.id === userId);
    return [...mine, ...all.filter((project) => !mine.includes(project))];
  }, [portfolio, today, userId]);
  const [selectedKey, setSelectedKey] = useState(projects[0]?.key);
  return (
    <main className={styles.page} data-testid="pick-project">
      <h1 className={styles.title}>{say('share.which')}</h1>
      <div className={styles.grow}>
        <ProjectPicker
          label={say('share.which')}
          groups={[{ title: say('share.recent'), projects }]}
          today={today}
          selectedKey={selectedKey}
          onSelect={setSelectedKey}
        />
      </div>
      <div className={styles.buttons}>
        <Button onClick={closeDialog}>{say('share.cancel')}</Button>
        <Button
          appearance="primary"
          disabled={selectedKey === undefined}
          onClick={() => selectedKey !== undefined && onPick(selectedKey)}
          data-testid="pick"
        >
          {action}
        </Button>
      </div>
    </main>
  );
}
