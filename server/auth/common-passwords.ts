// What is tried first. Passwords below 12 characters are refused anyway, so none stands here.

/** Each of them alone, and with figures or signs before or behind. */
const words = [
  ...['password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'administrator', 'admin', 'root', 'welcome'],
  ...['iloveyou', 'woaini', 'woaiwojia', 'letmein', 'monkey', 'dragon', 'sunshine', 'princess'],
  ...['football', 'baseball', 'superman', 'batman', 'master', 'shadow', 'michael', 'trustno'],
  ...['changeme', 'secret', 'default', 'guest', 'test', 'testing', 'login', 'qwerty', 'asdfgh'],
  ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qazwsx', 'qazwsxedc', 'wang', 'zhang', 'zhongguo'],
  ...['china', 'guangdong', 'zhuhai', 'shenzhen', 'guangzhou', 'huawei', 'tencent', 'alibaba'],
  ...['tidu', 'tidutidu', '梯度', '密码', '管理员'],
]

/** Walks over the keyboard and other favourites, whole. */
const favourites = new Set([
  ...['1qaz2wsx3edc', '1qaz2wsx3edc4rfv', '1q2w3e4r5t6y', '1q2w3e4r5t6y7u8i', 'q1w2e3r4t5y6'],
  ...['qwertyuiop[]', 'qwertyuiopasdfgh', 'qwertyuiopasdfghjkl', 'qwer1234asdf', 'qwerasdfzxcv'],
  ...["asdfghjkl;'", 'zxcvbnm,./', 'zaq12wsxcde3', 'zaq1xsw2cde3', '!qaz2wsx#edc', '!qaz@wsx#edc'],
  ...[
    '1234qwerasdf',
    'qwe123qwe123',
    'abc123abc123',
    'a123456789012',
    'aa123456789',
    'abcd12345678',
  ],
  ...[
    '123qweasdzxc',
    'qweasdzxc123',
    '147258369147',
    '741852963741',
    '159357159357',
    '5201314520131',
  ],
  ...['correcthorsebatterystaple', 'thisisapassword', 'mypassword123', 'yourpassword'],
])

const ascending = '0123456789012345678901234567890123456789'
const letters = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz'
const lines = [ascending, letters].flatMap((line) => [line, [...line].reverse().join('')])

/**
 * Whether a password is among the first that someone would try: a favourite, a common word with
 * figures around it, one line of figures or letters, one piece repeated, or the account's own name.
 */
export function isCommonPassword(password: string, names: readonly string[]): boolean {
  const plain = password.normalize('NFKC').toLowerCase()
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const repeated = /^(.{1,6}?)\1+$/u.test(plain)
  return (
    favourites.has(plain) ||
    repeated ||
    lines.some((line) => line.includes(plain)) ||
    words.some((word) => [plain, core].includes(word) || isRepeated(core, word)) ||
    names.some((name) => isOwnName(plain, name.toLowerCase()))
  )
}

const isRepeated = (text: string, word: string): boolean =>
  text.length > 0 && text.replaceAll(word, '') === ''

/** An address, what stands before its @, or a name, with nothing but figures and signs around it. */
function isOwnName(password: string, name: string): boolean {
  const pieces = [name, name.split('@')[0] ?? ''].filter((piece) => piece.length >= 4)
  return pieces.some(
    (piece) => password.includes(piece) && /^[^\p{L}]*$/u.test(password.replaceAll(piece, '')),
  )
}
