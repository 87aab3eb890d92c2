import {
  Button,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { BookmarkRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';

import { writeSetting } from '#data/portfolio/writeSetting.ts';
import { sharedViewsName } from '#data/lists/settings.ts';
import type { KeepOnDevice, SharedView } from '#domain/settings/pmoSettings.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import type { GridView } from './gridView.ts';
import { keepViews, named, type SavedView, viewsOnDevice, withView } from './savedViews.ts';

const useStyles = makeStyles({
  surface: { display: 'flex', flexDirection: 'column', rowGap: '8px', width: '300px', maxWidth: '80vw' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  save: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface ViewsMenuProps {
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly shared: readonly SharedView[] | undefined;
  readonly keepOnDevice: KeepOnDevice;
}

/** My own views stay on this device; the PMO's are a setting that everybody reads. */
export function ViewsMenu({ view, onView, shared, keepOnDevice }: ViewsMenuProps) {
  const { host, lists, engine } = useTabDeps();
  const styles = useStyles();
  const person = host.place.user?.id;
  const [mine, setMine] = useState<readonly SavedView[]>(() => viewsOnDevice(person));
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const ofPmo = named(shared ?? []);
  const keep = (views: readonly SavedView[]): void => {
    setMine(views);
    setTold(keepOnDevice !== 'nothing' && keepViews(person, views) ? '' : say('grid.views.notKept'));
  };
  const share = async (views: readonly SavedView[]): Promise<void> => {
    const written = await writeSetting(lists, sharedViewsName, views);
    setTold(say(written.ok ? 'grid.views.shared' : 'grid.views.notShared'));
    if (written.ok) await engine.refresh();
  };
  const isNamed = name.trim() !== '';
  const one = { name: name.trim(), view };
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<BookmarkRegular />} data-testid="saved-views">
          {say('grid.views')}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={say('grid.views')}>
        <Views
          title={say('grid.views.mine')}
          views={mine}
          onView={onView}
          onForget={(gone) => keep(mine.filter((kept) => kept !== gone))}
        />
        <Views
          title={say('grid.views.ofPmo')}
          views={ofPmo}
          onView={onView}
          onForget={(gone) => void share(ofPmo.filter((kept) => kept !== gone))}
        />
        <Input
          value={name}
          onChange={(_, data) => setName(data.value)}
          placeholder={say('grid.views.name')}
          aria-label={say('grid.views.name')}
          maxLength={60}
        />
        <div className={styles.save}>
          <Button size="small" disabled={!isNamed} onClick={() => keep(withView(mine, one))}>
            {say('grid.views.saveMine')}
          </Button>
          <Button size="small" disabled={!isNamed} onClick={() => void share(withView(ofPmo, one))}>
            {say('grid.views.share')}
          </Button>
        </div>
        <output className={styles.note}>{told}</output>
      </PopoverSurface>
    </Popover>
  );
}

interface ViewsProps {
  readonly title: string;
  readonly views: readonly SavedView[];
  readonly onView: (view: GridView) => void;
  readonly onForget: (view: SavedView) => void;
}

function Views({ title, views, onView, onForget }: ViewsProps) {
  const styles = useStyles();
  if (views.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {views.map((saved) => (
          <li key={saved.name} className={styles.item}>
            <LinkButton onClick={() => onView(saved.view)}>{saved.name}</LinkButton>
            <Button
              appearance="subtle"
              size="small"
              icon={<DeleteRegular />}
              aria-label={say('grid.views.forget', { name: saved.name })}
              onClick={() => onForget(saved)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
