import {
  Button,
  FluentProvider,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  teamsDarkTheme,
} from '@fluentui/react-components';
import { ArrowResetRegular, BoardRegular, ChevronDownRegular, WrenchRegular } from '@fluentui/react-icons';
import type { Person, TenantFacts } from '#standin/window/backend/wire.ts';
import { useUnknownCalls } from '#standin/window/frames/unknownCalls.ts';
import type { LanguageName, ThemeName, WidthName, WindowState } from '#standin/window/state/place.ts';
import type { ChangeWindow } from '#standin/window/state/useWindowState.ts';
import { NetworkMenu } from './NetworkMenu.tsx';
import { personasOf } from './personas.ts';
import { resetStandin } from './control.ts';
import { useToolbarStyles } from './toolbar.styles.ts';

interface ToolbarProps {
  readonly tenant: TenantFacts;
  readonly me: Person;
  readonly state: WindowState;
  readonly change: ChangeWindow;
  readonly onHood: () => void;
}

const themeWords: Readonly<Record<ThemeName, string>> = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};
const languageWords: Readonly<Record<LanguageName, string>> = {
  'en-gb': 'English',
  'de-de': 'Deutsch',
  'ar-sa': 'Arabic (right to left)',
  'qps-ploc': 'Pseudo',
};
const widthWords: Readonly<Record<WidthName, string>> = {
  desktop: 'Desktop',
  '720': '720 px',
  phone: 'Phone',
};

/** Not a part of Teams, and in one look of its own: who is looking, at what size, over which network. */
export function StandinToolbar({ tenant, me, state, change, onHood }: ToolbarProps) {
  const styles = useToolbarStyles();
  const unknown = useUnknownCalls();
  const personas = personasOf(tenant.users);
  const others = tenant.users.filter((user) => !personas.includes(user));
  return (
    <FluentProvider theme={teamsDarkTheme} className={styles.provider}>
      <section className={styles.bar} aria-label="Stand-in controls">
        <strong className={styles.label}>Stand-in</strong>
        <Menu
          checkedValues={{ as: [me.upn] }}
          onCheckedValueChange={(_event, { checkedItems: [as] }) => change({ as })}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              iconPosition="after"
              icon={<ChevronDownRegular />}
            >
              I am {me.displayName}
            </Button>
          </MenuTrigger>
          <MenuPopover className={styles.popover}>
            <MenuList>
              <MenuGroup>
                <MenuGroupHeader>People of the story</MenuGroupHeader>
                {personas.map(person)}
              </MenuGroup>
              <MenuDivider />
              <MenuGroup>
                <MenuGroupHeader>Everybody else</MenuGroupHeader>
                {others.map(person)}
              </MenuGroup>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Choice name="Theme" words={themeWords} value={state.theme} onChoice={(theme) => change({ theme })} />
        <Choice
          name="Language"
          words={languageWords}
          value={state.language}
          onChoice={(language) => change({ language })}
        />
        <Choice name="Width" words={widthWords} value={state.width} onChoice={(width) => change({ width })} />
        <NetworkMenu tenant={tenant} me={me} />
        {unknown.length > 0 && (
          <strong className={styles.alarm} role="alert">
            Host calls this stand-in does not know: {unknown.join(', ')}
          </strong>
        )}
        <span className={styles.spring} />
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<BoardRegular />}
          onClick={() => change({ place: state.place?.at === 'gallery' ? undefined : { at: 'gallery' } })}
        >
          {state.place?.at === 'gallery' ? 'Back to Teams' : 'Cards'}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<ArrowResetRegular />}
          onClick={() => void resetStandin(tenant.graphOrigin)}
        >
          Reset
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<WrenchRegular />}
          onClick={onHood}
        >
          Under the hood
        </Button>
      </section>
    </FluentProvider>
  );
}

const person = (user: Person) => (
  <MenuItemRadio key={user.upn} name="as" value={user.upn}>
    {user.displayName} · {user.title}
  </MenuItemRadio>
);

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly words: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoice: (value: T) => void;
}

function Choice<T extends string>({ name, words, value, onChoice }: ChoiceProps<T>) {
  const styles = useToolbarStyles();
  return (
    <Menu
      checkedValues={{ [name]: [value] }}
      onCheckedValueChange={(_event, { checkedItems: [chosen] }) => {
        if (chosen !== undefined) onChoice(chosen as T);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          iconPosition="after"
          icon={<ChevronDownRegular />}
        >
          {name}: {words[value]}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {Object.entries<string>(words).map(([option, word]) => (
            <MenuItemRadio key={option} name={name} value={option}>
              {word}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
