import * as fc from 'fast-check';

const invoke = (name: string, value: unknown): object => ({ type: 'invoke', name, value });

/** What Teams sends, one of each kind: what is hostile begins as something right. */
export function rightActivities(row: object, link: string): readonly object[] {
  const press = (verb: string, more: object = {}): object =>
    invoke('adaptiveCard/action', {
      action: { type: 'Action.Execute', verb, data: { v: 1, ...row, ...more } },
      trigger: 'manual',
    });
  const preview = {
    attachments: [{ content: { refresh: { action: { verb: 'card.refresh', data: { v: 1, ...row } } } } }],
  };
  const message = {
    id: '1700000000000',
    linkToMessage: 'https://teams.microsoft.com/l/message/x',
    body: { contentType: 'html', content: '<p>the <b>core</b> is slow</p>' },
  };
  return [
    invoke('composeExtension/query', {
      commandId: 'search',
      parameters: [{ name: 'text', value: 'core' }],
      queryOptions: { skip: 0, count: 25 },
    }),
    invoke('composeExtension/selectItem', row),
    invoke('composeExtension/queryLink', { url: link }),
    invoke('composeExtension/anonymousQueryLink', { url: link }),
    invoke('composeExtension/fetchTask', { commandId: 'shareStatus', commandContext: 'compose' }),
    invoke('composeExtension/fetchTask', { commandId: 'log', messagePayload: message }),
    invoke('composeExtension/submitAction', { commandId: 'shareStatus', data: { ...row } }),
    invoke('composeExtension/submitAction', { commandId: 'log', data: { kind: 'risk', itemId: '1' } }),
    invoke('composeExtension/submitAction', {
      commandId: 'shareStatus',
      botMessagePreviewAction: 'send',
      botActivityPreview: [preview],
    }),
    press('card.refresh'),
    press('card.lens', { lens: 'business' }),
    press('status.update'),
    press('status.update', { rag: 'amber', headline: 'Waiting', needHelp: '', forecastFinish: '2027-01-22' }),
    press('status.allAsPlanned'),
    press('status.undo'),
    press('help.ask', { help: 'two hands', helpBy: '2027-01-22' }),
    press('chat.ask', { question: 'status core' }),
    { type: 'message', text: 'status core', value: undefined },
    { type: 'message', value: { v: 1, verb: 'card.refresh', ...row } },
    { type: 'installationUpdate', action: 'add' },
    { type: 'conversationUpdate', membersAdded: [{ id: '28:x' }] },
    invoke('signin/tokenExchange', { id: '1', connectionName: 'graph', token: 'e30.e30.x' }),
    invoke('signin/verifyState', { state: '123456' }),
    invoke('nobody/heardOf', {}),
  ];
}

// Stands for what cannot be held as a value; put in as text.
const marks = {
  '"@deep40@"': `${'['.repeat(40)}${']'.repeat(40)}`,
  '"@deep9000@"': `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`,
  '"@proto@"': '{"__proto__":{"isAdmin":true},"v":1}',
  '"@constructor@"': '{"constructor":{"prototype":{"isAdmin":true}}}',
  '"@huge@"': `"${'A'.repeat(40_000)}"`,
  '"@tooHuge@"': `"${'A'.repeat(300_000)}"`,
  '"@many@"': `[${'{"a":1},'.repeat(3_000)}0]`,
  '"@nan@"': '1e999',
  '"@half@"': String.raw`"\ud83d half \udc00"`,
} as const;

const hostileValue = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(null, true, 0, -1, 2 ** 53, 1e308, '', [], {}, [null], [[]]) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "' or 1 eq 1 or Title eq '",
      "x') or startswith(fields/Title,'",
      '../../../me',
      'https://evil.example/p/CSR-01',
      'http://169.254.169.254/metadata',
      '${jndi:ldap://x}',
      '<at>all</at><script>alert(1)</script>',
      '\u0000\u0007\u202Eabc\uFFFF',
      '29:0e5de001-7a11-4b0e-8a5e-000000000099',
      '1;DROP TABLE',
      '9'.repeat(400),
      'toString',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 3, arbitrary: fc.constantFrom('@deep40@', '@proto@', '@constructor@', '@nan@', '@half@') },
  { weight: 1, arbitrary: fc.constantFrom('@huge@', '@many@', '@deep9000@') },
);

interface Change {
  readonly where: number;
  readonly how: 'replace' | 'remove' | 'add' | 'wrap' | 'swap';
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(10_000),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap', 'swap'),
  value: hostileValue,
});

/** Which of the right ones, and what is done to it. Parts of the envelope the guard reads are hit as often as any other. */
export const hostility = fc.record({
  kind: fc.nat(1_000),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  isTooHuge: fc.integer({ min: 0, max: 399 }).map((number) => number === 0),
});

type Slot = readonly [holder: Record<string, unknown>, key: string];

export function hostileText(
  activity: Record<string, unknown>,
  { changes, isTooHuge }: { readonly changes: readonly Change[]; readonly isTooHuge: boolean },
): string {
  const copy = structuredClone(activity);
  for (const { where, how, value } of changes) {
    const slots = slotsOf(copy);
    const [holder, key] = slots[where % slots.length] ?? [copy, 'type'];
    if (how === 'replace') holder[key] = structuredClone(value);
    else if (how === 'remove') delete holder[key];
    else if (how === 'wrap') holder[key] = { value: [holder[key]] };
    else if (how === 'add') holder[`x${where % 7}`] = structuredClone(value);
    else holder[key] = structuredClone(slots[(where * 7) % slots.length]?.[0] ?? null);
  }
  if (isTooHuge) copy['padding'] = '@tooHuge@';
  let text = JSON.stringify(copy);
  for (const [mark, raw] of Object.entries(marks)) text = text.replaceAll(mark, () => raw);
  return text;
}

function slotsOf(value: unknown, found: Slot[] = []): Slot[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    found.push([holder, key]);
    slotsOf(holder[key], found);
  }
  return found;
}
