import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';

import { pmoToday } from '#domain/settings/pmoToday.ts';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';
import type { ViewProps } from '#tab/portfolio/viewProps.ts';
import { say } from '#words/say.ts';

import { capacityModel } from './capacityModel.ts';
import { CapacityScreen, type CapacityScreenProps } from './CapacityScreen.tsx';
import { useStaffing } from './useStaffing.ts';

const useStyles = makeStyles({
  note: { padding: '24px 20px', maxWidth: '560px', color: tokens.colorNeutralForeground1 },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** Who and what is wanted more than there is of it. People are shared, so it looks at all projects, also in a team's channel. */
export function CapacityView(props: ViewProps) {
  const { settings } = props.portfolio;
  if (settings.features.includes('capacity')) return <Asked {...props} />;
  return <Note title={say('capacity.off')} why={say('capacity.offWhy', { pmo: settings.pmoName })} />;
}

function Asked({ portfolio, now, go }: ViewProps) {
  const { settings } = portfolio;
  const rows = usePortfolio().value?.projects ?? portfolio.projects;
  const { value: staffing, problem, readAgain } = useStaffing(settings);
  const [chosen, setChosen] = useState<CapacityScreenProps['chosen']>('first');
  const today = pmoToday(settings, now);
  const projects = useMemo(() => rows.map(({ value }) => value), [rows]);
  const model = useMemo(
    () => staffing && capacityModel(projects, staffing, { settings, today }),
    [projects, staffing, settings, today],
  );
  if (model === undefined) {
    if (problem === undefined) return <PageSkeleton />;
    return (
      <Note title={say('capacity.title')} why={say('capacity.problem')}>
        <Button onClick={readAgain}>{say('pages.tryAgain')}</Button>
      </Note>
    );
  }
  if (model.groups.length === 0) return <Note title={say('capacity.empty')} why={say('capacity.emptyWhy')} />;
  return <CapacityScreen model={model} chosen={chosen} onChoose={setChosen} go={go} />;
}

interface NoteProps {
  readonly title: string;
  readonly why: string;
  readonly children?: ReactNode;
}

function Note({ title, why, children }: NoteProps) {
  const styles = useStyles();
  return (
    <main className={styles.note} data-testid="capacity">
      <h1 className={styles.title}>{title}</h1>
      <p>{why}</p>
      {children}
    </main>
  );
}
