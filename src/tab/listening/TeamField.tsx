import { Field, Select } from '@fluentui/react-components';

import type { Team } from '#domain/team/team.ts';

export interface TeamFieldProps {
  readonly label: string;
  readonly teams: readonly Team[];
  readonly value: string | undefined;
  /** What stands for no team. */
  readonly none: string;
  readonly problem?: string | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (teamKey: string | undefined) => void;
}

export function TeamField({ label, teams, value, none, problem, isDisabled, onChange }: TeamFieldProps) {
  return (
    <Field
      label={label}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: 'warning' as const })}
    >
      <Select
        value={value ?? ''}
        disabled={isDisabled}
        onChange={(_, data) => onChange(data.value === '' ? undefined : data.value)}
        data-testid="team"
      >
        <option value="">{none}</option>
        {teams.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
