/** The parts of a Teams manifest that our own rules look at. What is missing or misspelt, the schema has said before. */
export interface AppManifest {
  readonly manifestVersion?: string;
  readonly version?: string;
  readonly id?: string;
  readonly name?: { readonly short?: string; readonly full?: string };
  readonly icons?: Readonly<Record<string, string>>;
  readonly configurableTabs?: readonly { readonly configurationUrl?: string }[];
  readonly staticTabs?: readonly { readonly contentUrl?: string; readonly websiteUrl?: string }[];
  readonly bots?: readonly { readonly botId?: string }[];
  readonly composeExtensions?: readonly ComposeExtension[];
  readonly validDomains?: readonly string[];
  readonly webApplicationInfo?: {
    readonly id?: string;
    readonly resource?: string;
    readonly nestedAppAuthInfo?: readonly { readonly redirectUri?: string }[];
  };
  readonly authorization?: {
    readonly permissions?: {
      readonly resourceSpecific?: readonly { readonly name?: string; readonly type?: string }[];
    };
  };
  readonly localizationInfo?: {
    readonly defaultLanguageFile?: string;
    readonly additionalLanguages?: readonly { readonly languageTag?: string; readonly file?: string }[];
  };
}

export interface ComposeExtension {
  readonly botId?: string;
  readonly commands?: readonly Command[];
  readonly messageHandlers?: readonly { readonly value?: { readonly domains?: readonly string[] } }[];
}

export interface Command {
  readonly id?: string;
  readonly type?: string;
  readonly fetchTask?: boolean;
  readonly parameters?: readonly unknown[];
}

/** What goes into the zip, by file name. */
export interface TeamsPackage {
  readonly manifest: AppManifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Says in sentences what is wrong; nothing when all is well. */
export type PackageRule = (pack: TeamsPackage) => readonly string[];

/** The languages beside English have a file each. */
export function localizationFiles({ localizationInfo }: AppManifest): readonly string[] {
  const files = [
    localizationInfo?.defaultLanguageFile,
    ...(localizationInfo?.additionalLanguages ?? []).map(({ file }) => file),
  ];
  return files.filter((file) => file !== undefined);
}
