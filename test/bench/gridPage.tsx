import {
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  FluentProvider,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

import { scaleProjects } from '#demo/scalePortfolio.ts';
import { day } from '#domain/calendar/day.ts';
import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { firstColumns } from '#tab/portfolio/columns.ts';
import { finishScale } from '#tab/portfolio/finishScale.ts';
import { firstView, gridItems } from '#tab/portfolio/gridView.ts';
import { finishDays, portfolioModel, type PortfolioRow } from '#tab/portfolio/portfolioModel.ts';
import { ProjectGrid } from '#tab/portfolio/ProjectGrid.tsx';

/** In the measured page: our grid and Fluent's over the same rows, with the same columns; drawings are left out of Fluent's. */
const today = day('2026-11-23');
const projects = scaleProjects(500, today).map((value) => ({ id: value.key, value, problems: [] }));
const model = portfolioModel({ projects, settings: defaultSettings }, today);
const nothing = (): void => undefined;
let standings: readonly Standing[] = [];
let root: Root | undefined;

function prepare(count: number): void {
  standings = Array.from({ length: count }, (_, index) => {
    const of = model.standings[index % model.standings.length];
    if (of === undefined) throw new Error('no standing');
    return { ...of, project: { ...of.project, key: `${of.project.key}-${index}` } };
  });
}

/** Milliseconds until it stands on the screen. */
function mount(kind: 'ours' | 'fluent'): number {
  const host = document.body.appendChild(document.createElement('div'));
  const made = createRoot(host);
  root = made;
  const page = kind === 'ours' ? ours() : fluents();
  const start = performance.now();
  flushSync(() => made.render(<FluentProvider theme={teamsLightTheme}>{page}</FluentProvider>));
  const { height } = host.getBoundingClientRect(); // asks for the layout
  return height > 0 ? performance.now() - start : Number.NaN;
}

function unmount(): void {
  root?.unmount();
  root = undefined;
  document.body.replaceChildren();
}

function ours(): ReactNode {
  const scale = finishScale(model.standings.map((one) => ({ days: finishDays(one, today) })));
  return (
    <main style={{ height: 600 }}>
      <ProjectGrid
        items={gridItems(standings, undefined, new Set())}
        view={firstView}
        rowOf={model.rowOf}
        facts={{ scale, today, teamName: (key) => key }}
        groupName={(value) => value}
        selectedKey={undefined}
        onOpen={nothing}
        onWhy={nothing}
        onGroup={nothing}
        onSort={nothing}
        onWidth={nothing}
      />
    </main>
  );
}

const wordsIn = (row: PortfolioRow, id: string): ReactNode => {
  if (id === 'project') return row.name;
  if (id === 'status') return <StatusMark status={row.status} />;
  if (id === 'health') return <StatusMark status={row.health} />;
  if (id === 'cost') return row.cost.atEnd;
  return { age: row.age, finish: row.finish, slip: row.slip, lead: row.lead }[id] ?? '';
};

function fluents(): ReactNode {
  const shown = firstColumns.map((id) =>
    createTableColumn<Standing>({
      columnId: id,
      renderHeaderCell: () => id,
      renderCell: (standing) => wordsIn(model.rowOf(standing), id),
    }),
  );
  return (
    <DataGrid items={[...standings]} columns={shown} getRowId={({ project }: Standing) => project.key}>
      <DataGridHeader>
        <DataGridRow>
          {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<Standing>>
        {({ item, rowId }) => (
          <DataGridRow<Standing> key={rowId}>
            {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  );
}

Object.assign(globalThis, { prepare, mount, unmount });
