import { Link, Spinner } from '@fluentui/react-components';
import { useSignIn } from '#standin/window/state/useSignIn.ts';
import { useFlyoutStyles } from './flyout.styles.ts';
import type { useSearch } from './useSearch.ts';

/** What stands where results would: searching, nothing found, the app's own words, or a way to sign in. */
export function SearchNote({ search }: { readonly search: ReturnType<typeof useSearch> }) {
  const styles = useFlyoutStyles();
  const { signIn } = useSignIn();
  const { state, isBusy, retry } = search;
  const isEmpty = state?.kind === 'results' && state.attachments.length === 0;
  const words = () => {
    if (isBusy)
      return isEmpty || state?.kind !== 'results' ? <Spinner size="small" label="Searching" /> : null;
    if (isEmpty) return 'No results. Try other words.';
    if (state?.kind === 'message') return state.text;
    if (state?.kind !== 'signIn') return null;
    return (
      <>
        You’ll need to sign in to use this app.{' '}
        <Link
          onClick={() => {
            void signIn().then(retry);
          }}
        >
          {state.title}
        </Link>
      </>
    );
  };
  const shown = words();
  return (
    <output className={styles.status}>{shown !== null && <div className={styles.note}>{shown}</div>}</output>
  );
}
