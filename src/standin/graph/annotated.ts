/** One of Microsoft's own types for Graph, with the `@odata.…` annotations that they leave out. For `satisfies`. */
export type Annotated<T> = T & Readonly<Record<`${string}@${string}`, unknown>>;
