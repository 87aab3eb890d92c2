import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { projectPath } from '#tab/routes.ts';
import { say } from '#words/say.ts';

import { type ColumnId, plainWords } from './columns.ts';
import { FinishBar } from './FinishBar.tsx';
import type { FinishScale } from './finishScale.ts';
import type { PortfolioRow } from './portfolioModel.ts';
import { useGridStyles } from './projectGrid.styles.ts';
import { Sparkline } from './Sparkline.tsx';

export interface CellFacts {
  readonly scale: FinishScale;
  readonly today: Day;
  readonly teamName: (key: string) => string;
}

type Styles = ReturnType<typeof useGridStyles>;

/** What stands in one cell; the cell itself is the row's. */
export function cellOf(
  id: ColumnId,
  row: PortfolioRow,
  facts: CellFacts,
  styles: Styles,
  isSelected: boolean,
): ReactNode {
  const isFaded = row.isSilent || row.isOver;
  switch (id) {
    case 'project':
      return (
        <>
          <a href={projectPath(row.key)} tabIndex={-1} className={styles.link}>
            {row.name}
          </a>{' '}
          <span className={mergeClasses(styles.small, styles.key)}>
            {row.key}
            {row.standing.project.isMandatory && ` · ${say('portfolio.mustDo')}`}
          </span>
        </>
      );
    case 'status':
      return <StatusMark status={row.status} isQuietGreen isFaded={isFaded} isNeutralWord={isSelected} />;
    case 'age':
      return (
        <>
          <span className={styles.onlyPhone}>{row.lead === '' ? '' : `${row.lead} · `}</span>
          {row.age}
        </>
      );
    case 'health':
      return (
        <>
          <span className={mergeClasses(styles.mark, row.isDiffering && styles.differing)}>
            <StatusMark status={row.health} isQuietGreen isNeutralWord={isSelected} />
          </span>
          <span className={mergeClasses(styles.small, styles.why)}>{row.why}</span>
        </>
      );
    case 'drawing':
      return <FinishBar days={row.days} level={row.slipLevel} scale={facts.scale} />;
    case 'finish':
      return (
        <>
          <span className={styles.onlyWide}>{row.finish}</span>
          <span className={styles.onlyPhone}>{row.finishDay}</span>
        </>
      );
    case 'slip':
      return row.slip;
    case 'cost':
      return (
        <>
          {row.cost.atEnd} <span className={styles.small}>{row.cost.budget}</span>
          <span className={mergeClasses(styles.change, !isSelected && toneOf(row.cost.level, styles))}>
            {row.cost.change}
          </span>
        </>
      );
    case 'trend':
      return (
        <Sparkline
          project={row.standing.project}
          level={isFaded ? 'unknown' : row.slipLevel}
          isSilent={row.isSilent}
        />
      );
    case 'lead':
      return row.lead;
    case 'team':
    case 'stage':
    case 'method':
    case 'sponsor':
    case 'next':
    case 'scope':
      return plainWords(id, row.standing.project, facts.today, facts.teamName);
  }
}

export const toneOf = (level: string, styles: Styles): string | undefined =>
  level === 'red' || level === 'amber' ? styles[level] : undefined;

/** A drawing says in words what it shows. */
export function spokenCell(id: ColumnId, row: PortfolioRow): string | undefined {
  if (id === 'drawing')
    return say('portfolio.drawingSays', {
      finish: row.finish === '' ? 'none' : row.finish,
      slip: row.slip === '' ? 'none' : row.slip,
    });
  if (id === 'trend')
    return say('portfolio.trendSays', {
      reports: row.standing.project.forecastHistory.length,
      slip: row.slip === '' ? 'none' : row.slip,
    });
  return undefined;
}
