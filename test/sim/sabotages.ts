/** A mistake somebody could make in the shipped code; the simulator has to find it. */
export interface Sabotage {
  readonly name: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
}

export const sabotages: readonly Sabotage[] = [
  {
    name: 'no If-Match',
    file: 'src/data/lists/patchRow.ts',
    find: "headers: { 'If-Match': etag },",
    replace: '',
  },
  {
    name: 'last write wins',
    file: 'src/data/sync/merge.ts',
    find: 'if (isSameCell(now, seen)) toWrite',
    replace: 'if (true) toWrite',
  },
  {
    name: 'deleted before it is acknowledged',
    file: 'src/data/sync/sender.ts',
    find: 'const sent = await sendOperation(',
    replace: 'await outbox.remove(operation.opId); const sent = await sendOperation(',
  },
  {
    name: 'blind re-POST',
    file: 'src/data/sync/sendCreate.ts',
    find: '...operation.fields, OpLog: operation.opId',
    replace: '...operation.fields, ClientKey: null, OpLog: operation.opId',
  },
  {
    name: 'no op log',
    file: 'src/data/sync/writeRow.ts',
    find: 'OpLog: withOperation(log, opId)',
    replace: '',
  },
  {
    name: 'op log not read',
    file: 'src/data/sync/writeRow.ts',
    find: 'if (hasOperation(log, opId))',
    replace: 'if (false)',
  },
  {
    name: 'ignores Retry-After',
    file: 'src/data/sync/waits.ts',
    find: 'running.add(wait);',
    replace: '',
  },
  {
    name: "whoever's token is there",
    file: 'src/data/sync/gate.ts',
    find: 'http.call(asked, userId)',
    replace: 'http.call(asked)',
  },
  {
    name: 'batch misordered',
    file: 'src/data/graph/batch.ts',
    find: 'const index = Number(response.id);',
    replace: 'const index = waiting[read.responses.indexOf(response)];',
  },
  {
    name: 'base lost',
    file: 'src/data/sync/newOperation.ts',
    find: 'base[column] = cellOf(cells[column]);',
    replace: '',
  },
  {
    name: '410 ignored',
    file: 'src/data/sync/deltaRead.ts',
    find: "if (error.kind !== 'unavailable' || error.status !== 410) return changes;",
    replace: 'return changes;',
  },
  {
    name: 'unfiled report replaced',
    file: 'src/data/sync/sendStatus.ts',
    find: 'if (hasReportOfAnotherWeek(',
    replace: 'if (false && hasReportOfAnotherWeek(',
  },
  {
    name: 'conflict dropped',
    file: 'src/data/sync/sender.ts',
    find: 'await outbox.replace({ ...operation, needsYou: sent.why });',
    replace: 'await outbox.remove(opId);',
  },
  {
    name: 'older etag replaces newer',
    file: 'src/data/sync/serverRows.ts',
    find: "row.etag === '' ? wasToldSince : isOlder(row, known);",
    replace: 'false;',
  },
  {
    name: 'outbox not durable',
    file: 'src/data/sync/outbox.ts',
    find: 'await store.putOperation(operation);',
    replace: '',
  },
  {
    name: 'a lost race taken for a save',
    file: 'src/data/sync/writeRow.ts',
    find: "if (saved.error.kind !== 'changedElsewhere') return notSent(saved.error);",
    replace: "if (saved.error.kind === 'changedElsewhere') return { ...done, cells, isJustWritten: false };",
  },
  {
    name: 'an answer that got lost taken for a save',
    file: 'src/data/sync/writeRow.ts',
    find: "if (saved.error.kind !== 'changedElsewhere') return notSent(saved.error);",
    replace: "if (saved.error.kind === 'offline') return { ...done, cells, isJustWritten: false };",
  },
  {
    name: 'undo over the words of others',
    file: 'src/data/sync/sendEdit.ts',
    find: '!mayUndo(operation, now)',
    replace: 'false',
  },
  {
    name: 'deletions not noticed',
    file: 'src/data/sync/deltaRead.ts',
    find: 'removedIds: gone,',
    replace: 'removedIds: [],',
  },
  {
    name: 'first of two delta states believed',
    file: 'src/data/sync/deltaRead.ts',
    find: 'for (const item of page.data.value) byId.set(item.id, item);',
    replace: 'for (const item of page.data.value) if (!byId.has(item.id)) byId.set(item.id, item);',
  },
];
