import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PreviewedAttachment } from '#standin/window/backend/wire.ts';
import { useFlyoutStyles } from './flyout.styles.ts';
import { resultRow } from './preview.ts';

interface ResultListProps {
  readonly id: string;
  readonly results: readonly PreviewedAttachment[];
  readonly active: number;
  readonly onActive: (position: number) => void;
  readonly onPick: (attachment: PreviewedAttachment) => void;
}

export function ResultList({ id, results, active, onActive, onPick }: ResultListProps) {
  const styles = useFlyoutStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label="Results">
      {results.map((result, position) => {
        const { title, text, image } = resultRow(result);
        return (
          <div
            key={`${position} ${title}`}
            id={`${id}-${position}`}
            role="option"
            aria-selected={position === active}
            aria-label={`${title}, ${text}`}
            tabIndex={-1}
            className={mergeClasses(styles.option, position === active && styles.activeOption)}
            onMouseEnter={() => {
              onActive(position);
            }}
            onClick={() => {
              onPick(result);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onPick(result);
            }}
          >
            {image !== undefined && <img className={styles.picture} src={image} alt="" />}
            <span className={styles.words}>
              <span className={styles.optionTitle}>{title}</span>
              <span className={styles.optionText}>{text}</span>
            </span>
          </div>
        );
      })}
    </div>
  );
}
