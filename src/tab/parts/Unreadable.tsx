import { MessageBar, MessageBarBody } from '@fluentui/react-components';

import type { RowProblem } from '#data/lists/kept.ts';
import { say } from '#words/say.ts';

const mostCells = 3;

/** A cell that does not read is named with its text, so that whoever typed it can mend it. */
export function Unreadable({ problems }: { readonly problems: readonly RowProblem[] }) {
  if (problems.length === 0) return null;
  const cells = problems
    .slice(0, mostCells)
    .map(({ list, column, text }) => say('pages.unreadableCell', { list, column, text }))
    .join('; ');
  return (
    <MessageBar intent="info" layout="multiline" data-testid="unreadable">
      <MessageBarBody>
        {say('pages.unreadable', {
          count: problems.length,
          cells: problems.length > mostCells ? `${cells} …` : cells,
        })}
      </MessageBarBody>
    </MessageBar>
  );
}
