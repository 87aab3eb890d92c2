/** What this host says it can do. A capability that is not here is one the app must live without. */
const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: { notifySuccessResponse: {} },
    chat: {},
    dialog: { url: { bot: {}, parentCommunication: {} }, update: {} },
    nestedAppAuth: {},
    pages: { config: {}, currentApp: {} },
    sharing: {},
    teamsCore: {},
  },
};

export const runtimeJson = JSON.stringify(runtime);
