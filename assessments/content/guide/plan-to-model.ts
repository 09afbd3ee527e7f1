import type { GuideStage } from '../../schema/application-guide.ts'
import { scenesWithAi } from './scenes-with-ai.ts'

export const assess: GuideStage = {
  id: 'assess',
  name: { zh: '评估规划', en: 'Assess and plan' },
  what: {
    zh: '弄清家底和痛点，定下要改善的指标，挑出值得先做的场景，写成有预算、有负责人的方案。',
    en: 'The factory learns what it has and where it hurts, sets the figures to improve, picks the scenes worth doing first, and writes a plan with a budget and names.',
  },
  who: {
    zh: '总经理牵头，生产、工艺、质量、设备、信息部门参加；可请诊断机构帮忙。',
    en: 'The general manager leads; production, process, quality, equipment and IT take part; an outside adviser may help.',
  },
  months: { low: 1, high: 3 },
  pace: 'firm',
  tasks: [
    {
      id: 'take-stock',
      name: { zh: '摸清家底', en: 'Take stock' },
      what: {
        zh: '逐项登记设备、系统和流程，记下哪里最费人、最出错、最耽误交货。',
        en: 'Machines, systems and processes are listed, with the places that take most hands, err most and delay most.',
      },
      leaves: [
        { zh: '设备和系统清单', en: 'List of machines and systems' },
        { zh: '痛点清单', en: 'List of pains' },
      ],
      need: 2,
      tells: [
        { answer: 'cmmm.integration.1', atLeast: 'most' },
        { answer: 'cmmm.equipment.1', atLeast: 'most' },
      ],
      notAsked: { zh: '痛点有没有排过先后', en: 'whether the pains were put in order' },
    },
    {
      id: 'set-goals',
      name: { zh: '定目标和预算', en: 'Set goals and a budget' },
      what: {
        zh: '每个目标写明现值、目标值、期限和负责部门，安排专项资金。',
        en: 'Each goal has today’s figure, the figure wanted, a date and a department, and money is set aside.',
      },
      leaves: [
        { zh: '目标和指标表', en: 'Table of goals and figures' },
        { zh: '年度预算', en: 'Yearly budget' },
      ],
      need: 1,
      tells: [{ answer: 'cmmm.organisation-strategy.1', atLeast: 'most' }],
      notAsked: {
        zh: '目标里有没有要靠人工智能达到的',
        en: 'whether any goal is to be reached with AI',
      },
    },
    {
      id: 'list-scenes',
      name: { zh: '梳理场景，列出项目', en: 'Sort the scenes into projects' },
      what: {
        zh: '对照典型场景，按收益、数据条件和难度打分，先挑一两个，列成项目清单。',
        en: 'The typical scenes are scored by gain, data at hand and difficulty; one or two come first, and the rest is listed as projects.',
      },
      leaves: [
        { zh: '场景打分表', en: 'Score sheet of scenes' },
        { zh: '项目清单', en: 'List of projects' },
      ],
      need: 1,
      tells: [{ answer: 'cmmm.organisation-strategy.2', atLeast: 'most' }],
      notAsked: {
        zh: '清单里哪些项目要用人工智能',
        en: 'which projects of the list use AI',
      },
    },
    {
      id: 'write-plan',
      name: { zh: '编制并执行实施方案', en: 'Write the plan and act on it' },
      what: {
        zh: '写明步骤、人员、资金、验收办法和保障措施，经批准后执行。',
        en: 'Steps, people, money, acceptance and safeguards are written down, approved and acted on.',
      },
      leaves: [{ zh: '经批准的实施方案', en: 'Approved plan' }],
      need: 1,
      tells: [{ answer: 'sme.q8', atLeast: 'C' }],
    },
  ],
  pitfalls: [
    {
      zh: '先买算力、先买模型，再找用处。',
      en: 'Computing or a model is bought first, and a use is looked for later.',
    },
    {
      zh: '目标没有现值，做完了说不清好了多少。',
      en: 'A goal has no figure of today, and nobody can say afterwards what got better.',
    },
    {
      zh: '一次铺开十几个场景，个个没有做透。',
      en: 'A dozen scenes are begun at once, and none is finished.',
    },
  ],
}

export const prepare: GuideStage = {
  id: 'prepare',
  name: { zh: '基础准备', en: 'Prepare data and base model' },
  what: {
    zh: '把要用的数据采上来、管起来、取得出，备好网络和算力，比较并选定模型底座。',
    en: 'The data needed is collected, kept in order and within reach; network and computing are made ready; base models are compared and one is chosen.',
  },
  who: {
    zh: '信息部门牵头，设备、工艺、质量部门交数据；集成商接设备，模型服务商配合选型。',
    en: 'IT leads; equipment, process and quality bring the data; an integrator connects machines, a model provider helps to choose.',
  },
  months: { low: 3, high: 9 },
  pace: 'firm',
  tasks: [
    {
      id: 'connect',
      name: { zh: '设备联网，自动采数', en: 'Connect machines, collect data' },
      what: {
        zh: '先接关键设备；产量、工时、质量用扫码、传感器或系统录入，存进数据库。',
        en: 'Key machines first; output, hours and quality come by code, sensor or system and are kept in a database.',
      },
      leaves: [
        { zh: '采集点表', en: 'List of data points' },
        { zh: '在线设备清单', en: 'List of machines on line' },
      ],
      need: 2,
      tells: [
        { answer: 'sme.q3', atLeast: 'C' },
        { answer: 'cmmm.data.2', atLeast: 'most' },
      ],
    },
    {
      id: 'govern-data',
      name: { zh: '治理数据，整理数据集', en: 'Put data in order, make data sets' },
      what: {
        zh: '统一编码，定数据标准和责任人；按场景挑出样本，清洗、标注，分好训练用和检验用。',
        en: 'Codes are made uniform, data gets standards and keepers; samples of each scene are picked, cleaned, labelled and split for training and testing.',
      },
      leaves: [
        { zh: '数据标准和编码规则', en: 'Data standards and coding rules' },
        { zh: '场景数据集和标注说明', en: 'Data set of the scene, with notes on the labels' },
      ],
      need: 2,
      tells: [
        { answer: 'cmmm.data.3', atLeast: 'most' },
        { answer: 'sme.q9', atLeast: ['D'] },
      ],
      notAsked: {
        zh: '样本标没标注、够不够用',
        en: 'whether samples are labelled and enough',
      },
    },
    {
      id: 'join-systems',
      name: { zh: '业务进系统，数据取得出', en: 'Work in systems, data within reach' },
      what: {
        zh: '场景涉及的业务都在系统里办，设备数据进得了系统，不靠人工重复录入。',
        en: 'The work of the scene is done in systems, machine data reaches them, and nobody types it twice.',
      },
      leaves: [{ zh: '系统和接口清单', en: 'List of systems and interfaces' }],
      need: 2,
      tells: [
        { answer: 'sme.q5', atLeast: 'C' },
        { answer: 'cmmm.integration.2', atLeast: 'most' },
      ],
    },
    {
      id: 'computing',
      name: { zh: '备好网络和算力', en: 'Ready network and computing' },
      what: {
        zh: '设备、人员、系统连得通；按场景选车间边缘、机房或租用算力。',
        en: 'Machines, people and systems are linked; by scene, computing stands at the line, in a server room, or is rented.',
      },
      leaves: [
        { zh: '网络拓扑图', en: 'Network diagram' },
        { zh: '算力清单或租用合同', en: 'List of computing, or the contract' },
      ],
      need: 2,
      tells: [
        { answer: 'sme.q1', atLeast: ['C'] },
        { answer: 'scene.2', atLeast: 'built' },
      ],
    },
    {
      id: 'base-model',
      name: { zh: '选定模型底座', en: 'Choose the base model' },
      what: {
        zh: '用自己的样本比两三个模型，看准确、时延、费用和数据能不能留在厂内，再定。',
        en: 'Two or three models are tried on the firm’s own samples for accuracy, delay, price and whether data stays inside; then one is chosen.',
      },
      leaves: [{ zh: '模型比选记录', en: 'Record of the comparison' }],
      need: 1,
      tells: scenesWithAi,
      notAsked: {
        zh: '选了哪个模型、怎么比的。有场景用上人工智能，就当作选过；选定还没有用上的，看不出来',
        en: 'which model, and how it was compared. A scene in use with AI counts as chosen; one chosen and not yet in use does not show',
      },
    },
  ],
  pitfalls: [
    {
      zh: '数据采了一大堆，与要做的场景对不上。',
      en: 'Much data is collected, and none of it fits the scene.',
    },
    {
      zh: '坏样本太少，模型没见过缺陷。',
      en: 'There are too few bad samples, and the model never saw a defect.',
    },
    {
      zh: '只看演示和榜单选模型，没有拿自己的样本试。',
      en: 'A model is chosen by demo and ranking, never tried on own samples.',
    },
  ],
}

export const tune: GuideStage = {
  id: 'tune',
  name: { zh: '模型调优', en: 'Tune the model' },
  what: {
    zh: '先用提示词和知识库，不够再用自有数据训练、微调；用没见过的样本检验，过了线才上线。',
    en: 'Prompts and a knowledge base come first; where they fall short, own data trains or tunes the model. Unseen samples test it, and only what passes goes live.',
  },
  who: {
    zh: '工艺、质量、设备骨干出知识和样本，数据分析人员或模型服务商来调，业务部门验收。',
    en: 'Process, quality and equipment experts bring knowledge and samples; analysts or a provider tune; the department that uses it accepts.',
  },
  months: { low: 2, high: 6 },
  pace: 'scene',
  tasks: [
    {
      id: 'knowledge',
      name: { zh: '知识入库，先试提示词', en: 'Knowledge into a base, prompts first' },
      what: {
        zh: '把工艺诀窍、故障处理、典型设计整理成知识库，用提示词加检索先试效果。',
        en: 'Know-how of process, faults and designs goes into a knowledge base; prompts with retrieval are tried first.',
      },
      leaves: [
        { zh: '知识库和更新办法', en: 'Knowledge base and how it is kept' },
        { zh: '提示词和试用记录', en: 'Prompts and notes of the trial' },
      ],
      need: 1,
      tells: [
        { answer: 'cmmm.staff-skills.4', atLeast: 'most' },
        { answer: 'sme.s1', atLeast: 3 },
        { answer: 'sme.s2', atLeast: 3 },
        { answer: 'sme.s8', atLeast: 4 },
      ],
      notAsked: {
        zh: '知识库有没有接上大模型',
        en: 'whether the knowledge base is used by a large model',
      },
    },
    {
      id: 'train',
      name: { zh: '用自有数据建模、微调', en: 'Train or tune on own data' },
      what: {
        zh: '用历史数据建分析、预测模型，或在底座上微调，每一版留下数据、参数和结果。',
        en: 'Past data trains a model to analyse or predict, or tunes the base; each version keeps its data, settings and results.',
      },
      leaves: [{ zh: '模型版本记录', en: 'Record of model versions' }],
      need: 1,
      tells: [
        { answer: 'cmmm.data.4', atLeast: 'most' },
        { answer: 'sme.s5', atLeast: 4 },
        { answer: 'sme.s6', atLeast: 4 },
        { answer: 'sme.s8', atLeast: 4 },
        { answer: 'sme.s10', atLeast: 4 },
      ],
      notAsked: {
        zh: '是买来的模型，还是用自有数据调过的',
        en: 'whether the model is as bought or tuned on own data',
      },
    },
    {
      id: 'validate',
      name: { zh: '检验模型', en: 'Test the model' },
      what: {
        zh: '用没见过的样本检验漏检、误报和偏差，与人工比；定下上线标准，上线后定期再验。',
        en: 'Unseen samples show misses, false alarms and drift beside the work of people; the line for going live is set, and tests are repeated.',
      },
      leaves: [
        { zh: '检验报告', en: 'Test report' },
        { zh: '上线标准', en: 'Line for going live' },
      ],
      need: 1,
      tells: [{ answer: 'cmmm.data.4', atLeast: 'most' }],
      notAsked: { zh: '上线标准定在多少', en: 'where the line is set' },
    },
  ],
  pitfalls: [
    {
      zh: '一上来就微调，其实改提示词、补知识库就够。',
      en: 'Tuning comes first where prompts and a better knowledge base would do.',
    },
    {
      zh: '检验用的样本混进了训练，结果虚高。',
      en: 'Test samples slipped into training, and the result looks too good.',
    },
    {
      zh: '只看平均准确率，漏掉代价最大的那类错误。',
      en: 'Only the mean accuracy is watched, and the costliest kind of error is missed.',
    },
  ],
}
