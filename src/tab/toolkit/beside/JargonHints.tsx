import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';

import { type Stumble, stumblesIn } from '#domain/toolkit/jargon.ts';
import { Said } from '#tab/parts/Said.tsx';
import { say } from '#words/say.ts';

import { useGlossary } from './useGlossary.ts';

const useStyles = makeStyles({
  hints: {
    margin: '4px 0 0',
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const mostShown = 3;

export function useStumbles(text: string): readonly Stumble[] {
  const glossary = useGlossary();
  return useMemo(() => stumblesIn(text, glossary), [text, glossary]);
}

/** WO2: what a reader from the business may stumble over, with what to do about it. A hint, and it stops nobody. */
export function JargonHints({ stumbles }: { stumbles: readonly Stumble[] }) {
  const { hints } = useStyles();
  const left = stumbles.length - mostShown;
  return (
    <ul className={hints} aria-label={say('toolkit.jargon.title')} aria-live="polite" data-testid="jargon">
      {stumbles.slice(0, mostShown).map((stumble) => (
        <li key={`${stumble.kind}${stumble.start}`}>
          {stumble.kind === 'acronym' ? (
            <Said message="toolkit.jargon.acronym" values={{ acronym: stumble.acronym }} />
          ) : (
            say('toolkit.jargon.sentence', {
              words: stumble.words,
              place: stumble.breakAfter ?? 'none',
            })
          )}
        </li>
      ))}
      {left > 0 && <li>{say('toolkit.jargon.more', { count: left })}</li>}
    </ul>
  );
}
