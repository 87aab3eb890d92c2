import type { PackageRule } from '#manifest/appManifest.ts';

/**
 * Resource-specific consent as Microsoft's page lists it (February 2025); Teams refuses a whole package for one unknown name.
 * We ask for none today.
 */
const application = `Channel.Create.Group Channel.Delete.Group ChannelMeeting.ReadBasic.Group ChannelMeetingParticipant.Read.Group
ChannelMeetingRecording.Read.Group ChannelMeetingTranscript.Read.Group ChannelMeetingNotification.Send.Group
ChannelMessage.Read.Group ChannelMessage.Send.Group ChannelSettings.Read.Group ChannelSettings.ReadWrite.Group
TeamsActivity.Send.Group TeamsAppInstallation.Read.Group TeamMember.Read.Group TeamSettings.Read.Group TeamSettings.ReadWrite.Group
TeamsTab.Create.Group TeamsTab.Delete.Group TeamsTab.Read.Group TeamsTab.ReadWrite.Group
Calls.AccessMedia.Chat Calls.JoinGroupCalls.Chat ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat ChatMessage.Read.Chat
ChatMessageReadReceipt.Read.Chat ChatMember.Read.Chat Chat.Manage.Chat TeamsTab.Read.Chat TeamsTab.Create.Chat TeamsTab.Delete.Chat
TeamsTab.ReadWrite.Chat TeamsAppInstallation.Read.Chat TeamsActivity.Send.Chat OnlineMeetingTranscript.Read.Chat
OnlineMeeting.ReadBasic.Chat OnlineMeetingRecording.Read.Chat OnlineMeetingNotification.Send.Chat OnlineMeetingParticipant.Read.Chat
TeamsActivity.Send.User TeamsAppInstallation.Read.User`;

const delegated = `ChannelMeetingActiveSpeaker.Read.Group ChannelMeetingAudioVideo.Stream.Group
ChannelMeetingIncomingAudio.Detect.Group ChannelMeetingStage.Write.Group ChannelMeetingParticipant.Read.Group
InAppPurchase.Allow.Group LiveShareSession.ReadWrite.Group MeetingParticipantReaction.Read.Group InAppPurchase.Allow.Chat
LiveShareSession.ReadWrite.Chat MeetingStage.Write.Chat MeetingParticipantReaction.Read.Chat OnlineMeetingIncomingAudio.Detect.Chat
OnlineMeetingActiveSpeaker.Read.Chat OnlineMeetingAudioVideo.Stream.Chat OnlineMeetingParticipant.Read.Chat
OnlineMeetingParticipant.ToggleIncomingAudio.Chat CameraStream.Read.User InAppPurchase.Allow.User MicrophoneStream.Read.User
MeetingParticipantReaction.Read.User OutgoingVideoStream.Write.User`;

const namesByType: Readonly<Record<string, ReadonlySet<string>>> = {
  Application: new Set(application.split(/\s+/u)),
  Delegated: new Set(delegated.split(/\s+/u)),
};

export const permissionsExist: PackageRule = ({ manifest }) =>
  (manifest.authorization?.permissions?.resourceSpecific ?? []).flatMap(({ name = '', type = '' }) =>
    namesByType[type]?.has(name) ? [] : [`There is no ${type} permission "${name}" for a team or chat.`],
  );
