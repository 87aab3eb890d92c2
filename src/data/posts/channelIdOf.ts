/** The channel a project's link leads to: `https://teams.microsoft.com/l/channel/19%3a…%40thread.tacv2/Name?groupId=…` */
export function channelIdOf(channelLink: string | undefined): string | undefined {
  const url = URL.parse(channelLink ?? '');
  if (url === null) return undefined;
  const encoded = /^\/l\/channel\/([^/]+)/u.exec(url.pathname)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const id = decodeURIComponent(encoded);
    return /^19:[\w.-]+@thread\.(?:tacv2|skype)$/u.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}
