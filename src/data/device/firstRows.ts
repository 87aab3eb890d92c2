import type { DeviceOwner } from './owner.ts';

/** What the portfolio looked like when this person saw it last: enough to paint it again before any program is loaded. */
export interface FirstRows {
  readonly version: 1;
  /** Of the page they were measured on, in pixels like all that follows. */
  readonly width: number;
  readonly look: FirstLook;
  readonly title: FirstTitle;
  /** Behind the title. */
  readonly stripHeight: number;
  readonly columns: { readonly name: FirstColumn; readonly status: FirstColumn; readonly age: FirstColumn };
  readonly top: number;
  readonly rowHeight: number;
  /** Each shape, word and colour once. */
  readonly statuses: readonly FirstStatus[];
  /** Name, which of the statuses, age. */
  readonly rows: readonly (readonly [name: string, status: number, age: string])[];
  /** Ages are words of one day: from this instant on they would be wrong and are left out. */
  readonly agesUntil: number;
}

/** Colours as the theme had them, because nobody knows the host's theme this early. */
export interface FirstLook {
  readonly fontFamily: string;
  readonly page: string;
  readonly strip: string;
  readonly words: string;
  readonly quiet: string;
  readonly line: string;
}

export interface FirstTitle {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  /** `600 20px/28px`, without the family. */
  readonly font: string;
}

/** Left and top from the row's own corner. */
export interface FirstColumn {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly font: string;
}

export interface FirstStatus {
  readonly shape: FirstShape;
  readonly shapeColour: string;
  readonly word: string;
  readonly colour: string;
  readonly isStrong: boolean;
  /** Of the project's name: old news is faded as a whole. */
  readonly nameColour: string;
}

export type FirstShape = 'green' | 'amber' | 'red' | 'none';

const prefix = 'tspmo:first:';
const mostCharacters = 2_000;

const keyOf = ({ tenantId, id }: DeviceOwner): string => `${prefix}${tenantId}:${id}`.toLowerCase();

/** As many rows as fit into two kilobytes. A device that refuses starts with the skeleton, that is all. */
export function keepFirstRows(owner: DeviceOwner, rows: FirstRows): void {
  try {
    localStorage.setItem(keyOf(owner), shortened(rows));
  } catch {
    // refused or full
  }
}

function shortened(first: FirstRows): string {
  const text = JSON.stringify(first);
  const isShort = text.length <= mostCharacters || first.rows.length === 0;
  return isShort ? text : shortened({ ...first, rows: first.rows.slice(0, -1) });
}

export function firstRowsOf(owner: DeviceOwner): FirstRows | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(owner)) ?? 'null') as FirstRows | null;
    return kept?.version === 1 ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function forgetFirstRows(owner: DeviceOwner): void {
  try {
    localStorage.removeItem(keyOf(owner));
  } catch {
    // refused, so there are none
  }
}

export function ownersOfFirstRows(): DeviceOwner[] {
  try {
    return Object.keys(localStorage).flatMap((key) => {
      const [tenantId, id] = key.startsWith(prefix) ? key.slice(prefix.length).split(':') : [];
      return tenantId === undefined || id === undefined ? [] : [{ tenantId, id }];
    });
  } catch {
    return [];
  }
}
