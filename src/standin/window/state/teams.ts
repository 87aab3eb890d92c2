import { createContext, useContext } from 'react';
import type { Backend } from '#standin/window/backend/backend.ts';
import type { Events } from '#standin/window/backend/events.ts';
import type { Person, TenantFacts } from '#standin/window/backend/wire.ts';
import type { ShowDialog, UrlDialogRequest } from '#standin/window/dialogs/dialogStack.ts';
import type { LanguageName, Place, ThemeName } from './place.ts';

export type Layout = 'desktop' | 'narrow' | 'phone';

/** What every part of the Teams window may need: who is looking, where, and how to get elsewhere. */
export interface Teams {
  readonly tenant: TenantFacts;
  readonly me: Person;
  readonly backend: Backend;
  readonly events: Events;
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly theme: ThemeName;
  readonly language: LanguageName;
  readonly layout: Layout;
  readonly showDialog: ShowDialog;
  readonly openUrlDialog: (request: UrlDialogRequest) => void;
  readonly say: (text: string, intent?: 'info' | 'success' | 'error') => void;
}

export const TeamsContext = createContext<Teams | undefined>(undefined);

export function useTeams(): Teams {
  const teams = useContext(TeamsContext);
  if (teams === undefined) throw new Error('useTeams outside the Teams window');
  return teams;
}
