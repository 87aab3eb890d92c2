import { Button, mergeClasses } from '@fluentui/react-components';

import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useSome } from '#tab/parts/useSome.ts';
import { projectPath } from '#tab/routes.ts';
import { say } from '#words/say.ts';

import { useRisksStyles } from './risks.styles.ts';
import type { Fact, RaidRow } from './risksModel.ts';

const atOnce = 100;

/** What is open, worst first; what a heavy risk still wants is marked. */
export function RaidTable({ rows, go }: { rows: readonly RaidRow[]; go: (path: string) => void }) {
  const styles = useRisksStyles();
  const { shown, next, showMore } = useSome(rows, atOnce);
  if (rows.length === 0) return <p className={styles.quiet}>{say('risks.none')}</p>;
  return (
    <>
      <table className={styles.table} data-testid="raid-table">
        <thead className={styles.heads}>
          <tr>
            {(['what', 'kind', 'project', 'score', 'owner', 'response', 'due'] as const).map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {say(`risks.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body}>
          {shown.map((row) => (
            <tr key={row.id} className={styles.row} data-key={row.item.projectKey}>
              <th scope="row" className={mergeClasses(styles.td, styles.what)}>
                {row.item.title}
              </th>
              <td className={mergeClasses(styles.td, styles.quiet)}>{say(`risks.kind.${row.item.kind}`)}</td>
              <td className={styles.td}>
                <LinkButton onClick={() => go(projectPath(row.item.projectKey))}>
                  {row.projectName}
                </LinkButton>
              </td>
              <td className={mergeClasses(styles.td, styles.nowrap)}>{row.scoreWords}</td>
              <FactCell fact={row.owner} isShort />
              <FactCell fact={row.response} />
              <FactCell fact={row.due} isShort />
            </tr>
          ))}
        </tbody>
      </table>
      {next > 0 && (
        <Button appearance="subtle" onClick={showMore}>
          {say('risks.more', { count: next })}
        </Button>
      )}
    </>
  );
}

function FactCell({ fact, isShort = false }: { fact: Fact; isShort?: boolean }) {
  const styles = useRisksStyles();
  return (
    <td
      className={mergeClasses(
        styles.td,
        fact.isMissing ? styles.missing : styles.quiet,
        isShort && styles.nowrap,
      )}
    >
      {fact.words}
    </td>
  );
}
