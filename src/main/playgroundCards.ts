/**
 * The Playground (0.2.28) keeps cards frozen, and its card library has a property `key` of its own in everything it reads: a press of a
 * button whose data holds a `key` throws "Cannot assign to read only property 'key'" there, and nothing is sent. So the name travels in disguise.
 */
const ours = 'key';
const disguised = 'projectKeyOfTheButton';

/** A card as the Playground can press it; it knows no `selectItem`, and gives a whole search up where a result asks for it. */
export const toPlayground = (json: unknown): unknown => withNames(withoutTaps(json), ours, disguised);

/** A press as our card meant it. */
export const fromPlayground = (json: unknown): unknown => withNames(json, disguised, ours);

function withNames(json: unknown, from: string, to: string): unknown {
  if (Array.isArray(json)) return json.map((one) => withNames(one, from, to));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name === from ? to : name, withNames(value, from, to)]),
  );
}

function withoutTaps(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutTaps);
  if (typeof json !== 'object' || json === null) return json;
  const { tap: _tap, ...rest } = json as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, withoutTaps(value)]));
}
