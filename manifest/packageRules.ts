import type { PackageRule, TeamsPackage } from './appManifest.ts';
import * as addresses from './rules/addresses.ts';
import * as commands from './rules/commands.ts';
import * as files from './rules/files.ts';
import * as identity from './rules/identity.ts';
import { everyTextIsInEveryLanguage } from './rules/languages.ts';
import { permissionsExist } from './rules/permissions.ts';

/** What Microsoft's schema does not look at, and Teams or an administrator would find out later. */
const rules: readonly PackageRule[] = [
  addresses.noPlaceholderIsLeft,
  addresses.everyAddressIsHttps,
  addresses.validDomainsAreHosts,
  addresses.contentHostsAreValidDomains,
  identity.versionHasThreeNumbers,
  identity.namesFit,
  identity.oneRegistration,
  commands.commandsAreThoseWeAnswer,
  commands.queryCommandsHaveParameters,
  commands.actionCommandsOpenADialog,
  permissionsExist,
  files.zipIsFlat,
  files.namedFilesAreThere,
  files.everyFileIsNamed,
  files.iconsHaveTheirSize,
  files.outlineIsWhite,
  everyTextIsInEveryLanguage,
];

export const packageProblems = (pack: TeamsPackage): readonly string[] => rules.flatMap((rule) => rule(pack));
