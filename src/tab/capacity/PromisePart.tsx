import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { Fragment, useState } from 'react';

import type { Promised } from '#domain/capacity/promiseLine.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { numberWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

import { type CapacityModel, projectName } from './capacityModel.ts';
import { useCapacityStyles } from './capacity.styles.ts';
import { promiseWords } from './promiseWords.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '960px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '28px 220px 150px minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'baseline',
    minHeight: '27px',
    '@media (max-width: 720px)': {
      gridTemplateColumns: '28px 1fr auto',
      rowGap: '0',
      padding: '4px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  state: { '@media (max-width: 720px)': { gridColumn: '2 / 4' } },
  number: { color: tokens.colorNeutralForeground3 },
  worth: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    margin: '2px 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    '::before': { content: '""', flex: '1 1 auto', borderTop: `2px solid ${tokens.colorNeutralForeground1}` },
  },
});

/** Rows on either side of the line, and what one more press brings. */
const atOnce = 50;

/** CA4: in the order capacity was given; below the line from when somebody is not covered, and by which skill. */
export function PromisePart({ model, go }: { model: CapacityModel; go: (key: string) => void }) {
  const styles = useStyles();
  const page = useCapacityStyles();
  const {
    promise: { projects, covered },
    askingNothing,
  } = model;
  const [above, setAbove] = useState(atOnce);
  const [below, setBelow] = useState(atOnce);
  const line = covered === projects.length ? 0 : covered; // without one it begins at the top
  const first = Math.max(0, line - above);
  const end = Math.min(projects.length, line + below);
  return (
    <section className={page.promise} aria-labelledby="promise" data-testid="promise">
      <h2 id="promise" className={page.second}>
        {say('capacity.promise')} <span className={page.small}>{say('capacity.promiseNote')}</span>
      </h2>
      {first > 0 && (
        <Button appearance="subtle" onClick={() => setAbove(above + atOnce)}>
          {say('capacity.promise.above', { count: Math.min(first, atOnce) })}
        </Button>
      )}
      <ol className={styles.list}>
        {projects.slice(first, end).map((promised, index) => (
          <Fragment key={promised.projectKey}>
            {first + index === covered && <li className={styles.line}>{say('capacity.promise.line')}</li>}
            <Row model={model} promised={promised} rank={first + index + 1} go={go} />
          </Fragment>
        ))}
      </ol>
      {end < projects.length && (
        <Button appearance="subtle" onClick={() => setBelow(below + atOnce)}>
          {say('capacity.more', { count: Math.min(projects.length - end, atOnce) })}
        </Button>
      )}
      {covered === projects.length && <p className={page.note}>{say('capacity.promise.all')}</p>}
      {askingNothing > 0 && (
        <p className={page.note}>{say('capacity.promise.others', { count: askingNothing })}</p>
      )}
    </section>
  );
}

interface RowProps {
  readonly model: CapacityModel;
  readonly promised: Promised;
  readonly rank: number;
  readonly go: (key: string) => void;
}

function Row({ model, promised, rank, go }: RowProps) {
  const styles = useStyles();
  const { projectKey, isMandatory, wsjf, gap } = promised;
  return (
    <li className={styles.row} data-key={projectKey}>
      <span className={styles.number}>{rank}</span>
      <span>
        <LinkButton onClick={() => go(projectKey)}>{projectName(model, projectKey)}</LinkButton>
      </span>
      <span className={styles.worth}>
        {isMandatory && <LockClosedRegular aria-hidden="true" />}{' '}
        {isMandatory ? say('capacity.promise.mandatory') : worthWords(wsjf)}
      </span>
      <span className={styles.state}>
        <StatusMark
          status={gap === undefined ? 'green' : 'amber'}
          size="mark"
          label={say(gap === undefined ? 'capacity.promise.yes' : 'capacity.promise.no')}
        />{' '}
        {promiseWords(model, promised)}
      </span>
    </li>
  );
}

const worthWords = (wsjf: number | undefined): string =>
  wsjf === undefined ? say('capacity.promise.unranked') : numberWords(wsjf);
