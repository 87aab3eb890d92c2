import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';

import type { Stumble } from '#domain/toolkit/jargon.ts';

import { underlinedParts } from './underlinedParts.ts';

const useStyles = makeStyles({
  field: { position: 'relative', display: 'grid' },
  behind: {
    position: 'absolute',
    boxSizing: 'border-box',
    overflow: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    color: 'transparent',
    pointerEvents: 'none',
    zIndex: 1,
  },
  marked: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorStatusWarningForeground1,
    textDecorationSkipInk: 'none',
  },
});

export interface UnderlinedTextareaProps {
  readonly id?: string;
  readonly value: string;
  readonly stumbles: readonly Stumble[];
  readonly maxLength: number;
  readonly isDisabled: boolean;
  readonly onChange: (value: string) => void;
  readonly testId: string;
}

/** A field whose text can be underlined: the same words, unseen, lie over it line by line and carry the marks. */
export function UnderlinedTextarea(props: UnderlinedTextareaProps) {
  const { value, stumbles, maxLength, isDisabled, onChange, testId, ...control } = props;
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [field, over] = [area.current, marks.current];
    return field === null || over === null ? undefined : layOver(field, over);
  }, []);
  return (
    <div className={styles.field}>
      <Textarea
        {...control}
        textarea={{ ref: area }}
        value={value}
        rows={3}
        maxLength={maxLength}
        disabled={isDisabled}
        onChange={(_, data) => onChange(data.value)}
        data-testid={testId}
      />
      <div ref={marks} className={styles.behind} aria-hidden="true" data-testid={`${testId}-marks`}>
        {underlinedParts(value, stumbles).map(({ text, isMarked, start }) =>
          isMarked ? (
            <span key={start} className={styles.marked} data-marked>
              {text}
            </span>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </div>
    </div>
  );
}

const copied = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'textAlign',
  'direction',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
] as const;

/** Lies exactly over the field's own text, and follows where that is scrolled or made larger. Answers how to stop. */
function layOver(field: HTMLTextAreaElement, over: HTMLDivElement): () => void {
  const place = (): void => {
    const looks = getComputedStyle(field);
    for (const name of copied) over.style[name] = looks[name];
    over.style.left = `${field.offsetLeft + field.clientLeft}px`;
    over.style.top = `${field.offsetTop + field.clientTop}px`;
    over.style.width = `${field.clientWidth}px`;
    over.style.height = `${field.clientHeight}px`;
    over.scrollTop = field.scrollTop;
  };
  place();
  const watch = new ResizeObserver(place);
  watch.observe(field);
  field.addEventListener('scroll', place);
  return () => {
    watch.disconnect();
    field.removeEventListener('scroll', place);
  };
}
