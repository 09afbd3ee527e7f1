import { test } from 'vitest'
import { auditFaults } from '../../../db/queries/audit.ts'
import { file, imported, line, makeBureaus, entriesOf } from './make.ts'
test('times', async () => {
  const { jinwan, app } = await makeBureaus()
  for (const n of [5000, 20000]) {
    let t = performance.now()
    const lap = (w: string) => { console.log(n, w, Math.round(performance.now() - t)); t = performance.now() }
    const csv = file(...Array.from({ length: n }, (_, at) => line(at)))
    lap('make')
    await imported(jinwan, csv); lap('import new')
    await imported(jinwan, csv); lap('import same')
    await imported(jinwan, csv.replace(/企业(?=\d)/g, `厂${n}`)); lap('import changed')
    await entriesOf(jinwan); lap('list')
    await jinwan.owner.get(`${jinwan.path}/desk`); lap('desk')
    await auditFaults(app.db.read); lap('faults')
  }
}, 120000)
