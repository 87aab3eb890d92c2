/** Words on cards. */
export const cards = {} as const;
