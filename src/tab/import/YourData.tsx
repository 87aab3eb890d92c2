import { makeStyles, tokens } from '@fluentui/react-components';

import { SignOut } from '#tab/sync/SignOut.tsx';
import { say } from '#words/say.ts';

import { ExportButtons } from './ExportButtons.tsx';
import { ImportOffer } from './ImportOffer.tsx';
import { PersonData } from './PersonData.tsx';

const useStyles = makeStyles({
  heading: {
    margin: '20px 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  last: { margin: '20px 0 4px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** In set-up: everything out for who may read, a file in for who may write. */
export function YourData() {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{say('export.title')}</h2>
      <p className={styles.why}>{say('export.why')}</p>
      <div className={styles.buttons}>
        <ImportOffer />
        <ExportButtons />
      </div>
      <PersonData />
      <p className={styles.last}>{say('sync.signOut.why')}</p>
      <SignOut />
    </section>
  );
}
