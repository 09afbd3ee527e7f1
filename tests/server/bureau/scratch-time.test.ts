import { appendFileSync } from 'node:fs'
import { test } from 'vitest'
import { entriesOf, file, imported, line, makeBureaus } from './make.ts'

test('times', async () => {
  const { jinwan } = await makeBureaus()
  for (const n of [5000, 20000]) {
    let t = process.cpuUsage()
    const lap = (w: string) => {
      const d = process.cpuUsage(t)
      appendFileSync(
        '/tmp/bureau-times.txt',
        `${n} ${w} ${Math.round((d.user + d.system) / 1000)}\n`,
      )
      t = process.cpuUsage()
    }
    const csv = file(...Array.from({ length: n }, (_, at) => line(at)))
    lap('make')
    await imported(jinwan, csv)
    lap('import new')
    await imported(jinwan, csv)
    lap('import same')
    await imported(jinwan, csv.replace(/企业(?=\d)/g, `厂${n}`))
    lap('import changed')
    await entriesOf(jinwan)
    lap('list')
    await jinwan.owner.get(`${jinwan.path}/desk`)
    lap('desk')
  }
}, 200000)
