/** Where the stand-in differs from a recorded answer on purpose. A difference that is gone fails the test: the list stays true. */
export const knownDifferences: readonly (readonly [id: RegExp, what: string, why: string])[] = [
  [
    /^driveitem-put-content\/upload-via-put-id/u,
    'status 200',
    'the page repeats the answer of its first example: replacing a file is 200, making one 201',
  ],
  [
    /^issue\/person-clear-null/u,
    '$.AssignedLookupId',
    'a cleared field is an absent key, as recorded elsewhere in the same collection',
  ],
  [
    /^issue\/person-multi/u,
    '$.WatchersLookupId $.WatchersLookupId[]',
    'several people come back as `Watchers: [{LookupId, LookupValue, Email}]`; the report shows what was sent',
  ],
  [
    /^user-list\/get_users_2/u,
    '$.value[].mailNickname $.value[].otherMails $.value[].otherMails[] $.value[].proxyAddresses $.value[].proxyAddresses[]',
    'the same page says that these come only when selected',
  ],
  [
    /GET \/users\/\*$/u,
    '$.value $.value.@odata.type $.value.id',
    'a generated page that shows the name of the type in place of an answer',
  ],
  [
    /GET \/users$/u,
    '$.value[].@odata.type',
    'a generated page that shows the name of the type in place of an answer',
  ],
  [
    /^error\/shape/u,
    '$.error.innerError.requestId',
    'a sketch of the shape: every recorded error spells it request-id',
  ],
];
