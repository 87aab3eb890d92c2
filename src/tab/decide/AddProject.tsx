import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { ProjectPicker } from '#tab/parts/ProjectPicker.tsx';
import { say } from '#words/say.ts';

export interface AddProjectProps {
  readonly projects: readonly Project[];
  readonly today: Day;
  readonly onAdd: (key: string) => void;
}

export function AddProject({ projects, today, onAdd }: AddProjectProps) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const isFull = projects.length === 0;
  return (
    <Dialog open={isOpen} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<AddRegular />}
          disabledFocusable={isFull}
          title={isFull ? say('decide.addFull') : undefined}
          data-testid="add-project"
        >
          {say('decide.add')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('decide.addTitle')}</DialogTitle>
          <DialogContent>
            <ProjectPicker
              label={say('decide.addTitle')}
              groups={[{ title: undefined, projects }]}
              today={today}
              selectedKey={chosen}
              onSelect={setChosen}
            />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{say('update.cancel')}</Button>
            </DialogTrigger>
            <Button
              appearance="primary"
              disabled={chosen === undefined}
              data-testid="add-chosen"
              onClick={() => {
                if (chosen !== undefined) onAdd(chosen);
                setChosen(undefined);
                setOpen(false);
              }}
            >
              {say('decide.addIt')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
