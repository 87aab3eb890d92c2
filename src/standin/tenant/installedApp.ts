/** The Teams app the tenant has installed, and its registration in Entra. All the stand-in knows of the app is in here. */
export interface InstalledApp {
  /** One registration: client of the tab, bot, and application id. */
  readonly appId: string;
  readonly displayName: string;
  /** Where the app's own server listens. */
  readonly origin: string;
  /** Delegated Graph scopes by their short names, `Sites.Selected`. */
  readonly scopes: readonly string[];
  /** Application permissions of Graph, for the app on its own. */
  readonly roles: readonly string[];
  /** The manifest's webApplicationInfo.resource: audience of the bot's single sign-on token. */
  readonly ssoResource: string;
  /** Name of the bot's OAuth connection at the token service. */
  readonly connectionName: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Picture files by the manifest's names for them. */
  readonly icons: Readonly<Record<string, string>>;
  /** User ids of those who have added the app to themselves: only they can be written to in a personal chat. */
  readonly personalInstalls: readonly string[];
  /** For the gallery of its cards; nothing else looks at them. */
  readonly sampleCards?: readonly { readonly name: string; readonly card: unknown }[];
}

/** Fills `${{NAME}}`, as the packaging of a Teams app does. A name nobody gave a value for is a mistake in the manifest. */
export function resolveManifest(
  template: string,
  values: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const filled = template.replaceAll(/\$\{\{(\w+)\}\}/gu, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The manifest asks for ${placeholder}, which has no value.`);
    return JSON.stringify(value).slice(1, -1);
  });
  return JSON.parse(filled) as Record<string, unknown>;
}
