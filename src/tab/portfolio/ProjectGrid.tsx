import { mergeClasses } from '@fluentui/react-components';
import { memo, useMemo } from 'react';

import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { projectPath } from '#tab/routes.ts';
import { say } from '#words/say.ts';

import { FinishBar } from './FinishBar.tsx';
import { type FinishScale, finishScale } from './finishScale.ts';
import type { PortfolioRow, RowGroup } from './portfolioModel.ts';
import { useGridStyles } from './projectGrid.styles.ts';

export interface ProjectGridProps {
  readonly groups: readonly RowGroup[];
  readonly go: (path: string) => void;
}

/** The dense list. Rows far off the screen are not laid out, so some thousands stay smooth. */
export function ProjectGrid({ groups, go }: ProjectGridProps) {
  const styles = useGridStyles();
  const scale = useMemo(() => finishScale(groups.flatMap((group) => group.rows)), [groups]);
  return (
    <table aria-label={say('portfolio.title')} className={styles.table} data-testid="projects">
      <Heads scale={scale} />
      {groups.map((group) => (
        <tbody key={group.key} className={styles.block}>
          {group.name !== undefined && (
            <tr className={styles.group}>
              <th scope="rowgroup" className={styles.groupName}>
                {group.name}{' '}
                <span className={styles.small}>
                  {say('portfolio.projects', { count: group.rows.length })}
                </span>
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <GridRow key={row.key} row={row} scale={scale} go={go} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Heads({ scale }: { scale: FinishScale }) {
  const styles = useGridStyles();
  const head = (name: string, note?: string, className?: string) => (
    <th scope="col" className={mergeClasses(styles.head, className)}>
      {name}{' '}
      {note !== undefined && <span className={mergeClasses(styles.headNote, styles.onlyWide)}>{note}</span>}
    </th>
  );
  return (
    <thead className={styles.headBlock}>
      <tr className={mergeClasses(styles.row, styles.heads)}>
        {head(say('portfolio.column.project'), undefined, styles.onlyWide)}
        {head(say('portfolio.column.status'), say('portfolio.column.statusNote'))}
        {head(say('portfolio.column.age'), undefined, mergeClasses(styles.number, styles.onlyWide))}
        {head(say('portfolio.column.health'), say('portfolio.column.healthNote'))}
        <th scope="col" aria-label={say('portfolio.column.drawing')} className={styles.scale}>
          {scale.ticks.map((tick) => (
            <span key={tick.at} className={styles.tick} style={{ left: `${(tick.at * 100).toFixed(1)}%` }}>
              {tick.name}
            </span>
          ))}
        </th>
        {head(say('portfolio.column.finish'), say('portfolio.column.finishNote'), styles.finishHead)}
        {head(say('portfolio.column.slip'), undefined, mergeClasses(styles.number, styles.slipHead))}
        {head(say('portfolio.column.lead'), undefined, styles.onlyWide)}
      </tr>
    </thead>
  );
}

interface GridRowProps {
  readonly row: PortfolioRow;
  readonly scale: FinishScale;
  readonly go: (path: string) => void;
}

const GridRow = memo(function GridRow({ row, scale, go }: GridRowProps) {
  const styles = useGridStyles();
  const slipClass = row.slipLevel === 'red' || row.slipLevel === 'amber' ? styles[row.slipLevel] : undefined;
  const isFaded = row.isSilent || row.isOver;
  return (
    <tr className={mergeClasses(styles.row, styles.project, isFaded && styles.faded)} data-key={row.key}>
      <th scope="row" className={styles.name}>
        <RowLink row={row} go={go} />{' '}
        <span className={mergeClasses(styles.small, styles.key)}>{row.key}</span>
      </th>
      <td className={styles.status}>
        <StatusMark status={row.status} isQuietGreen isFaded={isFaded} />
      </td>
      <td className={mergeClasses(styles.number, styles.small, styles.age, row.isSilent && styles.bold)}>
        <span className={styles.onlyPhone}>{row.lead === '' ? '' : `${row.lead} · `}</span>
        {row.age}
      </td>
      <td className={styles.health}>
        <span className={mergeClasses(styles.mark, row.isDiffering && styles.differing)}>
          <StatusMark status={row.health} isQuietGreen />
        </span>
        <span className={mergeClasses(styles.small, styles.why)}>{row.why}</span>
      </td>
      <td className={styles.drawing}>
        <FinishBar days={row.days} level={row.slipLevel} scale={scale} />
      </td>
      <td className={styles.finish}>
        <span className={styles.onlyWide}>{row.finish}</span>
        <span className={styles.onlyPhone}>{row.finishDay}</span>
      </td>
      <td className={mergeClasses(styles.number, styles.slip, slipClass)}>{row.slip}</td>
      <td className={mergeClasses(styles.lead, styles.onlyWide)}>{row.lead}</td>
    </tr>
  );
});

/** A real link, so that it can be opened beside; a plain press stays in the page. */
function RowLink({ row, go }: Omit<GridRowProps, 'scale'>) {
  const styles = useGridStyles();
  const path = projectPath(row.key);
  return (
    <a
      href={path}
      className={styles.link}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(path);
      }}
    >
      {row.name}
    </a>
  );
}
