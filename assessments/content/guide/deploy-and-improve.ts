import type { GuideStage } from '../../schema/application-guide.ts'
import { scenesWithAi } from './scenes-with-ai.ts'

export const integrate: GuideStage = {
  id: 'integrate',
  name: { zh: '部署集成', en: 'Deploy and integrate' },
  what: {
    zh: '模型装到现场，接进业务系统，先与人工并行，再转正式使用；用的人会用，出错有人管。',
    en: 'The model goes to the floor and into the systems, runs beside people first and on its own later; those who use it know how, and somebody answers for errors.',
  },
  who: {
    zh: '信息部门和集成商部署，车间班组使用，工艺、质量人员看结果。',
    en: 'IT and an integrator deploy, the shift uses it, process and quality watch the results.',
  },
  months: { low: 2, high: 6 },
  pace: 'scene',
  tasks: [
    {
      id: 'first-scene',
      name: { zh: '第一个场景用起来', en: 'First scene in use' },
      what: {
        zh: '一个场景在产线上每天用，先与人工并行，达到标准再转正式。',
        en: 'One scene is used on the line every day, beside people first and on its own once it meets the line.',
      },
      leaves: [
        { zh: '并行对比记录', en: 'Record of the parallel run' },
        { zh: '验收单', en: 'Acceptance sheet' },
      ],
      need: 1,
      tells: scenesWithAi,
    },
    {
      id: 'write-back',
      name: { zh: '模型接进业务系统', en: 'Model joined to the systems' },
      what: {
        zh: '现场数据直接送模型，模型结果写回MES、ERP等系统去执行，不靠人抄。',
        en: 'Live data goes straight to the model, and what it says goes back into MES, ERP and the like to be carried out; nobody copies it.',
      },
      leaves: [{ zh: '接口说明和运行日志', en: 'Interface notes and logs' }],
      need: 1,
      tells: [{ answer: 'cmmm.integration.4', atLeast: 'most' }],
    },
    {
      id: 'train-people',
      name: { zh: '用的人会用', en: 'People who can use it' },
      what: {
        zh: '操作人员培训、考核后上岗，知道什么时候信它、什么时候报人。',
        en: 'Operators are trained and examined, and know when to trust it and when to call somebody.',
      },
      leaves: [
        { zh: '操作指导', en: 'Work instruction' },
        { zh: '培训和考核记录', en: 'Record of training and examination' },
      ],
      need: 2,
      tells: [
        { answer: 'cmmm.staff-skills.2', atLeast: 'most' },
        { answer: 'sme.q10', atLeast: ['D'] },
      ],
      notAsked: {
        zh: '培训里有没有人工智能的内容',
        en: 'whether the training covers AI',
      },
    },
  ],
  pitfalls: [
    {
      zh: '结果停在看板上，没有人按它做。',
      en: 'The result stays on a board, and nobody acts on it.',
    },
    {
      zh: '换了产品、光源或物料，模型失准，没有人发现。',
      en: 'Product, light or material changes, the model goes wrong, and nobody sees it.',
    },
    {
      zh: '没有退回人工的办法，一停就停线。',
      en: 'There is no way back to manual work, and when it stops the line stops.',
    },
  ],
}

export const improve: GuideStage = {
  id: 'improve',
  name: { zh: '持续优化', en: 'Improve' },
  what: {
    zh: '对照目标算成效，定期更新模型，把做成的推到别的产线和场景，成熟的方案带给上下游。',
    en: 'Gains are held against the goals, models are renewed, what works moves to other lines and scenes, and a proven solution goes to partners.',
  },
  who: {
    zh: '牵头部门每季组织评估，财务核成效，数据分析人员管模型版本。',
    en: 'The leading office reviews every quarter, finance checks the gains, analysts keep the versions.',
  },
  months: { low: 3, high: 6 },
  pace: 'round',
  tasks: [
    {
      id: 'measure-gains',
      name: { zh: '评估成效', en: 'Measure the gains' },
      what: {
        zh: '按期对照目标和投入产出，决定扩大、调整还是停下。',
        en: 'At set times gains are held against goals and cost, to widen, change or stop.',
      },
      leaves: [{ zh: '成效评估报告', en: 'Report on the gains' }],
      need: 1,
      tells: [{ answer: 'cmmm.organisation-strategy.4', atLeast: 'most' }],
    },
    {
      id: 'renew-models',
      name: { zh: '更新模型', en: 'Renew the models' },
      what: {
        zh: '用新数据核对预测准不准，失准就重调；改前改后有数据对比。',
        en: 'New data shows whether predictions hold; where not, the model is tuned again, with figures before and after.',
      },
      leaves: [{ zh: '预测与实际对比记录', en: 'Predictions beside what happened' }],
      need: 1,
      tells: [
        { answer: 'cmmm.data.5', atLeast: 'most' },
        { answer: 'cmmm.production-operation.4', atLeast: 'most' },
        { answer: 'cmmm.equipment-management.4', atLeast: 'most' },
      ],
    },
    {
      id: 'widen',
      name: { zh: '推到更多场景', en: 'Widen to more scenes' },
      what: {
        zh: '做成的方法用到别的产线和环节。这里按三个典型场景用上人工智能算。',
        en: 'What works goes to other lines and links. Here three typical scenes in use with AI count as widened.',
      },
      leaves: [{ zh: '推广计划和进度表', en: 'Plan and progress of the roll-out' }],
      need: 3,
      tells: scenesWithAi,
    },
    {
      id: 'hand-on',
      name: { zh: '输出方案', en: 'Hand the solution on' },
      what: {
        zh: '把成熟的做法整理成方案，带动供应商、客户或同行使用。',
        en: 'Proven practice is written up as a solution that suppliers, customers or peers take over.',
      },
      leaves: [{ zh: '方案文本或合作协议', en: 'Written solution, or an agreement' }],
      need: 1,
      tells: [
        { answer: 'cmmm.organisation-strategy.5', atLeast: 'most' },
        { answer: 'cmmm.staff-skills.5', atLeast: 'most' },
      ],
    },
  ],
  pitfalls: [
    {
      zh: '验收那天就是最后一天，没有人再管模型。',
      en: 'The day of acceptance is the last, and nobody looks after the model.',
    },
    {
      zh: '成效只说节省几个人，不算漏检、返工和停机。',
      en: 'Gains count heads alone, not missed defects, rework and downtime.',
    },
    {
      zh: '照搬到别的产线，数据和工况不同，效果差很多。',
      en: 'It is copied to another line with other data and conditions, and works far worse.',
    },
  ],
}
