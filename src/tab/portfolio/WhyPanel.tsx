import { Button, mergeClasses } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';

import { hitRate } from '#domain/forecast/forecastHit.ts';
import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { useLeftOut } from '#tab/parts/useLeftOut.ts';
import { projectPath } from '#tab/routes.ts';
import { dayAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { ColumnId } from './columns.ts';
import { evidenceOf, signalsOf } from './evidence.ts';
import type { PortfolioModel } from './portfolioModel.ts';
import { TrendDrawing } from './TrendDrawing.tsx';
import { useWhyStyles } from './whyPanel.styles.ts';

export interface WhyPanelProps {
  readonly standing: Standing;
  /** Which number was asked about. */
  readonly of: ColumnId;
  readonly model: PortfolioModel;
  readonly settings: PmoSettings;
  readonly teamName: (key: string) => string;
  readonly onClose: () => void;
  readonly go: (path: string) => void;
}

/** Both opinions, how the number was made, and every signal worst first as a sentence. No score. */
export function WhyPanel({ standing, of, model, settings, teamName, onClose, go }: WhyPanelProps) {
  const styles = useWhyStyles();
  const { project, health } = standing;
  const { today } = model;
  const isCostLeftOut = useLeftOut();
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element>(undefined);
  useEffect(() => {
    before.current = document.activeElement ?? undefined;
    panel.current?.querySelector('button')?.focus();
  }, []);
  const leave = (): void => {
    onClose();
    const grid = document.querySelector<HTMLElement>('[data-testid=projects]');
    const back = before.current instanceof HTMLElement && before.current.isConnected ? before.current : grid;
    back?.focus();
  };
  const evidence = evidenceOf(of, standing, { today, currency: settings.currency, isCostLeftOut });
  const rate = hitRate(model.standings.map((one) => one.project));
  const since = [
    project.key,
    project.teamKey === undefined ? '' : teamName(project.teamKey),
    project.lead?.name ?? '',
  ];
  return (
    // Escape closes it from anywhere inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={panel}
      className={styles.panel}
      aria-label={say('grid.why.title', { project: project.name })}
      data-testid="why"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>{project.name}</h2>
          <p className={styles.small}>{since.filter((one) => one !== '').join(' · ')}</p>
        </div>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say('grid.why.close')}
          onClick={leave}
          data-testid="close-why"
        />
      </header>
      <div className={styles.opinions}>
        <div className={styles.opinion}>
          <span className={styles.small}>{say('portfolio.phone.leadSays')}</span>
          <StatusMark status={project.rag ?? 'notSet'} size="title" />
          <span className={styles.small}>
            {project.reportedOn === undefined
              ? say('portfolio.noReport')
              : dayAgeWords(project.reportedOn, today)}
          </span>
        </div>
        <div className={mergeClasses(styles.opinion, styles.second)}>
          <span className={styles.small}>{say('portfolio.phone.evidenceSays')}</span>
          <StatusMark status={health.evidence} size="title" />
          <span className={styles.small}>{say('grid.why.signals', { count: health.signals.length })}</span>
        </div>
      </div>
      {project.forecastHistory.length > 1 && <TrendDrawing standing={standing} today={today} />}
      <section className={styles.part} data-testid="evidence">
        <h3 className={styles.partTitle}>{say(`portfolio.column.${of}`)}</h3>
        <p className={styles.sentence}>{evidence.sentence}</p>
        {evidence.inputs.length > 0 && (
          <PlainTable heads={[say('grid.why.input'), say('grid.why.value')]} rows={evidence.inputs} />
        )}
        <p className={styles.small}>{evidence.source}</p>
        {rate !== undefined && (
          <p className={styles.small}>{say('grid.why.hitRate', { right: rate.right, of: rate.of })}</p>
        )}
      </section>
      <ul className={styles.signals}>
        {signalsOf(standing, { today, currency: settings.currency }).map((signal) => (
          <li key={signal.name} className={styles.signal}>
            <StatusMark status={signal.level} size="mark" />
            <span className={signal.isQuiet ? styles.quiet : undefined}>
              <b>{signal.title}</b> {signal.sentence} <span className={styles.small}>{signal.age}</span>
            </span>
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        <Button appearance="primary" onClick={() => go(projectPath(project.key))} data-testid="open-project">
          {say('grid.why.openProject')}
        </Button>
      </footer>
    </aside>
  );
}
