import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useId } from 'react';

import { type ColumnChoice, guessedFields, type GuessedField } from '#data/import/guessMapping.ts';
import { type SourceTable, shownCell } from '#data/import/importTableShape.ts';
import { say } from '#words/say.ts';

import { columnName } from './importModel.ts';

const useStyles = makeStyles({
  rows: { display: 'grid', rowGap: '6px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 150px) 16px minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '8px',
  },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  arrow: { color: tokens.colorNeutralForeground3, textAlign: 'center' },
  choice: { minWidth: 0, width: '100%' },
  example: {
    gridColumn: '3',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export interface MapColumnsProps {
  readonly table: SourceTable;
  readonly choice: ColumnChoice;
  readonly onChoose: (field: GuessedField, position: number | undefined) => void;
}

/** “Project name ← Vorhaben”, a row each, with what stands there. */
export function MapColumns({ table, choice, onChoose }: MapColumnsProps) {
  const styles = useStyles();
  const id = useId();
  const none = say('import.notInFile');
  return (
    <div className={styles.rows}>
      {guessedFields.map((field) => {
        const position = choice[field];
        const name = position === undefined ? none : columnName(table.header[position], position);
        const example = position === undefined ? '' : exampleOf(table, position);
        return (
          <div key={field} className={styles.row} data-testid={`map-${field}`}>
            <span id={`${id}-${field}`} className={styles.label}>
              {say(`import.field.${field}`)}
            </span>
            <span className={styles.arrow} aria-hidden>
              ←
            </span>
            <Dropdown
              className={styles.choice}
              size="small"
              aria-labelledby={`${id}-${field}`}
              value={name}
              selectedOptions={[String(position ?? '')]}
              onOptionSelect={(_, { optionValue = '' }) =>
                onChoose(field, optionValue === '' ? undefined : Number(optionValue))
              }
            >
              <Option value="">{none}</Option>
              {table.header.map((header, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a column is where it stands; headers may be the same
                <Option key={at} value={String(at)}>
                  {columnName(header, at)}
                </Option>
              ))}
            </Dropdown>
            {example !== '' && (
              <span className={styles.example}>{say('import.example', { text: example })}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}

const exampleOf = ({ rows }: SourceTable, position: number): string =>
  rows.map(({ cells }) => shownCell(cells[position])).find((text) => text !== '') ?? '';
