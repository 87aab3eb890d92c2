/** The part of odata-v4-parser's tree that we read. Its own types say `any`. */
export interface ODataToken {
  readonly type: string;
  readonly raw: string;
  readonly value: unknown;
}

const isToken = (value: unknown): value is ODataToken =>
  typeof value === 'object' && value !== null && 'type' in value && 'raw' in value;

/** The nearest tokens of a type below this one; does not look inside those it found. */
export function childrenOf(token: ODataToken, type: string): ODataToken[] {
  return below(token.value).flatMap((child) => (child.type === type ? [child] : childrenOf(child, type)));
}

/** The tokens right below, whatever arrays and objects they stand in. */
export function below(value: unknown): ODataToken[] {
  if (isToken(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => below(inner));
}
