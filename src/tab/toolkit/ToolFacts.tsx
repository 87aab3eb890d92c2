import {
  Checkbox,
  Field,
  Input,
  InteractionTag,
  InteractionTagPrimary,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';

import { nothingYet, type Tool, ways } from '#domain/toolkit/toolCatalogue.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { useToolkitStyles } from './toolkit.styles.ts';
import { nameOf } from './toolWords.ts';
import { mostPeople, type TeamFactsState } from './useTeamFacts.ts';

/** What the answer is about, each fact a tag; pressing one, or "Change", opens them all. */
export function ToolFacts({ tools, team }: { tools: readonly Tool[]; team: TeamFactsState }) {
  const styles = useToolkitStyles();
  const [isOpen, setOpen] = useState(false);
  const { facts } = team;
  const hasTool = tools.some(({ id }) => id === facts.now);
  const tags = [
    say('toolkit.fact.people', { count: facts.people }),
    say('toolkit.fact.way', { way: facts.way }),
    say('toolkit.fact.regulated', { is: facts.isRegulated ? 'yes' : 'no' }),
    ...facts.owned.map((id) => say('toolkit.fact.owns', { tool: nameOf(id, tools) })),
    hasTool ? say('toolkit.fact.now', { tool: nameOf(facts.now, tools) }) : say('toolkit.fact.nowNothing'),
  ];
  return (
    <>
      <section className={styles.line} aria-label={say('toolkit.tool.facts')} data-testid="facts">
        {tags.map((words) => (
          <InteractionTag key={words} size="small" appearance="outline">
            <InteractionTagPrimary onClick={() => setOpen(true)}>{words}</InteractionTagPrimary>
          </InteractionTag>
        ))}
        <LinkButton onClick={() => setOpen(!isOpen)} isExpanded={isOpen} testId="change-facts">
          {say(isOpen ? 'toolkit.tool.done' : 'toolkit.tool.change')}
        </LinkButton>
      </section>
      {isOpen && <FactsForm tools={tools} team={team} />}
    </>
  );
}

function FactsForm({ tools, team }: { tools: readonly Tool[]; team: TeamFactsState }) {
  const styles = useToolkitStyles();
  const { facts, change } = team;
  const bought = tools.filter(({ isIncluded }) => !isIncluded);
  const [people, setPeople] = useState(String(facts.people));
  const typePeople = (typed: string): void => {
    setPeople(typed);
    const count = Number(typed);
    if (Number.isInteger(count) && count >= 1 && count <= mostPeople) change({ people: count });
  };
  return (
    <div className={styles.form} data-testid="facts-form">
      <Field label={say('toolkit.field.people')}>
        <Input
          type="number"
          min={1}
          max={mostPeople}
          value={people}
          onChange={(_, { value }) => typePeople(value)}
          data-testid="fact-people"
        />
      </Field>
      <Field label={say('toolkit.field.way')}>
        <Select
          value={facts.way}
          onChange={(_, { value }) => change({ way: ways.find((way) => way === value) ?? facts.way })}
          data-testid="fact-way"
        >
          {ways.map((way) => (
            <option key={way} value={way}>
              {say('toolkit.fact.way', { way })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('toolkit.field.regulated')}>
        <Select
          value={facts.isRegulated ? 'yes' : 'no'}
          onChange={(_, { value }) => change({ isRegulated: value === 'yes' })}
          data-testid="fact-regulated"
        >
          <option value="no">{say('toolkit.no')}</option>
          <option value="yes">{say('toolkit.yes')}</option>
        </Select>
      </Field>
      <Field label={say('toolkit.field.now')}>
        <Select value={facts.now} onChange={(_, { value }) => change({ now: value })} data-testid="fact-now">
          <option value={nothingYet.id}>{say('toolkit.field.nothing')}</option>
          {tools.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.wide} style={{ border: 'none', margin: 0, padding: 0 }}>
        <legend className={styles.small}>{say('toolkit.field.owns')}</legend>
        <div className={styles.line}>
          {bought.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={facts.owned.includes(id)}
              onChange={(_, { checked }) =>
                change({
                  owned:
                    checked === true ? [...facts.owned, id] : facts.owned.filter((other) => other !== id),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
