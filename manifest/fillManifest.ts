import type { AppManifest } from './appManifest.ts';
import type { Environment } from './readEnvironment.ts';

/** The manifest of one installation. A `${{NAME}}` that has no value stays, for a rule to find. */
export function fillManifest(template: string, { publicUrl, clientId }: Environment): AppManifest {
  const values: Readonly<Record<string, string>> = {
    PUBLIC_URL: publicUrl,
    PUBLIC_HOST: new URL(publicUrl).host,
    CLIENT_ID: clientId,
  };
  const filled = template.replaceAll(
    /\$\{\{(\w+)\}\}/gu,
    (placeholder, name: string) => values[name] ?? placeholder,
  );
  return JSON.parse(filled) as AppManifest;
}
