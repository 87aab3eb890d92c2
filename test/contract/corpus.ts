import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Requests and answers of Graph as others documented or recorded them. They are not ours to publish, so they lie beside
 * the project, and not everybody has them.
 */
export interface CorpusCase {
  readonly id: string;
  readonly kind: 'docs-example' | 'docs-prose' | 'observed' | 'reported';
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>> | null;
    readonly body: Readonly<Record<string, unknown>> | null;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>> | readonly unknown[];
    readonly body: unknown;
  };
  /** Path in the answer → the types seen there. */
  readonly responseShape?: Readonly<Record<string, readonly string[]>>;
}

const folder = resolve(import.meta.dirname, '../../../shared/data/graph-corpus');
const files = ['graph-examples.json', 'graph-mocks-v1-subset.json'];

export const hasCorpus = files.every((file) => existsSync(join(folder, file)));

export const readCorpus = (): CorpusCase[] =>
  files.flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CorpusCase[]);
