/** An area in another language: a sentence for each of the English ones and no other. */
export type Translated<Area> = { readonly [Key in keyof Area]: string };
