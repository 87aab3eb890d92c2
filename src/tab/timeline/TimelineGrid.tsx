/* oxlint-disable jsx-a11y/prefer-tag-over-role -- only the rows in sight are made, each put in its place: elements of a table cannot be */
import { mergeClasses } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { useMedia } from '#tab/parts/useMedia.ts';
import { projectPath } from '#tab/routes.ts';
import { say } from '#words/say.ts';

import {
  headHeight,
  onPhone,
  phoneRowHeight,
  rowHeight,
  usePortfolioTimelineStyles,
} from './timeline.styles.ts';
import { TimelineBar } from './TimelineBar.tsx';
import { TimelineHead, TimelineLines } from './TimelineHead.tsx';
import type { TimelineItem, TimelineModel, TimelineRow } from './timelineModel.ts';
import type { TimeScale } from './timeScale.ts';
import { rowAfter } from './timelineKeys.ts';

export interface TimelineGridProps {
  readonly model: TimelineModel;
  readonly scale: TimeScale;
  readonly today: Day;
  readonly milestonesOf: (projectKey: string) => readonly Milestone[];
  readonly go: (path: string) => void;
  readonly onPan: (steps: number) => void;
  readonly onZoom: (steps: number) => void;
  readonly hintId: string;
}

const beyond = 8;

/** Only the rows in sight are made, so 5,000 are as smooth as 50. One stop of the Tab key; keys do the rest. */
export function TimelineGrid(props: TimelineGridProps) {
  const { model, scale, today, go, onPan, onZoom, hintId } = props;
  const styles = usePortfolioTimelineStyles();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  const [active, setActive] = useState(1); // the first is a team's name
  const [isFocused, setIsFocused] = useState(false);
  const rowPixels = useMedia(onPhone) ? phoneRowHeight : rowHeight;
  const { items } = model;
  const at = Math.min(active, items.length - 1);
  const first = Math.max(0, Math.floor(seen.top / rowPixels) - beyond);
  const last = Math.min(items.length, Math.ceil((seen.top + seen.height) / rowPixels) + beyond);
  const look = (): void => {
    const node = scroller.current;
    if (node !== null) setSeen({ top: node.scrollTop, height: node.clientHeight });
  };
  useLayoutEffect(look, []);

  const showRow = (index: number): void => {
    setActive(index);
    const node = scroller.current;
    if (node === null) return;
    const [top, bottom] = [index * rowPixels, (index + 1) * rowPixels + headHeight];
    if (top < node.scrollTop) node.scrollTop = top;
    else if (bottom > node.scrollTop + node.clientHeight) node.scrollTop = bottom - node.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const item = items[at];
    const page = Math.max(1, Math.floor((seen.height - headHeight) / rowPixels) - 1);
    const next = rowAfter(event.key, at, items.length, page);
    if (next !== undefined) showRow(next);
    else if (event.key === 'ArrowLeft') onPan(-1);
    else if (event.key === 'ArrowRight') onPan(1);
    else if (event.key === '+' || event.key === '-') onZoom(event.key === '+' ? -1 : 1);
    else if (event.key === 'Enter' && item?.kind === 'project') go(projectPath(item.key));
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={say('timeline.title')}
      aria-describedby={hintId}
      aria-rowcount={items.length + 1}
      aria-activedescendant={`${id}-${at}`}
      className={styles.scroller}
      onScroll={look}
      onKeyDown={onKeyDown}
      onFocus={() => setIsFocused(true)}
      onBlur={() => setIsFocused(false)}
      data-testid="timeline-grid"
    >
      <TimelineHead scale={scale} today={today} events={model.events} />
      <div role="rowgroup" className={styles.body} style={{ height: items.length * rowPixels }}>
        <TimelineLines scale={scale} today={today} events={model.events} />
        {items.slice(first, last).map((item, offset) => (
          <Item
            key={item.kind === 'group' ? `group ${item.name}` : item.key}
            item={item}
            id={`${id}-${first + offset}`}
            index={first + offset}
            top={(first + offset) * rowPixels}
            isActive={isFocused && first + offset === at}
            {...props}
          />
        ))}
      </div>
    </div>
  );
}

interface ItemProps extends TimelineGridProps {
  readonly item: TimelineItem;
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly isActive: boolean;
}

function Item({ item, id, index, top, isActive, ...props }: ItemProps) {
  const styles = usePortfolioTimelineStyles();
  const isProject = item.kind === 'project';
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-label={isProject ? item.words : undefined}
      aria-selected={isActive}
      className={mergeClasses(
        styles.row,
        isProject ? styles.project : styles.group,
        isActive && styles.active,
      )}
      style={{ top }}
      data-key={isProject ? item.key : undefined}
    >
      {isProject ? (
        <ProjectCells row={item} {...props} />
      ) : (
        <span role="rowheader" aria-colspan={4}>
          {item.name}
        </span>
      )}
    </div>
  );
}

function ProjectCells({
  row,
  scale,
  today,
  milestonesOf,
  go,
}: Pick<TimelineGridProps, 'scale' | 'today' | 'milestonesOf' | 'go'> & { readonly row: TimelineRow }) {
  const styles = usePortfolioTimelineStyles();
  const path = projectPath(row.key);
  const level = !row.isFaded && (row.slipLevel === 'red' || row.slipLevel === 'amber') && row.slipLevel;
  return (
    <>
      <span role="rowheader" className={styles.name}>
        <StatusMark status={row.health} size="mark" />
        <a
          href={path}
          tabIndex={-1}
          className={mergeClasses(styles.link, row.isFaded && styles.faded)}
          title={row.name}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go(path);
          }}
        >
          {row.name}
        </a>
        {row.isMandatory && <LockClosedRegular aria-hidden="true" />}
      </span>
      <span role="gridcell" className={styles.plot} aria-label={row.words}>
        <TimelineBar row={row} scale={scale} today={today} milestones={milestonesOf(row.key)} />
      </span>
      <span role="gridcell" className={mergeClasses(styles.finish, row.isFaded && styles.faded)}>
        {row.finish}
      </span>
      <span
        role="gridcell"
        className={mergeClasses(
          styles.slip,
          level === 'red' && styles.redWords,
          level === 'amber' && styles.amberWords,
        )}
      >
        {row.slip}
      </span>
    </>
  );
}
