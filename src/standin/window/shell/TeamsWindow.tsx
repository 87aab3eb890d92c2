import { mergeClasses } from '@fluentui/react-components';
import { UrlDialog } from '#standin/window/dialogs/UrlDialog.tsx';
import { DialogLayer } from '#standin/window/dialogs/DialogLayer.tsx';
import { useDialogStack } from '#standin/window/dialogs/dialogStack.ts';
import { Toasts } from '#standin/window/parts/Toasts.tsx';
import { useToasts } from '#standin/window/parts/useToasts.ts';
import { TeamsContext, type Teams } from '#standin/window/state/teams.ts';
import { AppRail } from './AppRail.tsx';
import { MainPane } from './MainPane.tsx';
import { SidePane } from './SidePane.tsx';
import { TopBar } from './TopBar.tsx';
import { useShellStyles } from './shell.styles.ts';

type WindowProps = Omit<Teams, 'showDialog' | 'openUrlDialog' | 'say'>;

export function TeamsWindow(props: WindowProps) {
  const styles = useShellStyles();
  const [dialogs, showDialog] = useDialogStack();
  const [toasts, say] = useToasts();
  const openUrlDialog: Teams['openUrlDialog'] = (request) => {
    showDialog((close) => (
      <UrlDialog
        {...request}
        onDone={(result) => {
          close();
          request.onDone(result);
        }}
      />
    ));
  };
  const teams: Teams = { ...props, showDialog, openUrlDialog, say };
  const { layout, place } = props;
  const isPhone = layout === 'phone';
  const isInside = isPhone && place.at === 'channel';
  return (
    <TeamsContext value={teams}>
      <div className={styles.window} data-layout={layout}>
        <div className={mergeClasses(styles.shell, isPhone && styles.phoneShell)} inert={dialogs.length > 0}>
          {!isPhone && <TopBar />}
          {!isInside && <AppRail />}
          {!isInside && <SidePane />}
          {!(isPhone && ['teams', 'chat'].includes(place.at)) && <MainPane />}
        </div>
        <DialogLayer dialogs={dialogs} />
        <Toasts toasts={toasts} />
      </div>
    </TeamsContext>
  );
}
