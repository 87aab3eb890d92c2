import type { Answers } from './answerCall.ts';
import { fieldsOf, sizeOf, textOf, textsOf } from './read.ts';

/** Everything a page may ask of Teams around it: dialogs, other pages, chats, links, sharing. */
export const pageAnswers: Answers = {
  'tasks.startTask': (call) => {
    const { url, title, width, height } = fieldsOf(call.args[0]);
    const dialog = {
      url: textOf(url) ?? '',
      title: textOf(title) ?? '',
      width: sizeOf(width),
      height: sizeOf(height),
    };
    return { effect: { kind: 'openDialog', call, dialog } };
  },
  'tasks.completeTask': ({ args }) => ({ effect: { kind: 'closeDialog', result: args[0] } }),
  'tasks.updateTask': ({ args }) => {
    const { width, height } = fieldsOf(args[0]);
    return { effect: { kind: 'resizeDialog', width: sizeOf(width), height: sizeOf(height) } };
  },
  messageForParent: ({ args }) => ({ effect: { kind: 'toParent', message: args[0] } }),
  messageForChild: ({ args }) => ({ effect: { kind: 'toDialog', message: args[0] } }),
  executeDeepLink: ({ args }) => ({
    reply: [true],
    effect: { kind: 'openLink', url: textOf(args[0]) ?? '' },
  }),
  'pages.navigateToApp': ({ args }) => {
    const { appId, pageId, subPageId, channelId } = fieldsOf(args[0]);
    const target = {
      appId: textOf(fieldsOf(appId)['appIdAsString']) ?? textOf(appId),
      pageId: textOf(pageId),
      subPageId: textOf(subPageId),
      channelId: textOf(channelId),
    };
    return { reply: [true], effect: { kind: 'openPage', target } };
  },
  'pages.currentApp.navigateTo': ({ args }) => {
    const { pageId, subPageId } = fieldsOf(args[0]);
    const target = {
      appId: undefined,
      pageId: textOf(pageId),
      subPageId: textOf(subPageId),
      channelId: undefined,
    };
    return { reply: [null, true], effect: { kind: 'openPage', target } };
  },
  'pages.currentApp.navigateToDefaultPage': () => ({
    reply: [null, true],
    effect: {
      kind: 'openPage',
      target: { appId: undefined, pageId: undefined, subPageId: undefined, channelId: undefined },
    },
  }),
  'chat.openChat': ({ args }) => {
    const { members, message } = fieldsOf(args[0]);
    return {
      reply: [true],
      effect: { kind: 'openChat', members: textsOf(members), message: textOf(message) },
    };
  },
  shareDeepLink: ({ args: [subPageId, label, webUrl] }) => ({
    effect: {
      kind: 'copyLink',
      subPageId: textOf(subPageId) ?? '',
      label: textOf(label) ?? '',
      webUrl: textOf(webUrl),
    },
  }),
  'sharing.shareWebContent': (call) => {
    const content = fieldsOf(call.args[0])['content'];
    const items = Array.isArray(content) ? content.map(fieldsOf) : [];
    const urls = items.flatMap((item) => textOf(item['url']) ?? []);
    const message = items.map((item) => textOf(item['message'])).find((text) => text !== undefined);
    return { effect: { kind: 'share', call, urls, message } };
  },
};
