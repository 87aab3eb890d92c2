import { createElement, useRef } from 'react';
import { ShareTo } from '#standin/window/dialogs/ShareTo.tsx';
import type { HostEffect } from '#standin/window/protocol/effects.ts';
import type { HostEvent } from '#standin/window/protocol/envelope.ts';
import { tokenReply } from '#standin/window/protocol/nestedAppAuth.ts';
import { useNavigation } from '#standin/window/state/useNavigation.ts';
import { useSignIn } from '#standin/window/state/useSignIn.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { noteUnknownCall } from './unknownCalls.ts';
import type { ReplyLater } from './useHostFrame.ts';

/** What the frame's own surroundings do: a configuration dialog saves, a dialog closes. */
export type OwnEffects = {
  readonly [Kind in OwnKind]?: (effect: Extract<HostEffect, { kind: Kind }>) => void;
};
type OwnKind = 'saved' | 'notSaved' | 'removed' | 'closeDialog' | 'resizeDialog' | 'toParent';

interface EffectsProps {
  readonly pageId: string;
  readonly channelId: string | undefined;
  readonly own: OwnEffects;
}

type DoEffect = (effect: HostEffect, reply: ReplyLater, send: (event: HostEvent) => void) => void;

/** Does what an app asked Teams to do. */
export function useHostEffects({ pageId, channelId, own }: EffectsProps): DoEffect {
  const { showDialog, openUrlDialog, say } = useTeams();
  const { openPage, openLink, openChat, linkTo } = useNavigation();
  const { tokenFor, ssoToken } = useSignIn();
  const tellDialog = useRef<(message: unknown) => void>(undefined);

  const share = (effect: Extract<HostEffect, { kind: 'share' }>, reply: ReplyLater): void => {
    showDialog((close) =>
      createElement(ShareTo, {
        urls: effect.urls,
        message: effect.message ?? '',
        channelId,
        onDone: (isShared) => {
          close();
          reply(
            effect.call,
            isShared ? [null] : [{ errorCode: userAbort, message: 'The person closed it.' }],
          );
        },
      }),
    );
  };

  return (effect, reply, send) => {
    switch (effect.kind) {
      case 'token':
        void tokenFor(effect.request).then((answer) => {
          reply(effect.call, tokenReply(effect.request, answer));
        });
        return;
      case 'ssoToken':
        void ssoToken().then((answer) => {
          reply(effect.call, answer.kind === 'token' ? [true, answer.accessToken] : [false, answer.kind]);
        });
        return;
      case 'openDialog':
        openUrlDialog({
          ...effect.dialog,
          channelId,
          onMessage: (message) => {
            send({ func: 'messageForParent', args: [message] });
          },
          connect: (tell) => {
            tellDialog.current = tell;
          },
          onDone: (result) => {
            reply(effect.call, result === undefined ? [closedByPerson] : [null, result]);
          },
        });
        return;
      case 'toDialog':
        tellDialog.current?.(effect.message);
        return;
      case 'share':
        share(effect, reply);
        return;
      case 'openLink':
        openLink(effect.url);
        return;
      case 'openPage':
        openPage(effect.target);
        return;
      case 'openChat':
        openChat(effect.members, effect.message);
        return;
      case 'copyLink':
        void navigator.clipboard.writeText(linkTo({ pageId, channelId, ...effect })).then(() => {
          say('Link copied', 'success');
        });
        return;
      case 'unknownCall':
        noteUnknownCall(effect.func);
        return;
      case 'saved':
        own.saved?.(effect);
        return;
      case 'notSaved':
        own.notSaved?.(effect);
        return;
      case 'removed':
        own.removed?.(effect);
        return;
      case 'closeDialog':
        own.closeDialog?.(effect);
        return;
      case 'resizeDialog':
        own.resizeDialog?.(effect);
        return;
      case 'toParent':
        own.toParent?.(effect);
    }
  };
}

/** teams-js passes this text on as the dialog's error; apps compare it. */
const closedByPerson = 'User cancelled/closed the task module.';
/** `ErrorCode.USER_ABORT` of teams-js. */
const userAbort = 8000;
