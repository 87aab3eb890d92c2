import { expect } from 'vitest';

import { findProject } from '#data/project/findProject.ts';
import type { Project } from '#domain/project/project.ts';

import {
  actionOf,
  type Answer,
  type Button,
  type ChatTenant,
  people,
  present,
  type ShownCard,
  textsOf,
} from './chatTenant.ts';

const words = (card: ShownCard): string => textsOf(card).join('\n');

/** What a person does with a status card in the channel, over the real wire. */
export function cardHand(tenantNow: () => ChatTenant) {
  const projectNow = async (key: string): Promise<Project> => {
    const read = await findProject(tenantNow().listsFor(people.tove), key);
    if (!read.ok) throw new Error(read.error.kind);
    return read.value.value;
  };

  /** The bot's own message with a status card, shared by Ida in the channel. */
  async function sharedCard(
    name: string,
  ): Promise<{ readonly id: string; readonly card: ShownCard; readonly key: string }> {
    const ida = tenantNow().as(people.ida);
    const value = { commandId: 'search', parameters: [{ name: 'text', value: name }] };
    const found = await ida.invoke('composeExtension/query', value);
    const { key, itemId } = present(found.body.composeExtension.attachments[0]).content.refresh.action.data;
    const data = { key, itemId };
    const preview = await ida.invoke('composeExtension/submitAction', { commandId: 'shareStatus', data });
    const botActivityPreview = [preview.body.composeExtension.activityPreview];
    const send = { commandId: 'shareStatus', botMessagePreviewAction: 'send', botActivityPreview };
    await ida.invoke('composeExtension/submitAction', send);
    return { ...(await newestCard()), key };
  }

  async function newestCard(): Promise<{ readonly id: string; readonly card: ShownCard }> {
    const messages = await tenantNow().as(people.ida).messages(tenantNow().channelId);
    const message = messages.findLast(({ from }) => from.kind === 'bot');
    if (message === undefined) throw new Error('the bot has posted nothing');
    return { id: message.id, card: present(message.attachments[0]).content };
  }

  const cardOf = async (id: string): Promise<ShownCard> => {
    const messages = await tenantNow().as(people.ida).messages(tenantNow().channelId);
    return present(messages.find((message) => message.id === id)?.attachments[0]).content;
  };

  function press(
    upn: string,
    replyToId: string,
    action: Button,
    inputs: object = {},
    trigger = 'manual',
  ): Promise<Answer> {
    const { verb } = action;
    const pressed = {
      action: { type: 'Action.Execute', verb, data: { ...action.data, ...inputs } },
      trigger,
    };
    return tenantNow().as(upn).invoke('adaptiveCard/action', pressed, { replyToId });
  }

  async function openForm(
    upn: string,
    shared: { readonly id: string; readonly card: ShownCard },
  ): Promise<ShownCard> {
    const { body } = await press(upn, shared.id, actionOf(shared.card, 'Update'));
    expect(body.statusCode).toBe(200);
    return body.value;
  }

  async function versionsOf(key: string): Promise<readonly unknown[]> {
    const lists = tenantNow().listsFor(people.tove);
    const found = await findProject(lists, key);
    if (!found.ok) throw new Error(found.error.kind);
    const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Projects/items/${found.value.id}/versions`;
    const answer = await lists.graph.call({ method: 'GET', path });
    if (!answer.ok) throw new Error(answer.error.kind);
    return (answer.value as { readonly value: unknown[] }).value;
  }

  return { projectNow, sharedCard, newestCard, cardOf, press, openForm, words, versionsOf };
}
