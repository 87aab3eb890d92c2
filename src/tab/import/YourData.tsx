import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';

import { mayImport } from '#data/import/mayImport.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The way in for a file, offered to who may write. */
export function YourData() {
  const styles = useStyles();
  const { lists, router } = useTabDeps();
  const [mayWrite, setMayWrite] = useState(false);
  useEffect(() => {
    let isHere = true;
    void mayImport(lists).then((answer) => {
      if (isHere) setMayWrite(answer);
    });
    return () => {
      isHere = false;
    };
  }, [lists]);
  return (
    <div className={styles.buttons}>
      {mayWrite && (
        <Button icon={<ArrowUploadRegular />} onClick={() => router.go('/tab/import')}>
          {say('import.title')}
        </Button>
      )}
    </div>
  );
}
