import type { AppManifest } from '#standin/window/backend/wire.ts';

/** The first link in a text that belongs to the app: its domains are the manifest's link handlers. */
export function firstAppLink(text: string, app: AppManifest): string | undefined {
  const domains = (app.composeExtensions ?? []).flatMap(({ messageHandlers }) =>
    (messageHandlers ?? []).flatMap(({ type, value }) => (type === 'link' ? value.domains : [])),
  );
  return (text.match(/https?:\/\/[^\s<>"]+/gu) ?? [])
    .filter((candidate) => URL.canParse(candidate))
    .find((candidate) => {
      const { host, hostname } = new URL(candidate);
      return domains.some((domain) => domain === host || domain === hostname);
    });
}
