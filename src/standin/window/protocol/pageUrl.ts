import type { HostFacts } from './frame.ts';

/** Teams fills `{tid}`-like placeholders of a page address; one it does not know stays as it is. */
export function filledUrl(url: string, facts: HostFacts): string {
  const values: Readonly<Record<string, string>> = {
    tid: facts.tenantId,
    userObjectId: facts.user.id,
    loginHint: facts.user.upn,
    upn: facts.user.upn,
    userPrincipalName: facts.user.upn,
    locale: facts.locale,
    theme: facts.theme,
    entityId: facts.page.id,
    subEntityId: facts.page.subId ?? '',
    channelId: facts.channel?.id ?? '',
    groupId: facts.channel?.team.id ?? '',
    hostClientType: 'web',
    hostName: 'Teams',
  };
  return url.replaceAll(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name] ?? '') : whole,
  );
}

/** Teams shows only pages whose host is in the manifest's `validDomains` (a leading `*.` stands for one label). */
export function isValidDomain(url: string, validDomains: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { host, hostname, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return validDomains.some((domain) => {
    if (!domain.startsWith('*.')) return domain === host || domain === hostname;
    const label = hostname.slice(0, -(domain.length - 1));
    return hostname.endsWith(domain.slice(1)) && label !== '' && !label.includes('.');
  });
}
