import type { PackageRule } from '#manifest/appManifest.ts';

export const versionHasThreeNumbers: PackageRule = ({ manifest: { version = '' } }) =>
  /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/u.test(version)
    ? []
    : [`version is three numbers such as 1.4.0, not "${version}".`];

export const namesFit: PackageRule = ({ manifest: { name = {} } }) => [
  ...nameProblem('name.short', name.short, 30),
  ...nameProblem('name.full', name.full, 100),
];

/** The store and most app policies refuse an app that seems to be Microsoft's. A project management office is nobody's brand. */
const microsoftWords =
  /\b(?:microsoft|teams|office (?:365|online)|sharepoint|outlook|onedrive|azure|copilot|planner|excel|viva|windows)\b/iu;

function nameProblem(path: string, name = '', longest: number): readonly string[] {
  const word = microsoftWords.exec(name)?.[0];
  return [
    ...(name.trim() === '' ? [`${path} is missing.`] : []),
    ...(name.length > longest ? [`${path} has ${name.length} letters; ${longest} are shown.`] : []),
    ...(word === undefined ? [] : [`${path} holds "${word}", a name of Microsoft's.`]),
  ];
}

/** One Entra registration is the tab's client, the bot and what the bot signs people in with. */
export const oneRegistration: PackageRule = ({ manifest }) => {
  const { bots = [], composeExtensions = [], webApplicationInfo } = manifest;
  const botId = bots[0]?.botId;
  if (botId === undefined) return ['bots lacks a botId: without a bot nobody answers a card.'];
  const problems: string[] = [];
  for (const extension of composeExtensions) {
    if (extension.botId === undefined) problems.push('composeExtensions lacks its botId.');
    // Teams answers a card's buttons only if the bot that is asked is the bot that is installed.
    else if (extension.botId !== botId)
      problems.push(`composeExtensions.botId is ${extension.botId}, the bot is ${botId}.`);
  }
  if (webApplicationInfo?.id !== botId)
    problems.push(`webApplicationInfo.id is ${webApplicationInfo?.id}, the bot is ${botId}.`);
  if (webApplicationInfo?.resource?.endsWith(`/botid-${botId}`) !== true)
    problems.push(
      `webApplicationInfo.resource has to end in /botid-${botId}: the bot signs people in with it.`,
    );
  return problems;
};
