import { makeStyles } from '@fluentui/react-components';
import type { ShownDialog } from './dialogStack.ts';

const useStyles = makeStyles({
  layer: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    zIndex: 20,
  },
});

/** Dialogs cover the Teams window only; only the topmost one can be reached. */
export function DialogLayer({ dialogs }: { readonly dialogs: readonly ShownDialog[] }) {
  const styles = useStyles();
  return dialogs.map(({ key, content }, position) => (
    <div key={key} className={styles.layer} inert={position < dialogs.length - 1}>
      {content}
    </div>
  ));
}
