/** The connector's refusals, in its own words. */
export type ConnectorProblem = keyof typeof problems;

const problems = {
  conversationUnknown: [404, 'ConversationNotFound', 'Conversation not found.'],
  activityUnknown: [404, 'ActivityNotFoundInConversation', 'Unknown activity'],
  memberUnknown: [404, 'MemberNotFoundInConversation', 'Member not found in conversation.'],
  notInRoster: [403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'],
  notTheAuthor: [403, 'Forbidden', 'The bot is not the author of this message.'],
  tooBig: [413, 'MessageSizeTooBig', 'Message size too large.'],
  badBody: [400, 'BadSyntax', 'Activity could not be read.'],
} as const;

export function connectorProblem(name: ConnectorProblem) {
  const [status, code, message] = problems[name];
  return { status, body: { error: { code, message } } } as const;
}
