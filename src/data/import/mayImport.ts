import type { Lists } from '#data/lists/lists.ts';
import { mayWriteList } from '#data/lists/mayWrite.ts';

/** May this person write projects? Asked by trying, without writing anything. */
export const mayImport = (lists: Lists): Promise<boolean> => mayWriteList(lists.projects);
