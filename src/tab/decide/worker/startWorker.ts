// oxlint-disable-next-line import/default -- not the file itself but where Vite put it
import address from './scenarioWorker.ts?worker&url';

interface PolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(url: string): string | URL };
}

/** Trusted Types: our pages let a script be loaded by its address only through this policy, and it knows just one. */
const policyName = 'scenario-worker';

let trusted: string | URL | undefined;

export function startWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
  // A policy can be made once in a page.
  trusted ??=
    trustedTypes?.createPolicy(policyName, { createScriptURL: () => address }).createScriptURL('') ?? address;
  return new Worker(trusted, { type: 'module', name: policyName });
}
