import { wanOf } from '../../../assessments/figures.ts'

/** Results over time: what each save came to. */
export const trend = {
  head: '历次结果',
  note: '每次保存记一点，同一天只留最后一次。没有保存的日子不补点，线只画到下一次保存。',
  openNote: '空心点：还有没答的题，实际不会更低。',
  versionNote: '虚线：从这次起用新的目录版本，和以前的不是同一把尺，线不连。',
  chart: (points: number, first: string, last: string) =>
    `${first}至${last}的${points}次结果：三把尺的级别和现行申领方案的金额，数值见下表`,
  caption: '历次保存的结果',
  none: '未达一级',
  noTier: '未达基础级',
  money: '现行方案，最高，万元',
  short: (fen: number) => wanOf(fen),
  version: (version: string) => `目录${version}`,
  columns: {
    day: '保存日',
    tier: '智能工厂',
    sme: '数字化水平',
    smeScore: '得分',
    cmmm: '成熟度',
    cmmmScore: '得分',
    money: '现行方案，最高，元',
    version: '目录版本',
  },
  asOf: (day: string) => `以${day}为准`,
  openScore: '未定',
  atLeast: (name: string) => `至少${name}`,
  open: '不能判定',
  failed: '没有取到历次结果。',
  failedHelp: '历次结果还在服务器上。',
  again: '再取一次',
}
