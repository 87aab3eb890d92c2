import { importProjects, listsOf } from './standinLists.ts';

/** A process of its own that imports, to be ended in the middle of it. */
const [graphUrl = '', count = ''] = process.argv.slice(2);
const lists = await listsOf(graphUrl);
process.stdout.write('importing\n');
await importProjects(lists, Number(count), 2);
