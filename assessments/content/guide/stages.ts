import type { ApplicationGuide } from '../../schema/application-guide.ts'
import { improve, integrate } from './deploy-and-improve.ts'
import { assess, prepare, tune } from './plan-to-model.ts'
import { organisation, safety } from './tracks.ts'

/**
 * How AI is put to work in a factory, from planning to improving. No official chart could be read:
 * names and order of the stages are second-hand, all else is our own.
 */
export const applicationGuide: ApplicationGuide = {
  id: 'ai-application',
  name: { zh: '工厂用好人工智能的步骤', en: 'Putting AI to work in a factory' },
  stages: [assess, prepare, tune, integrate, improve],
  tracks: [safety, organisation],
  builtOn: [
    {
      text: {
        zh: '珠海市行动方案（征求意见稿）列有附件“制造业企业人工智能应用流程图”，公布的文本里只有标题，没有图。这里不是那张图。',
        en: 'Zhuhai’s action plan (consultation draft) names a flow chart of AI in manufacturing firms as its annex. The published text holds its title only. This is not that chart.',
      },
      confidence: 'official',
      clause: 'zhuhai-2026-draft/annex',
    },
    {
      text: {
        zh: '五个阶段和两条保障线的名称、先后，取自工信部联科〔2025〕279号附件2《制造业企业人工智能应用指南》的二手介绍，没有读到附件原文。',
        en: 'Names and order of the five stages and the two tracks follow second-hand accounts of annex 2 of notice 〔2025〕279 of eight ministries, an application guide for manufacturing firms. The annex itself was not read.',
      },
      confidence: 'secondary',
    },
    {
      text: {
        zh: '珠海的流程图可能以这份附件为底本，这是推断。',
        en: 'That Zhuhai’s chart follows this annex is our inference.',
      },
      confidence: 'interpretation',
    },
    {
      text: {
        zh: '各阶段的任务、留下的材料、时间、人员和常见问题，以及用哪些答案看一项任务做没做，都由本系统拟定，没有文件依据。',
        en: 'Tasks, papers, durations, people and pitfalls of each stage, and which answers speak for a task, are our own; no document sets them.',
      },
      confidence: 'assumed',
    },
  ],
  confidence: 'assumed',
}
