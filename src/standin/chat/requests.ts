import { z } from 'zod';

const attachmentSchema = z.object({ contentType: z.string(), content: z.unknown() });

export const brokerAskSchema = z.object({
  clientId: z.string(),
  scopes: z.array(z.string()),
  resource: z.string().optional(),
});

export const consentSchema = z.object({ granted: z.boolean() });

export const newMessageSchema = z.object({
  text: z.string().max(28_000),
  attachments: z.array(attachmentSchema).max(10).optional(),
  replyToId: z.string().optional(),
});

export const messageChangeSchema = z.object({
  text: z.string().max(28_000).optional(),
  attachments: z.array(attachmentSchema).max(10).optional(),
});

export const newTabSchema = z.object({
  entityId: z.string(),
  contentUrl: z.url(),
  websiteUrl: z.string().default(''),
  suggestedDisplayName: z.string(),
});

export const invokeSchema = z.object({
  conversationId: z.string(),
  name: z.string(),
  value: z.unknown(),
  replyToId: z.string().optional(),
  locale: z.string().optional(),
});

export const botMessageSchema = z.object({
  conversationId: z.string(),
  type: z.literal('message'),
  text: z.string().max(28_000).optional(),
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
  locale: z.string().optional(),
});
