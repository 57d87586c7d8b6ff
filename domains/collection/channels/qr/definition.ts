import { defineChannel } from '../channel-kind.ts';

export const channel = defineChannel({
  name: 'qr',
  wording: { name: 'channel.qr.name', about: 'channel.qr.about' },
  reach: 'share',
  carriers: ['qr', 'address'],
});
