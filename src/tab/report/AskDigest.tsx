import { Button, Dropdown, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';

import { postsList } from '#data/lists/posts.ts';
import { askedPost } from '#data/posts/askedPost.ts';
import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { postKeyText } from '#data/posts/postKey.ts';
import type { Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { useReportStyles } from './report.styles.ts';

type Told = 'none' | 'asked' | 'problem';

export interface AskDigestProps {
  readonly projects: readonly Project[];
  readonly teamKey: string | undefined;
  readonly today: Day;
}

/** A row that asks, written with this person's own rights; the job posts it, once a week and channel. */
export function AskDigest({ projects, teamKey, today }: AskDigestProps) {
  const { engine } = useTabDeps();
  const styles = useReportStyles();
  const [chosen, setChosen] = useState<string>();
  const [told, setTold] = useState<Told>('none');
  const channels = projects.flatMap(({ key, name, channelLink, isConfidential }) => {
    const channelId = isConfidential ? undefined : channelIdOf(channelLink);
    return channelId === undefined ? [] : [{ key, name, channelId }];
  });
  const channel = channels.find(({ key }) => key === chosen);
  const ask = async (): Promise<void> => {
    if (channel === undefined) return;
    const key = {
      kind: 'Digest' as const,
      what: teamKey ?? 'ALL',
      week: isoWeekOf(today),
      projectKey: channel.key,
    };
    const post = askedPost({
      kind: 'Digest',
      projectKey: channel.key,
      conversationId: channel.channelId,
    });
    try {
      await engine.createRow(postsList.title, post, postKeyText(key));
      setTold('asked');
    } catch {
      setTold('problem');
    }
  };
  if (channels.length === 0) return <p className={styles.quiet}>{say('report.noChannel')}</p>;
  return (
    <div className={styles.ask} data-testid="ask-digest">
      <Field label={say('report.channelOf')} size="small">
        <Dropdown
          size="small"
          value={channel?.name ?? ''}
          placeholder={say('report.chooseChannel')}
          selectedOptions={chosen === undefined ? [] : [chosen]}
          onOptionSelect={(_, { optionValue }) => setChosen(optionValue)}
        >
          {channels.map(({ key, name }) => (
            <Option key={key} value={key} text={name}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Button
        size="small"
        disabled={channel === undefined}
        onClick={() => void ask()}
        data-testid="ask-for-digest"
      >
        {say('report.ask')}
      </Button>
      <output className={styles.quiet}>{told === 'none' ? '' : say(`report.${told}`)}</output>
    </div>
  );
}
