import { Combobox, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import { searchProjects } from '#domain/portfolio/searchProjects.ts';
import type { Project } from '#domain/project/project.ts';
import { say } from '#words/say.ts';

const mostOptions = 8;

/** The likely ones without typing; any other by a few letters, typos forgiven. */
export function ProjectField(props: {
  projects: readonly Project[];
  value: string | undefined;
  ofChannel: string | undefined;
  onChange: (projectKey: string | undefined) => void;
  isDisabled: boolean;
}) {
  const { projects, value, ofChannel, onChange, isDisabled } = props;
  const chosen = projects.find(({ key }) => key === value);
  const [typed, setTyped] = useState<string>();
  const found = useMemo(
    () =>
      (typed === undefined || typed.trim() === '' ? projects : searchProjects(projects, typed)).slice(
        0,
        mostOptions,
      ),
    [projects, typed],
  );
  return (
    <Combobox
      expandIcon={{ 'aria-label': say('log.project') }}
      freeform
      value={typed ?? chosen?.name ?? ''}
      selectedOptions={value === undefined ? [] : [value]}
      placeholder={say('log.project.placeholder')}
      disabled={isDisabled}
      onChange={(event) => {
        setTyped(event.target.value);
        if (event.target.value.trim() === '') onChange(undefined);
      }}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(undefined);
        onChange(optionValue);
      }}
      // What was typed and not chosen is no project: the field says again which one is.
      onBlur={() => setTyped(undefined)}
      data-testid="log-project"
    >
      {found.map((project) => (
        <Option key={project.key} value={project.key} text={project.name}>
          {project.name} · {project.key}
          {project.key === ofChannel && ` · ${say('log.project.ofChannel')}`}
        </Option>
      ))}
      {found.length === 0 && (
        <Option disabled value="" text="">
          {say('log.project.none')}
        </Option>
      )}
    </Combobox>
  );
}
