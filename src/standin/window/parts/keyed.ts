/** Items of a list that is only ever shown whole, each with a key for React. */
export function keyed<T>(items: readonly T[]): readonly { readonly key: string; readonly item: T }[] {
  return items.map((item, position) => ({ key: String(position), item }));
}
