interface FaultRule {
  readonly match: { readonly method?: string; readonly path?: string };
  readonly rate: number;
  readonly fault: string;
}

async function control(graphOrigin: string, path: string, body: unknown): Promise<boolean> {
  try {
    const response = await fetch(`${graphOrigin}/__control/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.ok;
  } catch {
    return false;
  }
}

export async function setFaults(graphOrigin: string, rules: readonly FaultRule[]): Promise<boolean> {
  return await control(graphOrigin, 'faults', { seed: 1, rules });
}

/** Undoes faults, clock and withdrawn consent, and starts the page afresh. Lists and messages stay. */
export async function resetStandin(graphOrigin: string): Promise<void> {
  if (await control(graphOrigin, 'reset', {})) location.reload();
}
