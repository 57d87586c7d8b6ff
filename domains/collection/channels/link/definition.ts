import { defineChannel } from '../channel-kind.ts';

export const channel = defineChannel({
  name: 'link',
  wording: { name: 'channel.link.name', about: 'channel.link.about' },
  reach: 'share',
  carriers: ['address'],
});
