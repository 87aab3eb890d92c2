import { makeStyles, tokens } from '@fluentui/react-components';

import type { ImportPlan } from '#data/import/planImport.ts';
import { Said } from '#tab/parts/Said.tsx';
import { say } from '#words/say.ts';

import { importPreview } from './importModel.ts';

const useStyles = makeStyles({
  line: { margin: '0 0 4px' },
  heading: {
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  scroller: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '4px 12px 4px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const notesShown = 50;
const longestCell = 60;

/** How many come in, and every row that comes with a note or not at all. */
export function ImportPreviewPart({ plan, ownCurrency }: { plan: ImportPlan; ownCurrency: string }) {
  const styles = useStyles();
  const { good, noted, skipped, alreadyThere, notes } = importPreview(plan);
  const { currency } = plan.mapping;
  const heads = (['row', 'column', 'text', 'reason'] as const).map((head) => say(`import.preview.${head}`));
  return (
    <div data-testid="import-preview">
      <p className={styles.line}>
        <Said message="import.preview.count" values={{ good, noted }} />
      </p>
      {alreadyThere > 0 && (
        <p className={styles.line}>{say('import.preview.there', { count: alreadyThere })}</p>
      )}
      {skipped > 0 && <p className={styles.line}>{say('import.preview.skipped', { count: skipped })}</p>}
      {currency !== undefined && currency !== ownCurrency && (
        <p className={styles.line}>{say('import.preview.money', { currency, own: ownCurrency })}</p>
      )}
      {notes.length > 0 && (
        <>
          <h3 className={styles.heading}>{say('import.preview.notes')}</h3>
          <div className={styles.scroller}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col" className={styles.cell}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {notes.slice(0, notesShown).map(({ rowNumber, column, text, reason }) => (
                  <tr key={`${rowNumber} ${column} ${reason} ${text}`}>
                    <th scope="row" className={styles.cell}>
                      {rowNumber}
                    </th>
                    <td className={styles.cell}>{column}</td>
                    <td className={styles.cell}>{text.slice(0, longestCell)}</td>
                    <td className={styles.cell}>{say(`import.reason.${reason}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {notes.length > notesShown && (
            <p className={styles.quiet}>{say('import.preview.more', { count: notes.length - notesShown })}</p>
          )}
        </>
      )}
    </div>
  );
}
