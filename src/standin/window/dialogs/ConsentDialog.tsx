import { Button } from '@fluentui/react-components';
import { useTeams } from '#standin/window/state/teams.ts';
import { useDialogStyles } from './dialog.styles.ts';
import { HostDialog } from './HostDialog.tsx';

/** Entra's own words for the permissions it knows. */
const words: Readonly<Record<string, string>> = {
  'User.Read': 'Sign you in and read your profile',
  'Sites.Selected': 'Access selected SharePoint sites on your behalf',
  access_as_user: 'Sign you in to the app',
};

function scopeWords(scope: string): string {
  const name = scope.split('/').at(-1) ?? scope;
  return words[name] ?? name;
}

interface ConsentDialogProps {
  readonly scopes: readonly string[];
  readonly onDone: (isAccepted: boolean) => void;
}

/** What Entra asks in a popup before an app may act for somebody. */
export function ConsentDialog({ scopes, onDone }: ConsentDialogProps) {
  const styles = useDialogStyles();
  const { tenant, me } = useTeams();
  return (
    <HostDialog
      title="Permissions requested"
      width="440px"
      onClose={() => {
        onDone(false);
      }}
      foot={
        <>
          <Button
            onClick={() => {
              onDone(false);
            }}
          >
            Cancel
          </Button>
          <Button
            appearance="primary"
            onClick={() => {
              onDone(true);
            }}
          >
            Accept
          </Button>
        </>
      }
    >
      <div className={styles.padded}>
        <p>
          {tenant.app.name.short} would like to act for <b>{me.displayName}</b> ({me.upn}):
        </p>
        <ul>
          {scopes.map((scope) => (
            <li key={scope}>{scopeWords(scope)}</li>
          ))}
        </ul>
      </div>
    </HostDialog>
  );
}
