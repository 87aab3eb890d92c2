import type { Day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';
import type { RaidItem, RaidKind } from '#domain/raid/raidItem.ts';

/** What a person may say of a line of the log; the rest of the row stays as it is. */
export interface RaidDraft {
  readonly title: string;
  readonly kind: RaidKind;
  readonly probability: number | undefined;
  readonly impact: number | undefined;
  readonly owner: Person | undefined;
  readonly dueOn: Day | undefined;
  readonly response: string;
}

export const raidKinds: readonly RaidKind[] = [
  'Risk',
  'Issue',
  'Dependency',
  'Assumption',
  'Roadblock',
  'Lesson',
];

export const emptyRaidDraft: RaidDraft = {
  title: '',
  kind: 'Risk',
  probability: undefined,
  impact: undefined,
  owner: undefined,
  dueOn: undefined,
  response: '',
};

export const draftOf = ({
  title,
  kind,
  probability,
  impact,
  owner,
  dueOn,
  response = '',
}: RaidItem): RaidDraft => ({
  title,
  kind,
  probability,
  impact,
  owner,
  dueOn,
  response,
});

/** Only what the person changed goes onto the row as it is by then: somebody else may have changed the rest. */
export function withDraft(now: RaidItem, before: RaidDraft, draft: RaidDraft): RaidItem {
  const changed = Object.entries(draft).filter(
    ([field, value]) => value !== before[field as keyof RaidDraft],
  );
  return { ...now, ...(Object.fromEntries(changed) as Partial<RaidDraft>) };
}

export const newRaidItem = (projectKey: string, { response, ...draft }: RaidDraft): RaidItem => ({
  ...draft,
  projectKey,
  title: draft.title.trim(),
  state: 'Open',
  response: response.trim() === '' ? undefined : response,
  otherProject: undefined,
  messageLink: undefined,
});
