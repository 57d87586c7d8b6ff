import { defineChannel } from '../channel-kind.ts';

export const channel = defineChannel({
  name: 'import',
  wording: { name: 'channel.import.name', about: 'channel.import.about' },
  reach: 'data',
});
