import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PreviewedAttachment } from '#standin/window/backend/wire.ts';
import { keyed } from '#standin/window/parts/keyed.ts';
import { useFlyoutStyles } from './flyout.styles.ts';
import { resultRow } from './preview.ts';

interface ResultListProps {
  readonly id: string;
  readonly results: readonly PreviewedAttachment[];
  readonly active: number;
  readonly onActive: (position: number) => void;
  readonly onPick: (attachment: PreviewedAttachment) => void;
}

/** Focus stays in the search box; its arrow keys move the active option. */
export function ResultList({ id, results, active, onActive, onPick }: ResultListProps) {
  const styles = useFlyoutStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <select> shows no pictures
    <div ref={list} id={id} role="listbox" aria-label="Results">
      {keyed(results).map(({ key, item }, position) => {
        const { title, text, image } = resultRow(item);
        return (
          <div
            key={key}
            id={`${id}-${key}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <option> holds text only
            role="option"
            aria-selected={position === active}
            tabIndex={-1}
            className={mergeClasses(styles.option, position === active && styles.activeOption)}
            onMouseEnter={() => {
              onActive(position);
            }}
            onClick={() => {
              onPick(item);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onPick(item);
            }}
          >
            {image !== undefined && <img className={styles.picture} src={image} alt="" />}
            <span className={styles.words}>
              <span className={styles.optionTitle}>{title}</span>{' '}
              <span className={styles.optionText}>{text}</span>
            </span>
          </div>
        );
      })}
    </div>
  );
}
