import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';

import { readLessons } from '#data/toolkit/readLessons.ts';
import { lessonIndex } from '#domain/toolkit/lessons.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

const useStyles = makeStyles({
  part: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    gridColumn: '1 / -1',
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: '2px 0 0', paddingInlineStart: '18px' },
  why: { color: tokens.colorNeutralForeground3 },
});

export interface LessonsLikeProps {
  /** What somebody is writing about: a risk's title, a project's name. */
  readonly text: string;
  /** A project knows its own lessons. */
  readonly exceptKey?: string | undefined;
  readonly atMost?: number;
}

const fewestLetters = 4;

/** What others learnt, found at the moment it helps: nothing where nothing is alike. */
export function LessonsLike({ text, exceptKey, atMost = 3 }: LessonsLikeProps) {
  const { engine } = useTabDeps();
  const { features } = useLive(engine.settings);
  const isOn = features.includes('toolkit') && features.includes('raid');
  return isOn && text.trim().length >= fewestLetters ? (
    <Found text={text} exceptKey={exceptKey} atMost={atMost} />
  ) : undefined;
}

function Found({ text, exceptKey, atMost }: Required<LessonsLikeProps>) {
  const styles = useStyles();
  const { engine } = useTabDeps();
  const { rows: projects } = useLive(engine.projects);
  const lessons = useLessons();
  const index = useMemo(() => {
    const names = new Map(projects.map(({ value }) => [value.key, value.name]));
    const told = lessons
      .filter(({ projectKey }) => projectKey !== exceptKey)
      .map((lesson) => ({ lesson, project: names.get(lesson.projectKey) ?? lesson.projectKey }));
    return lessonIndex(told, ({ lesson, project }) => `${project}. ${lesson.title} ${lesson.response ?? ''}`);
  }, [projects, lessons, exceptKey]);
  const asked = useDeferredValue(text);
  const found = useMemo(() => index.like(asked, atMost), [index, asked, atMost]);
  if (found.length === 0) return undefined;
  return (
    <aside className={styles.part} aria-label={say('toolkit.lessons.title')} data-testid="lessons">
      <h3 className={styles.title}>{say('toolkit.lessons.title')}</h3>
      <ul className={styles.list}>
        {found.map(({ lesson: { lesson, project }, shared }) => (
          <li key={`${lesson.projectKey} ${lesson.title}`}>
            {lesson.title}{' '}
            <span className={styles.why}>
              {say('toolkit.lessons.because', { project, words: shared.slice(0, 3).join(', ') })}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}

const none: readonly RaidItem[] = [];

/** Read once a session: lessons are few, and do not change while somebody types. */
function useLessons(): readonly RaidItem[] {
  const { lists } = useTabDeps();
  const [lessons, setLessons] = useState(none);
  useEffect(() => {
    let isHere = true;
    void readLessons(lists).then((read) => {
      if (isHere) setLessons(read);
    });
    return () => {
      isHere = false;
    };
  }, [lists]);
  return lessons;
}
