import type { PreviewActivity, TaskPage } from './extensionAnswer.ts';
import type { TaskScreen } from './taskFlow.ts';

/** What the dialog shows now; `answer` tells the flow what the person did, `undefined` that they closed it. */
export type TaskView =
  | { readonly kind: 'busy' }
  | { readonly kind: 'page'; readonly page: TaskPage; readonly answer: (data: unknown) => void }
  | { readonly kind: 'message'; readonly text: string; readonly answer: (done: undefined) => void }
  | {
      readonly kind: 'preview';
      readonly activity: PreviewActivity;
      readonly answer: (choice: 'edit' | 'send' | undefined) => void;
    }
  | { readonly kind: 'problem'; readonly answer: (choice: 'retry' | undefined) => void }
  | {
      readonly kind: 'signIn';
      readonly title: string;
      readonly answer: (isSignedIn: true | undefined) => void;
    };

export function createScreen(show: (view: TaskView) => void): TaskScreen {
  const asked = async <T>(view: (answer: (value: T) => void) => TaskView): Promise<T> =>
    await new Promise<T>((resolve) => {
      show(view(resolve));
    });
  return {
    busy: () => {
      show({ kind: 'busy' });
    },
    page: async (page) => await asked<unknown>((answer) => ({ kind: 'page', page, answer })),
    message: async (text) => {
      await asked<undefined>((answer) => ({ kind: 'message', text, answer }));
    },
    preview: async (activity) =>
      await asked<'edit' | 'send' | undefined>((answer) => ({ kind: 'preview', activity, answer })),
    problem: async () => await asked<'retry' | undefined>((answer) => ({ kind: 'problem', answer })),
    signIn: async (title) => await asked<true | undefined>((answer) => ({ kind: 'signIn', title, answer })),
  };
}
