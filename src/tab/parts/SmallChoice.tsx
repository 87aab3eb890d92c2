import { makeStyles, Tab, TabList } from '@fluentui/react-components';

const useStyles = makeStyles({ wrapping: { flexWrap: 'wrap', maxWidth: '100%' } });

export interface SmallChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few ways to look at the same thing. */
export function SmallChoice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SmallChoiceProps<Value>) {
  const { wrapping } = useStyles();
  return (
    <TabList
      size="small"
      className={wrapping}
      aria-label={label}
      selectedValue={value}
      onTabSelect={(_, data) => {
        const picked = options.find(([option]) => option === data.value);
        if (picked !== undefined) onChange(picked[0]);
      }}
    >
      {options.map(([option, words]) => (
        <Tab key={option} value={option}>
          {words}
        </Tab>
      ))}
    </TabList>
  );
}
