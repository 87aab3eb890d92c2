import { Component, type ReactNode } from 'react';

import { CrashedPage } from './CrashedPage.tsx';

/** A bug throws; the person still gets a page with a way on. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly isCrashed: boolean }> {
  override readonly state = { isCrashed: false };

  static getDerivedStateFromError(): { isCrashed: boolean } {
    return { isCrashed: true };
  }

  override render(): ReactNode {
    return this.state.isCrashed ? <CrashedPage /> : this.props.children;
  }
}
