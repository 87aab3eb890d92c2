/** A sentence as it is said; where something is filled in, its parts. Short, because they travel to every browser. */
export type Message = string | readonly Part[];

export type Part =
  | string
  /** The number that is counted: `#`. */
  | 0
  | { readonly value: string }
  | { readonly number: string }
  | { readonly plural: string; readonly of: Options }
  | { readonly select: string; readonly of: Options }
  | { readonly bold: readonly Part[] };

export type Options = Readonly<Record<string, readonly Part[]>>;
