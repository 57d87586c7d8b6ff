import type { MessageFile } from '../../platform/i18n/message.ts';

export const workspace = {
  'error.signInRequired': 'Sign in first, then try again.',
  'error.wrongCredentials':
    'The e-mail address or the password is wrong. Check both, or reset your password.',
  'error.tooManyAttempts': 'Too many tries in a short time. Wait a minute and try again.',
  'error.crossSite':
    'This request did not come from Safar’s own pages, so it was refused. Open Safar in this browser and do it there; programs use an API key.',
  'error.passwordShort':
    'The password is too short. Use at least {min} characters; a few words together are easy to remember.',
  'error.passwordLong': 'The password is too long. Use at most {max} characters.',
  'error.passwordCommon':
    'This password is too easy to guess. Choose one that is not a common word or a simple row of characters.',
  'error.passwordPersonal':
    'The password is made of your name or address. Choose one that others cannot guess.',
  'error.wrongPassword': 'Your current password is not right, so nothing was changed. Type it again.',
  'error.resetLinkInvalid':
    'This link has expired or was used before. Ask for a new one on the sign-in page.',
  'error.mailUnavailable': 'Safar cannot send e-mail here yet. Ask whoever runs it for a sign-in link.',
  'error.emailTaken': 'Someone with the address {email} exists already. Use another address.',
  'error.userNotFound': 'There is no person with the address {email}. Check the spelling.',
  'error.firstRunOver': 'Safar has been set up already. Sign in, or ask for an invitation.',
  'error.linkInvalid': 'This sign-in link has expired or was used before. Ask for a new one.',
  'error.languageUnknown': 'Safar does not speak “{language}”. Choose one of: {known}.',
  'error.invitationInvalid':
    'This invitation has expired, was taken back or was used before. Ask the person who invited you for a new one.',
  'error.invitationForAnother':
    'This invitation is for {email}, but you are signed in as {signedInAs}. Sign out, then open the link again.',
  'error.invitationSignInFirst':
    '{email} has an account here already. Sign in with it, then open the link again.',
  'error.invitationNotFound': 'This invitation is no longer open. Reload the list to see what became of it.',
  'error.invitationOpen': '{email} has an open invitation already. Send that one again instead.',
  'error.alreadyMember': '{email} is a member already. Change their role in the list of members.',
  'error.memberNotFound': 'This person is not a member any more. Reload the list.',
  'error.lastOwner': '{name} is the only owner. Make someone else an owner first.',
  'error.roleAboveYours': 'This role is above your own. Ask an owner to do it.',
  'error.teamNotFound': 'This team does not exist any more. Reload the list.',
  'error.teamNameTaken': 'There is a team called “{name}” already. Choose another name.',
  'error.teamMemberUnknown':
    'One of these people is not a member of the workspace any more. Reload and choose again.',
  'error.keyNotFound': 'This key has been revoked already. Reload the list.',
  'error.keyBeyondYours':
    'You cannot give a key the permission “{permission}”, because you do not have it yourself.',
  'error.sessionNotFound': 'This session has ended already.',
  'error.signInUnavailable': 'Signing in failed because of a fault on our side. Try again in a moment.',
} as const satisfies MessageFile;
