import { makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';

import { explainedParts } from '#domain/toolkit/glossary.ts';

import { useGlossary } from './useGlossary.ts';

const useStyles = makeStyles({
  term: {
    display: 'inline',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'inherit',
    cursor: 'help',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

/** A text in which the words of the glossary explain themselves to who points at them, or comes by with the keyboard. */
export function Explained({ text }: { text: string }) {
  const { term } = useStyles();
  const glossary = useGlossary();
  const parts = useMemo(() => explainedParts(text, glossary), [text, glossary]);
  return parts.map((part, place) =>
    part.explained === undefined ? (
      // The parts of one text never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={place}>{part.text}</Fragment>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Tooltip key={place} content={part.explained.meaning} relationship="description" withArrow>
        <button type="button" className={term} data-term={part.explained.term}>
          {part.text}
        </button>
      </Tooltip>
    ),
  );
}
