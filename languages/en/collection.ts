import { type MessageFile } from '../../platform/i18n/message.ts';

export const collection = {
  'error.linkNotFound':
    'There is no such link here. It may have been withdrawn; go back to the survey’s links.',
  'error.surveyNotFound': 'This address leads to no survey. Check it, or ask whoever sent it for a new one.',
  'error.surveyClosed': 'This survey takes no more answers.',
  'error.notPublished': 'This survey has not been published yet. Publish it, then share it.',
  'error.notShareable':
    'Feedback of the channel “{channel}” does not come through a link. Choose another channel.',
  'error.badResponse': 'The response could not be read at “{path}”. Send it as the API reference describes.',
  'error.refused':
    '{n} of the answers cannot be taken: {question}. Correct them and send the response again.',
  'share.new': 'New link',
  'share.newTitle': 'Where will it stand?',
  'share.channel': 'As what',
  'share.name': 'Name',
  'share.nameAbout': 'So that you can tell it apart: “Counter at the bazaar branch”, “Receipt”.',
  'share.make': 'Make the link',
  'share.made': 'The link is ready.',
  'share.unpublished': 'First publish, then share',
  'share.unpublishedAbout': 'A link always leads to a published version, so visitors never see a draft.',
  'share.empty': 'Make a link for every place you ask at',
  'share.emptyAbout':
    'One for the receipt, one for the counter, one for the app: then you see which of them is answered.',
  'share.qrOf': 'QR code of “{name}”',
  'share.qrSvg': 'QR for print (SVG)',
  'share.qrPng': 'QR picture (PNG)',
  'share.copyByHand': 'The browser does not allow copying here. Select the address and copy it.',
  'share.opened': 'Opened it',
  'share.started': 'Began to answer',
  'share.finished': 'Finished',
  'share.completion': 'Finished, of those who opened it',
  'share.ofOpened': 'of {n} who opened it',
  'share.withdraw': 'Withdraw',
  'share.withdrawNamed': 'Withdraw “{name}”',
  'share.withdrawTitle': 'Withdraw the link “{name}”?',
  'share.withdrawAbout':
    'Its address and its printed codes will lead nowhere, for good. The answers that came through it stay.',
  'share.withdrawn': 'The link is withdrawn.',

  // Channels through which feedback comes from elsewhere (imports, the API); own kinds bring their words.
  'channel.email.name': 'E-mail',
  'channel.phone.name': 'Phone',
  'channel.chat.name': 'Chat',
  'channel.review.name': 'Public review',
  'channel.social.name': 'Social post',
  'channel.ticket.name': 'Support ticket',
  'channel.web.name': 'Website',
  'channel.app.name': 'App',
  'channel.sms.name': 'SMS',
  'channel.kiosk.name': 'Kiosk',
  'channel.store.name': 'Store',
} as const satisfies MessageFile;
