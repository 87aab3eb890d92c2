import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';

import { allListShapes } from '#data/lists/lists.ts';
import { say } from '#words/say.ts';

import { type Exporting, useExport } from './useExport.ts';

export function ExportButtons() {
  const exporting = useExport();
  const { state, everything, oneAsCsv } = exporting;
  const isBusy = state.kind === 'working';
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} disabled={isBusy} onClick={() => void everything()}>
        {say('export.everything')}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button disabled={isBusy}>{say('export.csv')}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {allListShapes.map(({ title }) => (
              <MenuItem key={title} onClick={() => void oneAsCsv(title)}>
                {title}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <output>{exportWords(exporting)}</output>
    </>
  );
}

function exportWords({ state }: Exporting): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'working':
      return say('export.working');
    case 'problem':
      return say('export.problem');
    case 'done':
      return say('export.done', { rows: state.rows, lists: state.lists });
  }
}
