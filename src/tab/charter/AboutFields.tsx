import { Field, Input, Select } from '@fluentui/react-components';

import { Suspense } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { longestName } from '#domain/charter/charterGaps.ts';
import type { Method } from '#domain/project/project.ts';
import { DayField } from '#tab/dialogs/DayField.tsx';
import { laterPart } from '#tab/parts/laterPart.ts';
import { say } from '#words/say.ts';

import { kindChoices } from './kindChoices.ts';
import { useStartStyles } from './start.styles.ts';
import { peopleKnown } from './startModel.ts';
import type { Starting } from './useStart.ts';

const LessonsLike = laterPart(async () => (await import('#tab/toolkit/beside/LessonsLike.tsx')).LessonsLike);

const methods: readonly Method[] = ['Agile', 'Waterfall', 'Hybrid'];

/** Name, kind, who, team, method, when: what the project's row says. Of a project that is there only kind and method are asked. */
export function AboutFields(props: { portfolio: Portfolio; starting: Starting; isNew: boolean }) {
  const { portfolio, starting, isNew } = props;
  const { form, toolkit, gaps, change, answer, chooseKind, isBusy } = starting;
  const styles = useStartStyles();
  const nameGap = gaps.find(({ kind }) => kind === 'nameMissing' || kind === 'nameTooLong');
  return (
    <>
      {isNew && (
        <Field
          label={say('charter.name')}
          required
          {...(nameGap === undefined
            ? {}
            : {
                validationMessage: say(
                  nameGap.kind === 'nameTooLong' ? 'charter.gap.nameTooLong' : 'charter.gap.nameMissing',
                  { longest: longestName },
                ),
                validationState: 'warning' as const,
              })}
        >
          <Input
            value={form.name}
            data-gap={nameGap !== undefined}
            placeholder={say('charter.name.example')}
            disabled={isBusy}
            onChange={(_, { value }) => change({ name: value })}
            data-testid="start-name"
          />
        </Field>
      )}
      <Suspense>{isNew && <LessonsLike text={form.name} />}</Suspense>
      <div className={styles.facts}>
        <Field label={say('charter.kind')}>
          <Select
            value={form.answers.kind ?? ''}
            disabled={isBusy}
            onChange={(_, { value }) => chooseKind(value === '' ? undefined : value)}
            data-testid="start-kind"
          >
            <option value="">{say('charter.kind.none')}</option>
            {kindChoices(toolkit.templates).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('charter.method')}>
          <Select
            value={form.answers.method}
            disabled={isBusy}
            onChange={(_, { value }) => answer({ method: methods.find((one) => one === value) ?? 'Hybrid' })}
            data-testid="start-method"
          >
            {methods.map((method) => (
              <option key={method} value={method}>
                {say(`config.method.${method}`)}
              </option>
            ))}
          </Select>
        </Field>
        {isNew && <WhoAndWhen portfolio={portfolio} starting={starting} />}
      </div>
    </>
  );
}

function WhoAndWhen({ portfolio, starting }: { portfolio: Portfolio; starting: Starting }) {
  const { form, me, today, change, isBusy } = starting;
  const people = peopleKnown(portfolio, me);
  return (
    <>
      <Field label={say('charter.lead')}>
        <Select
          value={form.lead?.id ?? ''}
          disabled={isBusy}
          onChange={(_, { value }) => change({ lead: people.find(({ id }) => id === value) })}
          data-testid="start-lead"
        >
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === me?.id ? say('charter.lead.me', { name }) : name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('charter.team')}>
        <Select
          value={form.teamKey ?? ''}
          disabled={isBusy}
          onChange={(_, { value }) =>
            change({ teamKey: value === '' ? undefined : value, channelId: undefined })
          }
          data-testid="start-team"
        >
          <option value="">{say('charter.team.none')}</option>
          {portfolio.teams.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('charter.startOn')}>
        <DayField
          value={form.startOn}
          today={today}
          isDisabled={isBusy}
          onChange={(startOn) => change({ startOn: startOn ?? today })}
        />
      </Field>
      <Field label={say('charter.finish')} hint={say('charter.finish.hint')}>
        <DayField
          value={form.finish}
          today={today}
          isDisabled={isBusy}
          onChange={(finish) => change({ finish })}
        />
      </Field>
    </>
  );
}
