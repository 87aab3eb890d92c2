import type { Rag } from '#domain/statusReport/statusReport.ts';

import type { RowReader } from './rowReader.ts';

/** As people see and choose it in SharePoint. */
export const ragChoices = ['Green', 'Amber', 'Red'] as const;

const ragByChoice = { Green: 'green', Amber: 'amber', Red: 'red' } as const;
const choiceByRag = { green: 'Green', amber: 'Amber', red: 'Red' } as const;

export function readRag(row: RowReader, column: string): Rag | undefined {
  const chosen = row.choice(column, ragChoices);
  return chosen === undefined ? undefined : ragByChoice[chosen];
}

export function ragCell(rag: Rag | undefined): string | null {
  return rag === undefined ? null : choiceByRag[rag];
}
