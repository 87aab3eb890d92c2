import type { DeviceOwner } from './owner.ts';

/** What the portfolio looked like when this person saw it last: enough to paint it again before any program is loaded. */
export interface FirstRows {
  readonly version: 1;
  /** Of the page they were measured on: other widths break the lines elsewhere. */
  readonly width: number;
  readonly look: FirstLook;
  readonly title: { readonly text: string; readonly place: Place };
  /** The strip behind the title. */
  readonly strip: { readonly height: number; readonly colour: string };
  readonly rows: readonly FirstRow[];
  /** Where the cells of each row stand, from the row's own top. */
  readonly cells: { readonly name: Place; readonly status: Place; readonly age: Place };
  readonly top: number;
  readonly rowHeight: number;
  /** Ages are words of a day: from this instant on they would be wrong and are left out. */
  readonly agesUntil: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly font: string;
}

/** Colours as the theme had them, because nobody knows the host's theme this early. */
export interface FirstLook {
  readonly page: string;
  readonly words: string;
  readonly line: string;
}

export interface FirstRow {
  readonly name: string;
  readonly status: 'green' | 'amber' | 'red' | 'none';
  readonly word: string;
  readonly colour: string;
  readonly age: string;
}

const prefix = 'tspmo:first:';
const mostCharacters = 2_000;

export const firstRowsKey = ({ tenantId, id }: DeviceOwner): string => `${prefix}${tenantId}:${id}`;

/** As many rows as fit into two kilobytes. A device that refuses starts with the skeleton, that is all. */
export function keepFirstRows(owner: DeviceOwner, rows: FirstRows): void {
  try {
    localStorage.setItem(firstRowsKey(owner), shortened(rows));
  } catch {
    // refused or full
  }
}

function shortened(first: FirstRows): string {
  const text = JSON.stringify(first);
  const isShort = text.length <= mostCharacters || first.rows.length === 0;
  return isShort ? text : shortened({ ...first, rows: first.rows.slice(0, -1) });
}

export function forgetFirstRows(owner: DeviceOwner): void {
  try {
    localStorage.removeItem(firstRowsKey(owner));
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
