export interface Item {
  readonly key: string;
  readonly itemId: string;
}

export interface Asked {
  readonly what: string;
  readonly activity: object;
  /** The answer goes into a chat others read, or is made to. */
  readonly isForChat: boolean;
  /** Names the row, so that its absence could be told from its being shut. */
  readonly isAboutRow: boolean;
}

const invoke = (
  what: string,
  name: string,
  value: object,
  { isForChat = false, isAboutRow = true } = {},
): Asked => ({ what, activity: { type: 'invoke', name, value }, isForChat, isAboutRow });

const search = (what: string, text: string): Asked =>
  invoke(
    what,
    'composeExtension/query',
    {
      commandId: 'search',
      parameters: [{ name: 'text', value: text }],
      queryOptions: { skip: 0, count: 25 },
    },
    { isForChat: true, isAboutRow: false },
  );

/** Everything Teams can ask about a project, but by a button. */
export function asks({ key, itemId }: Item, publicUrl: string): readonly Asked[] {
  const shown = { content: { refresh: { action: { data: { v: 1, key, itemId } } } } };
  const data = { key, itemId };
  const share = { commandId: 'shareStatus', data };
  return [
    search('search nothing', ''),
    search('search key', key),
    // Without its first letters: what is typed is said again where nothing was found.
    search('search name', `naryTitle${key.replace('-', '')}`),
    search('search a secret', `naryReason${key.replace('-', '')}`),
    invoke('link', 'composeExtension/queryLink', { url: `${publicUrl}/p/${key}` }, { isForChat: true }),
    invoke('pick', 'composeExtension/selectItem', { key }, { isForChat: true }),
    invoke(
      'anonymous link',
      'composeExtension/anonymousQueryLink',
      { url: `${publicUrl}/p/${key}` },
      { isForChat: true },
    ),
    invoke('dialog', 'composeExtension/fetchTask', { commandId: 'shareStatus', data }),
    invoke('preview', 'composeExtension/submitAction', share, { isForChat: true }),
    invoke(
      'updated',
      'composeExtension/submitAction',
      { ...share, commandId: 'updateStatus' },
      { isForChat: true, isAboutRow: false },
    ),
    invoke('send', 'composeExtension/submitAction', {
      commandId: 'shareStatus',
      botMessagePreviewAction: 'send',
      botActivityPreview: [{ attachments: [shown] }],
    }),
    ...['risk', 'roadblock', 'decision', 'painPoint', 'help'].map((kind) =>
      invoke(
        `log ${kind}`,
        'composeExtension/submitAction',
        { commandId: 'log', data: { kind, itemId } },
        { isAboutRow: false },
      ),
    ),
    {
      what: 'message',
      activity: { type: 'message', text: `status ${key}` },
      isForChat: true,
      isAboutRow: false,
    },
    {
      what: 'submit as message',
      activity: { type: 'message', value: { v: 1, verb: 'card.refresh', key, itemId } },
      isForChat: true,
      isAboutRow: false,
    },
    invoke('submit clicked', 'composeExtension/onCardButtonClicked', {
      v: 1,
      verb: 'card.refresh',
      key,
      itemId,
    }),
  ];
}

/** Every verb, with the state of long ago: nothing is written, and all that is newer is told. */
export function presses({ key, itemId }: Item): readonly Asked[] {
  const press = (
    what: string,
    verb: string,
    more: object = {},
    trigger = 'manual',
    isAboutRow = true,
  ): Asked => {
    const data = { v: 1, key, itemId, etag: '"old"', nonce: 'n', ...more };
    return invoke(what, 'adaptiveCard/action', { action: { verb, data }, trigger }, { isAboutRow });
  };
  const said = { rag: 'red', headline: 'What I wanted', needHelp: '', forecastFinish: '2027-02-01' };
  return [
    press('own view', 'card.refresh'),
    press('own view by itself', 'card.refresh', {}, 'automatic'),
    press('after update', 'card.refresh', { isAfterUpdate: true }),
    press('business view', 'card.lens', { lens: 'business' }),
    press('technical view', 'card.lens', { lens: 'technical' }),
    press('view of a reader', 'card.lens', { lens: 'technical', isReader: true }),
    press('form', 'status.update'),
    press('update', 'status.update', said),
    press('as planned', 'status.allAsPlanned'),
    press('undo', 'status.undo'),
    press('help form', 'help.ask'),
    press('not now', 'nudge.notNow'),
    press('ask', 'chat.ask', { question: `status ${key}` }, 'manual', false),
  ];
}
