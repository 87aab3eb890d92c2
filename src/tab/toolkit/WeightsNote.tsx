import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

import { criteria, type Criterion, criterionOf, type Weights } from '#domain/toolkit/toolCatalogue.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useMinute } from '#tab/parts/useMinute.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { instantAgeWords } from '#words/dayWords.ts';
import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { useToolkitStyles } from './toolkit.styles.ts';
import { type ToolkitRow, useToolkitWriter } from './useToolkit.ts';

export interface WeightsNoteProps {
  readonly rows: readonly ToolkitRow[];
  readonly weights: Weights;
  readonly mayWrite: boolean;
}

/** Whose the weights are, who changed them last, and, folded, the weights themselves. */
export function WeightsNote({ rows, weights, mayWrite }: WeightsNoteProps) {
  const styles = useToolkitStyles();
  const { clock } = useTabDeps();
  const now = useMinute(clock);
  const [isOpen, setOpen] = useState(false);
  const held = rows.filter(({ value }) => criterionOf(value) !== undefined);
  const newest = held
    .filter(({ modifiedBy }) => modifiedBy !== undefined)
    .toSorted((one, other) => (one.modifiedAt < other.modifiedAt ? 1 : -1))[0];
  return (
    <>
      <p className={styles.spread} data-testid="weights-note">
        <span className={styles.small}>
          {say(mayWrite ? 'toolkit.weights.noteMay' : 'toolkit.weights.note')}{' '}
          {newest !== undefined &&
            say('toolkit.weights.changed', {
              age: instantAgeWords(
                Date.parse(newest.modifiedAt),
                Math.max(now, Date.parse(newest.modifiedAt)),
              ),
              name: shortName(newest.modifiedBy ?? ''),
            })}
        </span>
        <LinkButton onClick={() => setOpen(!isOpen)} isExpanded={isOpen} testId="weights">
          {say(isOpen ? 'toolkit.weights.hide' : 'toolkit.weights.show')}
        </LinkButton>
      </p>
      {isOpen && (
        <div className={styles.form} data-testid="weights-form">
          {criteria.map((criterion) => (
            <Weight
              key={criterion}
              criterion={criterion}
              weight={weights[criterion]}
              row={held.find(({ value }) => criterionOf(value) === criterion)}
              mayWrite={mayWrite}
            />
          ))}
        </div>
      )}
    </>
  );
}

interface WeightProps {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly row: ToolkitRow | undefined;
  readonly mayWrite: boolean;
}

const heaviest = 100;

/** Saved when it is left: each digit typed would be a change of its own. */
function Weight({ criterion, weight, row, mayWrite }: WeightProps) {
  const writer = useToolkitWriter();
  const [typed, setTyped] = useState<string>();
  const label = say(`toolkit.weight.${criterion}`);
  const save = (): void => {
    const next = Number(typed ?? weight);
    setTyped(undefined);
    if (typed === undefined || typed.trim() === '' || !(next >= 0 && next <= heaviest) || next === weight)
      return;
    const words = say('toolkit.weight.saved', { name: label });
    if (row === undefined) writer.add(newWeight(criterion, label, next), words);
    else writer.edit(row, (now) => ({ ...now, weight: next }), words);
  };
  return (
    <Field label={label}>
      <Input
        type="number"
        min={0}
        max={heaviest}
        value={typed ?? String(weight)}
        readOnly={!mayWrite}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
        }}
        data-testid={`weight-${criterion}`}
      />
    </Field>
  );
}

const newWeight = (criterion: Criterion, title: string, weight: number): ToolkitItem => ({
  kind: 'Tool',
  title,
  body: undefined,
  fits: { criterion },
  weight,
});
