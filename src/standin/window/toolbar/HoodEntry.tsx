import { mergeClasses } from '@fluentui/react-components';
import type { HoodLine } from './hood.ts';
import { useHoodStyles } from './toolbar.styles.ts';

export function HoodEntry({ entry: { words, status, isBad, details } }: { readonly entry: HoodLine }) {
  const styles = useHoodStyles();
  return (
    <details className={styles.entry}>
      <summary className={styles.line}>
        <span className={styles.words}>{words}</span>
        <span className={mergeClasses(styles.status, isBad && styles.bad)}>{status}</span>
      </summary>
      <pre className={styles.code}>{JSON.stringify(details, null, 2)}</pre>
    </details>
  );
}
