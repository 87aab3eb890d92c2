import { type FunctionComponent, lazy, type LazyExoticComponent } from 'react';

type PropsOf<C> = C extends (props: infer P) => unknown ? P : never;
type Part<M, N extends keyof M> = FunctionComponent<PropsOf<M[N]>>;

/** The component of that name, whose script comes when it is first shown. */
export const later = <M, N extends keyof M>(
  load: () => Promise<M>,
  name: N,
): LazyExoticComponent<Part<M, N>> => lazy(async () => ({ default: (await load())[name] as Part<M, N> }));
