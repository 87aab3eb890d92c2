/** Messages that teams-js 2.58.0 and msal-browser 5.29.0 really posted to the window, from Chromium. */
const envelope = {
  timestamp: 1795386440626,
  monotonicTimestamp: 1795386440626,
  isProxiedFromChild: false,
  teamsJsInstanceId: 'eee6deb0-bdbe-4261-a008-17127375179f',
};

export const recorded = {
  initialize: {
    ...envelope,
    id: 0,
    func: 'initialize',
    args: ['2.58.0', 4, ['http://localhost:6300']],
    apiVersionTag: 'v2_app.initialize',
    uuidAsString: '7dfced3e-9ef6-42ab-a6e1-4c1ea015d2bb',
  },
  getContext: {
    ...envelope,
    id: 1,
    func: 'getContext',
    args: [],
    apiVersionTag: 'v2_app.getContext',
    uuidAsString: 'b14b737b-dc61-4761-82a8-276d8d5d51f9',
  },
  themeHandler: {
    ...envelope,
    id: 2,
    func: 'registerHandler',
    args: ['themeChange'],
    apiVersionTag: 'v2_app.registerOnThemeChangeHandler',
    uuidAsString: '2478e41d-6e30-40e1-9216-d4fa6d80335c',
  },
  success: {
    ...envelope,
    id: 3,
    func: 'appInitialization.success',
    args: ['2.58.0'],
    apiVersionTag: 'v2_app.notifySuccess',
    uuidAsString: 'e3ef2299-7a3e-4dd4-b1ea-db44296e403d',
  },
  initContext: {
    ...envelope,
    id: 4,
    func: 'nestedAppAuth.execute',
    args: [],
    data: '{"messageType":"NestedAppAuthRequest","method":"GetInitContext","requestId":"01a2055e-fd0f-732c-90c7-4be70c77f004","sendTime":1795386440975,"clientLibrary":"msal.js.browser","clientLibraryVersion":"5.29.0"}',
    apiVersionTag: 'v2_nestedAppAuth.execute',
    uuidAsString: '2dd989d2-637f-490b-a7dd-0c7f7b9b12f6',
  },
  getToken: {
    ...envelope,
    id: 5,
    func: 'nestedAppAuth.execute',
    args: [],
    data: '{"messageType":"NestedAppAuthRequest","method":"GetToken","requestId":"01a2055e-fd13-7e28-ac4c-3d386f4f392b","sendTime":1795386440979,"clientLibrary":"msal.js.browser","clientLibraryVersion":"5.29.0","tokenParams":{"clientId":"5c0ffee5-0000-4000-8000-0000000000aa","scope":"https://graph.microsoft.com/Sites.Selected https://graph.microsoft.com/User.Read","correlationId":"01a2055e-fd12-7a39-9d9b-64c3a14acb22"}}',
    apiVersionTag: 'v2_nestedAppAuth.execute',
    uuidAsString: '1c5bb1b7-46a0-4d53-a2b7-5f8e5f3a9f11',
  },
  valid: {
    ...envelope,
    id: 7,
    func: 'settings.setValidityState',
    args: [true],
    apiVersionTag: 'v2_pages.config.setValidityState',
    uuidAsString: '46ad326e-a0d4-475c-8ef5-708a7aeae333',
  },
  setSettings: {
    ...envelope,
    id: 8,
    func: 'settings.setSettings',
    args: [
      {
        entityId: 'project:COR-01',
        contentUrl: 'http://localhost:6301/tab/project/COR-01?tid={tid}&user={userObjectId}',
        websiteUrl: 'http://localhost:6301/p/COR-01',
        suggestedDisplayName: 'Core switch refresh',
      },
    ],
    apiVersionTag: 'v2_pages.config.setConfig',
    uuidAsString: '442dda08-af1b-4dbf-9703-ff59b50979f0',
  },
  saved: {
    ...envelope,
    id: 9,
    func: 'settings.save.success',
    args: [],
    apiVersionTag: 'v2_pages.saveEvent.notifySuccess',
    uuidAsString: '77c8cbdc-55b2-4bd9-a4d2-1560b63883a3',
  },
  share: {
    ...envelope,
    id: 5,
    func: 'sharing.shareWebContent',
    args: [
      {
        content: [
          {
            type: 'URL',
            url: 'http://localhost:6301/p/COR-01',
            message: 'Core switch refresh',
            preview: true,
          },
        ],
      },
    ],
    apiVersionTag: 'v2_sharing.shareWebContent',
    uuidAsString: '805c67a8-c301-4d9a-ae31-e4cb4e1ee9e9',
  },
};
