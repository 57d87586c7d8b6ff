import type { Translation } from '../../platform/i18n/message.ts';
import type { workspace as en } from '../en/workspace.ts';
import type { Plurals } from './plurals.ts';

export const workspace: Translation<typeof en, Plurals> = {
  'error.signInRequired': 'Bạn hãy đăng nhập rồi thử lại nhé.',
  'error.wrongCredentials':
    'Email hoặc mật khẩu chưa đúng. Bạn kiểm tra lại cả hai, hoặc đặt lại mật khẩu nhé.',
  'error.tooManyAttempts': 'Bạn đã thử quá nhiều lần trong thời gian ngắn. Hãy đợi một phút rồi thử lại.',
  'error.crossSite':
    'Yêu cầu này không đến từ trang của Safar nên đã bị từ chối. Bạn hãy mở Safar trong trình duyệt này và thao tác ở đó; phần mềm thì dùng khóa API.',
  'error.passwordShort': 'Mật khẩu quá ngắn. Hãy dùng ít nhất {min} ký tự; ghép vài từ lại sẽ dễ nhớ hơn.',
  'error.passwordLong': 'Mật khẩu quá dài. Hãy dùng tối đa {max} ký tự.',
  'error.passwordCommon':
    'Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu không phải từ thông dụng hay dãy ký tự đơn giản.',
  'error.passwordPersonal':
    'Mật khẩu lấy từ tên hoặc email của bạn. Hãy chọn mật khẩu mà người khác không đoán được.',
  'error.wrongPassword': 'Mật khẩu hiện tại chưa đúng nên chưa có gì thay đổi. Bạn nhập lại nhé.',
  'error.resetLinkInvalid':
    'Liên kết này đã hết hạn hoặc đã được dùng. Bạn hãy yêu cầu liên kết mới ở trang đăng nhập.',
  'error.mailUnavailable':
    'Safar ở đây chưa gửi được email. Bạn hãy xin liên kết đăng nhập từ người quản trị.',
  'error.emailTaken': 'Đã có người dùng email {email}. Bạn hãy dùng địa chỉ khác.',
  'error.userNotFound': 'Không có ai dùng địa chỉ {email}. Bạn kiểm tra lại chính tả nhé.',
  'error.firstRunOver': 'Safar đã được thiết lập rồi. Bạn hãy đăng nhập hoặc xin lời mời.',
  'error.linkInvalid': 'Liên kết đăng nhập này đã hết hạn hoặc đã được dùng. Bạn hãy xin liên kết mới.',
  'error.languageUnknown': 'Safar chưa có ngôn ngữ “{language}”. Hãy chọn một trong: {known}.',
  'error.invitationInvalid':
    'Lời mời này đã hết hạn, bị thu hồi hoặc đã được dùng. Bạn hãy xin lời mời mới từ người đã mời.',
  'error.invitationForAnother':
    'Lời mời này dành cho {email}, nhưng bạn đang đăng nhập bằng {signedInAs}. Hãy đăng xuất rồi mở lại liên kết.',
  'error.invitationSignInFirst': '{email} đã có tài khoản ở đây. Bạn hãy đăng nhập rồi mở lại liên kết.',
  'error.invitationNotFound': 'Lời mời này không còn hiệu lực. Bạn hãy tải lại danh sách để xem tình trạng.',
  'error.invitationOpen': '{email} đã có lời mời đang chờ. Bạn hãy gửi lại lời mời đó.',
  'error.alreadyMember': '{email} đã là thành viên. Bạn có thể đổi vai trò trong danh sách thành viên.',
  'error.memberNotFound': 'Người này không còn là thành viên. Bạn hãy tải lại danh sách.',
  'error.lastOwner': '{name} là chủ sở hữu duy nhất. Hãy chỉ định thêm một chủ sở hữu khác trước.',
  'error.roleAboveYours': 'Vai trò này cao hơn vai trò của bạn. Hãy nhờ một chủ sở hữu thực hiện.',
  'error.teamNotFound': 'Nhóm này không còn tồn tại. Bạn hãy tải lại danh sách.',
  'error.teamNameTaken': 'Đã có nhóm tên “{name}”. Bạn hãy chọn tên khác.',
  'error.teamMemberUnknown': 'Một người trong số này không còn là thành viên. Bạn hãy tải lại và chọn lại.',
  'error.keyNotFound': 'Khóa này đã bị thu hồi. Bạn hãy tải lại danh sách.',
  'error.keyBeyondYours': 'Bạn không thể cấp quyền “{permission}” cho khóa vì chính bạn chưa có quyền này.',
  'error.sessionNotFound': 'Phiên này đã kết thúc rồi.',
  'error.signInUnavailable': 'Đăng nhập không thành công do lỗi phía chúng tôi. Bạn thử lại sau ít phút nhé.',
};
