import { beforeEach, describe, expect, test } from 'vitest';

import type { Kept } from '#data/lists/kept.ts';
import { provision } from '#data/provision/provision.ts';
import { findProject } from '#data/project/findProject.ts';
import { readDay } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { allFeatures } from '#domain/settings/pmoSettings.ts';
import { draftFrom, instead, type LoggedKind } from '#tab/log/logKinds.ts';
import { logProblemWords } from '#tab/log/logProblemWords.ts';
import { writeLog } from '#tab/log/writeLog.ts';
import {
  createProvisionedTenant,
  type PersonName,
  rowsOf,
  siteUrl,
  type TestTenant,
  typeRow,
  valueOf,
} from '#test/data/tenant.ts';

const listOf = {
  risk: 'PMO RAID',
  roadblock: 'PMO RAID',
  decision: 'PMO Decisions',
  painPoint: 'PMO Listening',
  help: 'PMO Help',
} as const satisfies Record<LoggedKind, string>;
const kinds = Object.keys(listOf) as LoggedKind[];

const today = readDay('2026-11-18');
const pmo = 'Technical Services PMO';
const link = 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/1700000000001';

let tenant: TestTenant;
let project: Kept<Project>;
beforeEach(async () => {
  tenant = await createProvisionedTenant();
  await typeRow(tenant, 'PMO Projects', { Title: 'Core switch refresh', ProjectKey: 'COR-01' });
  project = valueOf(await findProject(tenant.listsFor('Ida'), 'COR-01'));
  tenant.narrow({ list: 'PMO Decisions', user: 'ida@nordvik.example', role: 'read' });
  for (const list of ['PMO Help', 'PMO Listening'])
    tenant.narrow({ list, user: 'petra@nordvik.example', role: 'write' });
});

const log = (who: PersonName, kind: LoggedKind) => {
  if (today === undefined) throw new Error('no day');
  const draft = { ...draftFrom('The optics are late again', link), kind, projectKey: 'COR-01' };
  const author = { id: `of-${who}`, upn: `${who.toLowerCase()}@nordvik.example`, name: who };
  return writeLog(tenant.listsFor(who), draft, { author, today, clientKey: `THE-FORM-${kind}`, project });
};

async function gone(list: string): Promise<void> {
  const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}`;
  valueOf(await tenant.graphFor('Tomas').call({ method: 'DELETE', path }));
}

const projectNow = async () => (await rowsOf(tenant, 'PMO Projects'))[0]?.fields;

describe('a list that is missing', () => {
  test.each(kinds)('answers a %s with its name, who can make it, and that nothing is lost', async (kind) => {
    await gone(listOf[kind]);
    const written = await log('Jonas', kind);
    if (written.ok) throw new Error('it was logged');
    expect(written.error).toEqual({ kind: 'listMissing', list: listOf[kind] });
    const words = logProblemWords(written.error, pmo, undefined);
    expect(words).toContain(`“${listOf[kind]}” is not there yet`);
    expect(words).toContain('An administrator makes it in set-up');
    expect(words).toContain('Your words stay here');
  });

  test.each(kinds)('takes a %s once it is made, from the very same form, once', async (kind) => {
    await gone(listOf[kind]);
    await log('Jonas', kind);
    valueOf(await provision(tenant.graphFor('Tomas'), siteUrl));
    expect((await log('Jonas', kind)).ok).toBe(true);
    expect((await log('Jonas', kind)).ok).toBe(true);
    expect((await rowsOf(tenant, listOf[kind])).map(({ fields }) => fields['Title'])).toEqual([
      'The optics are late again',
    ]);
  });

  test('of requests for help leaves the project as it is: it does not say what nobody was asked', async () => {
    const before = await projectNow();
    await gone('PMO Help');
    await log('Jonas', 'help');
    expect(await projectNow()).toEqual(before);
  });
});

describe('who may not write a list', () => {
  test.each<{ who: PersonName; kind: LoggedKind }>([
    { who: 'Ida', kind: 'decision' },
    { who: 'Petra', kind: 'decision' },
    { who: 'Petra', kind: 'risk' },
    { who: 'Petra', kind: 'roadblock' },
  ])(
    '$who logging a $kind writes nothing and hears who can, and what everybody can',
    async ({ who, kind }) => {
      const written = await log(who, kind);
      if (written.ok) throw new Error('it was logged');
      expect(written.error).toEqual({ kind: 'noAccess' });
      expect(await rowsOf(tenant, listOf[kind])).toEqual([]);
      const words = logProblemWords(written.error, pmo, instead(kind, allFeatures));
      expect(words).toContain(`${pmo} can`);
      expect(words).toContain('Your words stay here');
      expect(words).toContain('choose “Help request”');
    },
  );

  test('is not sent to a part of the PMO’s work that is switched off, nor from asking to asking', () => {
    expect(instead('decision', ['decisions'])).toBeUndefined();
    expect(instead('help', allFeatures)).toBeUndefined();
    expect(logProblemWords({ kind: 'noAccess' }, pmo, undefined)).not.toContain('Help request');
  });

  test.each<LoggedKind>(['painPoint', 'help'])('%s: everybody who may read can say it', async (kind) => {
    expect((await log('Petra', kind)).ok).toBe(true);
    expect(await rowsOf(tenant, listOf[kind])).toHaveLength(1);
  });
});
