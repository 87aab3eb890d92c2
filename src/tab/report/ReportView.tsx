import { Button } from '@fluentui/react-components';
import { DocumentTableRegular, PrintRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';

import { excelFile } from '#documents/excelFile.ts';
import type { Day } from '#domain/calendar/day.ts';
import { weekChanges, type WeekChanges } from '#domain/portfolio/weekChanges.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { hitRateWords } from '#tab/parts/hitRateWords.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { useLeftOut } from '#tab/parts/useLeftOut.ts';
import { type Some, useSome } from '#tab/parts/useSome.ts';
import { portfolioModel } from '#tab/portfolio/portfolioModel.ts';
import { useAround } from '#tab/portfolio/useAround.ts';
import type { ViewProps } from '#tab/portfolio/viewProps.ts';
import { projectPath } from '#tab/routes.ts';
import { dayWords, dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { AskDigest } from './AskDigest.tsx';
import { handOver } from './handOver.ts';
import { useReportStyles } from './report.styles.ts';
import { changeWords, summaryWords } from './reportModel.ts';
import { reportSheets } from './reportSheets.ts';

const atOnce = 100;

/** The standard report: what changed since last week first, the unchanged in one line, the silent ones named kindly. */
export function ReportView({ portfolio, teamKey, now, go }: ViewProps) {
  const styles = useReportStyles();
  const today = pmoToday(portfolio.settings, now);
  const { around } = useAround(portfolio, today);
  const model = useMemo(() => portfolioModel(portfolio, today, around?.of), [portfolio, today, around]);
  const week = useMemo(() => weekChanges(model.standings, today), [model, today]);
  const hits = hitRateWords(portfolio.projects.map(({ value }) => value));
  const teamName = (key: string): string => portfolio.teams.find((team) => team.key === key)?.name ?? key;
  const isLeftOut = useLeftOut();
  const forWhole = isLeftOut ? { disabledFocusable: true, title: say('report.whenWhole') } : {};
  const title =
    teamKey === undefined ? say('report.title') : say('report.titleOf', { team: teamName(teamKey) });
  const toExcel = async (): Promise<void> => {
    handOver(await excelFile(reportSheets(week, model.standings, teamName)), `${title} ${today}.xlsx`);
  };
  return (
    <main className={styles.page} data-testid="report">
      <div className={styles.sheet}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.quiet}>
          {say('report.span', { from: dayWords(week.since, 'weekday'), until: dayWords(week.until, 'full') })}{' '}
          · {summaryWords(week)}
          {hits !== undefined && ` · ${hits}`}
        </p>
        <div className={styles.tools}>
          <Button
            {...forWhole}
            size="small"
            icon={<PrintRegular />}
            onClick={() => print()}
            data-testid="print"
          >
            {say('report.print')}
          </Button>
          <Button
            {...forWhole}
            size="small"
            icon={<DocumentTableRegular />}
            onClick={() => void toExcel()}
            data-testid="to-excel"
          >
            {say('report.excel')}
          </Button>
          <AskDigest
            projects={portfolio.projects.map(({ value }) => value)}
            teamKey={teamKey}
            today={today}
          />
        </div>
        <Changed week={week} go={go} />
        <Unchanged week={week} />
        <Silent week={week} today={today} go={go} />
      </div>
    </main>
  );
}

interface PartProps {
  readonly week: WeekChanges;
  readonly go: (path: string) => void;
}

function Changed({ week, go }: PartProps) {
  const styles = useReportStyles();
  const { shown, ...rest } = useSome(week.changed, atOnce);
  return (
    <section data-testid="changed">
      <h2 className={styles.part}>{say('report.changed', { count: week.changed.length })}</h2>
      <ul className={styles.list}>
        {shown.map(({ standing: { project, health }, changes }) => (
          <li key={project.key} className={styles.item}>
            <span className={styles.who}>
              <LinkButton onClick={() => go(projectPath(project.key))}>{project.name}</LinkButton>
              <span className={styles.marks}>
                <StatusMark status={project.rag ?? 'notSet'} isQuietGreen />
                <span className={styles.quiet}>{say('report.evidenceIs')}</span>
                <StatusMark status={health.evidence} isQuietGreen />
              </span>
            </span>
            <ul className={styles.changes}>
              {changes.map((change) => (
                <li key={change.kind}>{changeWords(change, week.until)}</li>
              ))}
              {project.headline !== undefined && <li>{project.headline}</li>}
            </ul>
          </li>
        ))}
      </ul>
      <More {...rest} />
    </section>
  );
}

function Unchanged({ week: { unchanged } }: Pick<PartProps, 'week'>) {
  const styles = useReportStyles();
  const { shown, ...rest } = useSome(unchanged, atOnce);
  return unchanged.length === 0 ? null : (
    <section data-testid="unchanged">
      <h2 className={styles.part}>{say('report.unchanged', { count: unchanged.length })}</h2>
      <p className={styles.line}>{shown.map(({ project }) => project.name).join(', ')}</p>
      <More {...rest} />
    </section>
  );
}

function Silent({ week: { silent }, today, go }: PartProps & { today: Day }) {
  const styles = useReportStyles();
  const { shown, ...rest } = useSome(silent, atOnce);
  return silent.length === 0 ? null : (
    <section data-testid="silent">
      <h2 className={styles.part}>{say('report.silent', { count: silent.length })}</h2>
      <ul className={styles.list}>
        {shown.map(({ standing: { project } }) => (
          <li key={project.key} className={styles.item}>
            <LinkButton onClick={() => go(projectPath(project.key))}>{project.name}</LinkButton>
            <span>
              {say('report.wouldHelp', {
                day: project.reportedOn === undefined ? 'none' : dayWordsNear(project.reportedOn, today),
                lead: project.lead?.name ?? 'none',
              })}
            </span>
          </li>
        ))}
      </ul>
      <More {...rest} />
    </section>
  );
}

function More({ next, showMore }: Pick<Some<unknown>, 'next' | 'showMore'>) {
  return next === 0 ? null : (
    <Button appearance="subtle" onClick={showMore}>
      {say('report.more', { count: next })}
    </Button>
  );
}
