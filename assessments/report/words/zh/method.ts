import type { Named } from '../named.ts'

export const method = {
  method: {
    how: [
      '判定是三值的：满足、未满足、还不知道。没有答的不当作“没有”，也不当作“有”；一项条件确定不满足，结论就是不满足。',
      '智能工厂梯度按2025年度通知的要素条件判定，逐级达到。指引的八个环节归入五个环节是本系统的归法，建成一个场景就算覆盖该环节；主要技术经济指标由企业自报，没有查到省级公布的基准，待专家核定。',
      '数字化水平按2024年版评测指标计分，满分100分，得分不四舍五入，与场景数、约束性场景数一并达到才算到级。',
      '成熟度没有读到标准原文，判定规则和权重按暂定值计算，等级只供参考。',
      '金额以分计算，比例用整数之比；只在条文写明的地方取整。现行政策与征求意见稿分开计算，从不相加。方案在各项限额、总额和不得重复申报的规定下求最大合计。',
    ],
    confidence: '依据程度',
    degree: '程度',
    means: '含义',
    items: '目录中的出处数',
    confidenceOf: {
      official: '官方文件',
      secondary: '二手资料',
      interpretation: '本系统解读',
      assumed: '暂定，待核对',
    } as Named,
    meaning: {
      official: '读过官方原文',
      secondary: '由第三方资料转述，原文未读到',
      interpretation: '原文留有余地，按写明的读法处理',
      assumed: '没有读到来源，作为暂定值，可以更正',
    } as Named,
    sources: '所据文件',
    title: '名称',
    number: '文号',
    day: '印发日',
    checked: '核对日',
    noNumber: '没有文号',
    noDay: '没有写明',
    receipt: '核验',
    asOf: '评估日',
    version: '目录版本',
    catalogueSha: '目录SHA-256',
    answersSha: '答案SHA-256',
    verify:
      '同一份答案、同一版目录，任何人都可以复算出同样的数字。答案的校验值按规范化JSON（RFC 8785）计算，含评估日。',
    online: (link: string) => `在线副本：${link}。核对页面上的答案校验值与本页是否一致。`,
    link: '在线副本',
  },
}
