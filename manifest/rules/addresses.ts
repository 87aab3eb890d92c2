import type { AppManifest, PackageRule } from '#manifest/appManifest.ts';

export const everyAddressIsHttps: PackageRule = ({ manifest }) =>
  texts(manifest).flatMap(([path, text]) =>
    /^http:\/\//iu.test(text) ? [`${path} is ${text}: Teams opens https only.`] : [],
  );

export const noPlaceholderIsLeft: PackageRule = ({ manifest }) =>
  texts(manifest).flatMap(([path, text]) =>
    /\$\{\{|\{\{|<[A-Z_]+>/u.test(text) ? [`${path} still holds a placeholder: ${text}`] : [],
  );

export const validDomainsAreHosts: PackageRule = ({ manifest }) => [
  ...(manifest.validDomains ?? []).flatMap((domain) => domainProblem('validDomains', domain)),
  ...linkDomains(manifest).flatMap((domain) => domainProblem('messageHandlers', domain)),
];

function domainProblem(where: string, domain: string): readonly string[] {
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(domain)) return [`${where}: ${domain} is a host, without https://.`];
  if (/[/\s?#]/u.test(domain)) return [`${where}: ${domain} is a host, without a path.`];
  const owner = domain.replace(/^\*\./u, '');
  if (owner.includes('*') || !owner.includes('.'))
    return [`${where}: ${domain} would trust hosts that are not ours.`];
  return [];
}

/** The token service is where a bot's sign-in page comes from. */
const signInHost = 'token.botframework.com';

/** A page whose host is not listed stays blank in Teams, without a word. */
export const contentHostsAreValidDomains: PackageRule = ({ manifest }) => {
  const domains = manifest.validDomains ?? [];
  const hosts = [...contentAddresses(manifest).map(hostOf), ...linkDomains(manifest)];
  if ((manifest.bots ?? []).length > 0) hosts.push(signInHost);
  return [...new Set(hosts)].flatMap((host) =>
    host === undefined || domains.some((domain) => covers(domain, host))
      ? []
      : [`validDomains lacks ${host}.`],
  );
};

function contentAddresses({ configurableTabs = [], staticTabs = [] }: AppManifest): readonly string[] {
  const tabs = staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]);
  return [...configurableTabs.map(({ configurationUrl }) => configurationUrl), ...tabs].filter(
    (address) => address !== undefined,
  );
}

const linkDomains = ({ composeExtensions = [] }: AppManifest): readonly string[] =>
  composeExtensions.flatMap(({ messageHandlers = [] }) =>
    messageHandlers.flatMap(({ value }) => value?.domains ?? []),
  );

const hostOf = (address: string): string | undefined => URL.parse(address)?.host;

const covers = (domain: string, host: string): boolean =>
  domain === host || (domain.startsWith('*.') && host.endsWith(domain.slice(1)));

/** Every text of the manifest with the path to it; the schema's own address aside. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return path === '$schema' ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}
