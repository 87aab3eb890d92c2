/** Which sentences this person has read, so that the strip folds and a new one opens it again. Names nobody: ids hold keys. */
const prefix = 'tspmo:read:';
const mostIds = 200;

const keyFor = (person: string | undefined): string => `${prefix}${person ?? ''}`.toLowerCase();

export function readNeeds(person: string | undefined): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyFor(person)) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set(); // refused, or not ours
  }
}

export function keepReadNeeds(person: string | undefined, ids: readonly string[]): void {
  try {
    localStorage.setItem(keyFor(person), JSON.stringify(ids.slice(0, mostIds)));
  } catch {
    // refused or full: it opens again next time
  }
}
