import { Button } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';

import { mayImport } from '#data/import/mayImport.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

/** The way in for a file, offered to who may write. */
export function ImportOffer() {
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
  if (!mayWrite) return undefined;
  return (
    <Button icon={<ArrowUploadRegular />} onClick={() => router.go('/tab/import')}>
      {say('import.title')}
    </Button>
  );
}
