/** What the bot and the messaging extension say. */
export const chat = {} as const;
