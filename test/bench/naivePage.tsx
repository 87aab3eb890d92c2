import {
  Button,
  Card,
  FluentProvider,
  SearchBox,
  Spinner,
  teamsLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * The tab as it is usually written: it looks up the site and its lists, reads list after list and page after page with all their columns,
 * and shows its projects when it has everything. It is spared the sign-in, and draws a plain table.
 */
export interface Told {
  readonly graph: string;
  readonly token: string;
  readonly sitePath: string;
  readonly lists: readonly string[];
  /** Of the first list, as they stand in our own grid. */
  readonly columns: readonly string[];
}

interface Answer {
  readonly id: string;
  readonly value: readonly Item[];
  readonly '@odata.nextLink'?: string;
}

interface Item {
  readonly id: string;
  readonly displayName?: string;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

const told = JSON.parse(document.querySelector('#told')?.textContent ?? '{}') as Told;

async function get(address: string): Promise<Answer> {
  const url = address.replace('https://graph.microsoft.com', told.graph);
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${told.token}` } });
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return (await answer.json()) as Answer;
}

async function readLists(): Promise<readonly (readonly Item[])[]> {
  const site = await get(`${told.graph}/v1.0${told.sitePath}`);
  const known = await get(`${told.graph}/v1.0/sites/${site.id}/lists`);
  const read: Item[][] = [];
  for (const title of told.lists) {
    const list = known.value.find(({ displayName }) => displayName === title);
    const items: Item[] = [];
    let next: string | undefined =
      `${told.graph}/v1.0/sites/${site.id}/lists/${list?.id}/items?$expand=fields`;
    while (next !== undefined) {
      const page: Answer = await get(next);
      items.push(...page.value);
      next = page['@odata.nextLink'];
    }
    read.push(items);
  }
  return read;
}

function Portfolio() {
  const [lists, setLists] = useState<readonly (readonly Item[])[]>();
  useEffect(() => void readLists().then(setLists), []);
  return (
    <FluentProvider theme={teamsLightTheme}>
      <Card>
        <SearchBox />
        <Button>New</Button>
      </Card>
      {lists === undefined ? <Spinner /> : <Rows projects={lists[0] ?? []} />}
    </FluentProvider>
  );
}

const Rows = ({ projects }: { readonly projects: readonly Item[] }) => (
  <table>
    <tbody>
      {projects.map(({ id, fields }) => (
        <tr key={id}>
          {told.columns.map((name) => (
            <td key={name}>{String(fields[name] ?? '')}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<Portfolio />);
