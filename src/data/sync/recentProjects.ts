import type { DeviceStore } from './ports.ts';
import { readStored } from './readStored.ts';

/** Which projects were opened on this device, so that the rows of the newest 30 stay and those of others go. */
export interface RecentProjects {
  readonly note: (projectKey: string, listName: string) => void;
}

const projectsAtMost = 30;
const name = 'recent projects';

export function createRecentProjects(store: DeviceStore): RecentProjects {
  let underWay: Promise<void> = Promise.resolve();

  async function note(projectKey: string, listName: string): Promise<void> {
    const stored = readStored(await store.readList(name));
    const before = (stored?.rows ?? []).map(({ id, fields }) => ({ key: id, lists: namesIn(fields) }));
    const own = before.find(({ key }) => key === projectKey)?.lists ?? [];
    const others = before.filter(({ key }) => key !== projectKey);
    const newestFirst = [{ key: projectKey, lists: [...new Set([...own, listName])] }, ...others];
    if (newestFirst[0]?.key === before[0]?.key && own.includes(listName)) return;
    const dropped = newestFirst.slice(projectsAtMost).flatMap(({ lists }) => lists);
    for (const list of dropped) await store.removeList(list);
    await store.writeList(name, {
      version: 1,
      rows: newestFirst.slice(0, projectsAtMost).map(({ key, lists }) => ({
        id: key,
        etag: '',
        modifiedAt: '',
        modifiedBy: undefined,
        fields: { lists: lists.join('\n') },
      })),
      deltaLink: undefined,
      readAt: 0,
      withoutColumns: [],
      absentColumns: [],
    });
  }

  return {
    note: (projectKey, listName) => {
      underWay = underWay.then(() => note(projectKey, listName));
    },
  };
}

function namesIn(fields: Readonly<Record<string, unknown>>): readonly string[] {
  const names = fields['lists'];
  return typeof names === 'string' && names !== '' ? names.split('\n') : [];
}
