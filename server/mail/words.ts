export type MessageKind = 'reset-password' | 'verify' | 'invitation'

/** What is told afterwards, and opens nothing. */
export type NoticeKind = 'ways-in-changed'

type Words = {
  readonly subject: string
  readonly zh: string
  readonly en: string
  readonly endZh: string
  readonly endEn: string
}

/** What a mail says before its link and after it, in both languages. */
const words: Readonly<Record<MessageKind | NoticeKind, Words>> = {
  'reset-password': {
    subject: '梯度：重设密码 / Tidu: set a new password',
    zh: '有人为这个账号申请重设密码。打开下面的链接，设置新密码；链接一天内有效，只能用一次。',
    en: 'Someone asked to set a new password for this account. Open the link to choose one; it works once, within a day.',
    endZh: '如果不是本人申请，不用理会，原密码不变。',
    endEn: 'If it was not you, do nothing: the password stays as it is.',
  },
  verify: {
    subject: '梯度：确认邮箱 / Tidu: confirm your address',
    zh: '这个邮箱注册了梯度账号。打开下面的链接确认邮箱归本人使用；链接一天内有效。',
    en: 'This address was used to sign up for Tidu. Open the link to confirm that it is yours, within a day.',
    endZh: '如果不是本人注册，不用理会。',
    endEn: 'If it was not you, do nothing.',
  },
  invitation: {
    subject: '梯度：邀请加入单位 / Tidu: an invitation',
    zh: '有单位邀请这个邮箱的使用者加入梯度，共同填写或查看评估。打开下面的链接查看并决定是否接受；链接七天内有效。',
    en: 'An organisation on Tidu invites you to work with it. Open the link to see which one, and to accept or not, within seven days.',
    endZh: '不打算加入的话，不用理会。',
    endEn: 'If you do not want to join, do nothing.',
  },
  'ways-in-changed': {
    subject: '梯度：登录方式有变动 / Tidu: a way into your account changed',
    zh: '这个账号的密码、两步验证或单点登录刚刚改过。登录后可以在账号页查看：',
    en: 'The password, the second step or the single sign-on of this account was just changed. Sign in to look at it:',
    endZh: '如果不是本人所改，请马上重设密码，并告诉管理员。',
    endEn: 'If it was not you, set a new password at once and tell the administrator.',
  },
}

/** Subject and plain text; `link` is the whole address. */
export function mailOf(
  kind: MessageKind | NoticeKind,
  link: string,
): { subject: string; text: string } {
  const { subject, zh, en, endZh, endEn } = words[kind]
  return { subject, text: [zh, en, link, `${endZh}\n${endEn}`, ''].join('\n\n') }
}
