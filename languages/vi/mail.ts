import { plural, type Translation } from '../../platform/i18n/message.ts';
import type { mail as en } from '../en/mail.ts';
import type { Plurals } from './plurals.ts';

export const mail: Translation<typeof en, Plurals> = {
  hello: 'Xin chào {name},',
  'invitation.subject': '{inviter} mời bạn tham gia {workspace} trên Safar',
  'invitation.body':
    '{inviter} mời bạn cùng tham gia {workspace} trên Safar, nơi cả nhóm lắng nghe khách hàng và hành động. Mở liên kết này để tham gia:',
  'invitation.expires': plural('n', {
    other: 'Liên kết dùng được một lần trong {n} ngày. Nếu bạn không chờ thư này, cứ bỏ qua nhé.',
  }),
  'reset.subject': 'Đặt mật khẩu Safar mới',
  'reset.body':
    'Có yêu cầu đặt lại mật khẩu cho tài khoản của bạn. Mở liên kết này trong vòng một giờ để chọn mật khẩu mới:',
  'reset.ignore': 'Nếu không phải bạn, hãy bỏ qua thư này: mật khẩu của bạn vẫn giữ nguyên.',
};
