import { expect, test } from 'vitest'
import { qrRows } from '../../../server/report/qr.ts'
import { qrPath, secretOf } from '../../../web/features/account/qr-path.ts'

const URI = 'otpauth://totp/Tidu:li%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=Tidu'

test('the drawn modules are those of the code, four white ones around it', () => {
  const { size, path } = qrPath(URI)
  const rows = qrRows(URI)
  expect(size).toBe(rows.length + 8)
  const drawn = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, x, y, length]) =>
    [Number(y) - 4, Number(x) - 4, Number(length)].join(' '),
  )
  const known = rows.flatMap((runs, y) => runs.map(([x, length]) => [y, x, length].join(' ')))
  expect(drawn).toEqual(known)
  expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('')
})

test('the secret is set in groups as one types it', () => {
  expect(secretOf(URI)).toBe('JBSW Y3DP EHPK 3PXP JBSW Y3DP')
})
