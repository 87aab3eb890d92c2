import { makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';

import { statusShown } from '#cards/statusMark.ts';
import type { Day } from '#domain/calendar/day.ts';
import { searchProjects } from '#domain/portfolio/searchProjects.ts';
import type { Project } from '#domain/project/project.ts';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', rowGap: '8px', minHeight: 0 },
  search: { width: '100%', maxWidth: 'unset' },
  list: {
    overflowY: 'auto',
    minHeight: '88px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    margin: 0,
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '36px',
    padding: '2px 12px',
    cursor: 'pointer',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    // Not the hover token: in high contrast that is solid cyan under words that stay white.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // No fill on the chosen row: in high contrast a selected background is solid cyan.
  chosen: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  radio: { accentColor: tokens.colorCompoundBrandBackground, margin: 0, outlineStyle: 'none' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  note: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  empty: { margin: 0, padding: '12px', color: tokens.colorNeutralForeground2 },
});

export interface PickerGroup {
  readonly title: string | undefined;
  readonly projects: readonly Project[];
}

export interface ProjectPickerProps {
  readonly label: string;
  readonly groups: readonly PickerGroup[];
  readonly today: Day;
  readonly selectedKey: string | undefined;
  readonly onSelect: (projectKey: string) => void;
  /** Said beside a name: why it stands where it stands. */
  readonly noteOf?: (project: Project) => string | undefined;
}

const mostRows = 60; // what nobody scrolls through is found by typing

/** One project out of many: by search, or from what is likely. */
export function ProjectPicker({ label, groups, today, selectedKey, onSelect, noteOf }: ProjectPickerProps) {
  const styles = useStyles();
  const name = useId();
  const [query, setQuery] = useState('');
  const all = groups.flatMap((group) => group.projects);
  const shown = query.trim() === '' ? groups : [{ title: undefined, projects: searchProjects(all, query) }];
  const isEmpty = shown.every((group) => group.projects.length === 0);
  return (
    <div className={styles.picker}>
      <SearchBox
        dismiss={{ 'aria-label': say('portfolio.clearSearch') }}
        className={styles.search}
        value={query}
        onChange={(_, data) => setQuery(data.value)}
        placeholder={say('portfolio.search')}
        aria-label={say('config.search')}
        data-testid="search"
      />
      <div className={styles.list} role="radiogroup" aria-label={label} data-testid="project-list">
        {isEmpty && <p className={styles.empty}>{say('portfolio.nothingFound', { text: query })}</p>}
        {shown.map((group) => (
          <div key={group.title ?? ''}>
            {group.title !== undefined && group.projects.length > 0 && (
              <p className={styles.title}>{group.title}</p>
            )}
            {group.projects.slice(0, mostRows).map((project) => (
              <label
                key={project.key}
                className={mergeClasses(styles.row, selectedKey === project.key && styles.chosen)}
                data-key={project.key}
              >
                <input
                  type="radio"
                  className={styles.radio}
                  name={name}
                  value={project.key}
                  checked={selectedKey === project.key}
                  onChange={() => onSelect(project.key)}
                />
                <span className={styles.name}>
                  {project.name} <span className={styles.note}>{noteWords(project, noteOf)}</span>
                </span>
                <span className={styles.note}>
                  <StatusMark status={statusShown(project, today)} isQuietGreen isNeutralWord />
                </span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function noteWords(project: Project, noteOf: ProjectPickerProps['noteOf']): string {
  const parts = [
    project.key,
    project.lead === undefined ? undefined : shortName(project.lead.name),
    noteOf?.(project),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
