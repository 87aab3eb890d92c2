/** A path like `$.value[].fields.Name`, and what is there instead of what was seen in Graph. */
export interface ShapeDifference {
  readonly path: string;
  readonly found: string;
}

/**
 * Everything the recorded answer has must be there with one of its types. Ours may have more. Null stands for any type
 * (a property without a value), and what is inside an array may be missing only if the array is empty by rights.
 */
export function shapeDifferences(
  shape: Readonly<Record<string, readonly string[]>>,
  body: unknown,
): ShapeDifference[] {
  return Object.entries(shape).flatMap(([path, types]) => {
    const values = valuesAt(body, path);
    if (values === 'noElements') return [];
    const found = values.map(typeName);
    if (values.length > 0 && found.some((type) => types.includes(type) || type === 'null')) return [];
    return [{ path, found: values.length === 0 ? 'nothing' : [...new Set(found)].join() }];
  });
}

/** A `value` is never empty by rights: a world without rows would prove nothing. */
function valuesAt(body: unknown, path: string): unknown[] | 'noElements' {
  let values: unknown[] = [body];
  let isVacuous = false;
  for (const [place, step] of stepsOf(path).entries()) {
    if (step === '[]') {
      const arrays = values.filter((value) => Array.isArray(value));
      const isRows = stepsOf(path)[place - 1] === 'value';
      isVacuous ||= !isRows && arrays.length > 0 && arrays.every((array) => array.length === 0);
      values = arrays.flat();
    } else {
      values = values.flatMap((value) => (isRecord(value) && step in value ? [value[step]] : []));
    }
  }
  return isVacuous && values.length === 0 ? 'noElements' : values;
}

/** `$.value[].fields@odata.context` → value, [], fields@odata.context */
const stepsOf = (path: string): string[] => path.slice(1).match(/\[\]|[^.[\]@]*@\w+\.\w+|[^.[\]]+/gu) ?? [];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
