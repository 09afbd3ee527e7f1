import type { FactoryQuestion } from '../../../schema/ladder.ts'
import type { Citation } from '../../../schema/provenance.ts'

const basics = (item: string): Citation => ({
  source: 'smart-factory-2025',
  place: `基础要求：${item}`,
  confidence: 'secondary',
})

/** What the notice asks of every rung beyond scale and maturity, and where the factory stands. */
export const questions: readonly FactoryQuestion[] = [
  {
    id: 'factory.clean',
    name: { zh: '近三年守法经营', en: 'Three clean years' },
    text: {
      zh: '近三年，企业的经营、信用、安全、环保等方面是否都符合要求？',
      en: 'Over the last three years, has the firm met the requirements on business, credit, safety, environment and the rest?',
    },
    help: {
      zh: '四项都符合才选“是”：一、经营和财务状况良好；二、没有不良信用记录；三、没有发生较大及以上的安全、环保等事故；四、没有违法违规行为。一般事故不在第三项之列；受过处罚的，是否属于第四项，以主管部门意见为准。',
      en: 'Answer yes only if all four hold: operations and finances are sound; there is no bad credit record; there was no safety, environmental or other accident of the grade “relatively major” (较大) or above; there was no breach of law or regulation. Lesser accidents fall outside the third item; whether a penalty counts under the fourth is for the authority to say.',
    },
    options: [
      {
        value: 'true',
        text: { zh: '是，四项都符合', en: 'Yes, all four hold' },
      },
      {
        value: 'false',
        text: { zh: '否，至少一项不符合', en: 'No, at least one does not hold' },
        note: {
          zh: '四个层级都不满足。',
          en: 'None of the four rungs can then be met.',
        },
      },
    ],
    evidence: [
      {
        what: { zh: '近三年财务报表', en: 'Financial statements of the last three years' },
        detail: {
          zh: '有审计报告的看审计报告，核对营业收入、利润和负债。',
          en: 'Audited where there is an audit; check revenue, profit and debt.',
        },
      },
      {
        what: { zh: '企业信用报告', en: 'Credit report of the firm' },
        detail: {
          zh: '看行政处罚、经营异常和严重失信记录，查询日期要近。',
          en: 'Penalties, irregular operation and serious breaches of trust; drawn recently.',
        },
      },
      {
        what: { zh: '安全和环保台账', en: 'Safety and environmental ledgers' },
        detail: {
          zh: '看事故记录及等级认定、处罚和整改情况。',
          en: 'Accidents and the grade they were given, penalties and what was put right.',
        },
      },
    ],
    citation: basics('经营、信用、安全环保、守法'),
  },
  {
    id: 'factory.controllable',
    name: { zh: '安全可控', en: 'Secure and controllable' },
    text: {
      zh: '关键装备和软件是否安全可控，网络和数据安全风险是否可控？',
      en: 'Are key equipment and software secure and controllable, and are network and data risks under control?',
    },
    help: {
      zh: '两方面都做到才选“是”：一、工厂使用的关键技术装备、工业软件、工业操作系统和系统解决方案安全可控；二、网络安全和数据安全的风险可控。所见通知没有规定国产化比例，是否可控以现场核查和专家意见为准。',
      en: 'Answer yes only if both hold: the key equipment, industrial software, industrial operating systems and solutions in use are secure and controllable; network-security and data-security risks are under control. No notice seen sets a share of domestic products; the on-site check and the experts decide.',
    },
    options: [
      { value: 'true', text: { zh: '是，两方面都做到', en: 'Yes, both hold' } },
      {
        value: 'false',
        text: { zh: '否，至少一方面没做到', en: 'No, at least one does not hold' },
        note: {
          zh: '四个层级都不满足。',
          en: 'None of the four rungs can then be met.',
        },
      },
    ],
    evidence: [
      {
        what: { zh: '关键装备和软件清单', en: 'List of key equipment and software' },
        detail: {
          zh: '写明品牌、来源、授权、维护方和替代方案，涵盖工业软件和工业操作系统。',
          en: 'Make, origin, licence, who maintains it and what could replace it; industrial software and operating systems included.',
        },
      },
      {
        what: { zh: '网络结构和防护措施', en: 'Network layout and protection' },
        detail: {
          zh: '看生产网与办公网的隔离、访问控制、备份，以及等级保护备案或测评材料。',
          en: 'Separation of production and office networks, access control, backups, and classified-protection filing or test reports.',
        },
      },
      {
        what: { zh: '数据安全制度和演练记录', en: 'Data-security rules and drills' },
        detail: {
          zh: '看责任人、数据分类分级、权限管理和最近一次应急演练。',
          en: 'Who is responsible, how data are classed, how rights are given, and the latest emergency drill.',
        },
      },
    ],
    citation: basics('安全可控'),
  },
  {
    id: 'factory.organised',
    name: { zh: '组织和人才', en: 'Organisation and people' },
    text: {
      zh: '是否有统筹智能工厂规划、建设、运营的组织机制，以及智能制造专业人才队伍？',
      en: 'Is there an organisation that plans, builds and runs the smart factory, and a body of smart-manufacturing professionals?',
    },
    help: {
      zh: '两方面都具备才选“是”：一、有统筹规划、建设和运营的组织机制，三个阶段都有人管；二、有智能制造专业人才队伍，本系统按企业自有人员理解，不含外部服务商。所见通知没有规定人数。',
      en: 'Answer yes only if both exist: an organisation that covers planning, building and running alike; and a body of smart-manufacturing professionals, read here as the firm’s own people and not outside providers. No notice seen sets a headcount.',
    },
    options: [
      { value: 'true', text: { zh: '是，两方面都具备', en: 'Yes, both exist' } },
      {
        value: 'false',
        text: { zh: '否，至少一方面不具备', en: 'No, at least one is missing' },
        note: {
          zh: '四个层级都不满足。',
          en: 'None of the four rungs can then be met.',
        },
      },
    ],
    evidence: [
      {
        what: { zh: '机构设置和职责文件', en: 'Papers that set up the organisation' },
        detail: {
          zh: '看牵头领导、主管部门、职责分工和会议记录。',
          en: 'Who leads it, which department is in charge, who does what, and minutes of meetings.',
        },
      },
      {
        what: { zh: '智能工厂建设规划', en: 'Plan of the smart factory' },
        detail: {
          zh: '看目标、项目、预算和完成情况。',
          en: 'Aims, projects, budget and what has been done.',
        },
      },
      {
        what: { zh: '专业人员名单和培训记录', en: 'List of professionals and training records' },
        detail: {
          zh: '看岗位、专业、社保关系和近一年的培训，现场可与本人交谈。',
          en: 'Posts, fields, employment and the last year of training; on site, talk to them.',
        },
      },
    ],
    citation: basics('组织和人才'),
  },
  {
    id: 'factory.kpi',
    name: { zh: '主要技术经济指标', en: 'Main technical and economic indicators' },
    text: {
      zh: '工厂的主要技术经济指标，在同行业处于什么位置？',
      en: 'Where do the factory’s main technical and economic indicators stand in its industry?',
    },
    help: {
      zh: '待专家核定。没有查到省级公布的同行业基准值，所见通知也没有规定任何指标的合格值，系统不计算这一项，只记录企业的判断。可以对照的指标有研制周期、生产效率、产品不良率、库存周转、订单准时交付、全员劳动生产率、单位产品综合能耗等。选较高的一项，视同较低的各项也达到。',
      en: 'To be confirmed by experts. No published provincial benchmark of an industry was found and no notice seen sets a pass value for any indicator, so the system never computes this and records the firm’s judgement only. Indicators to compare include development cycle, production efficiency, defect rate, stock turnover, on-time delivery, labour productivity and energy per unit. A higher position includes every lower one.',
    },
    options: [
      {
        value: 'below',
        text: {
          zh: '未优于全省同行业平均水平',
          en: 'Not above the provincial average of the industry',
        },
        note: {
          zh: '待专家核定。四个层级都不满足。',
          en: 'To be confirmed by experts. None of the four rungs can then be met.',
        },
      },
      {
        value: 'above-province-average',
        text: {
          zh: '优于全省同行业平均水平',
          en: 'Above the provincial average of the industry',
        },
        note: {
          zh: '待专家核定。基础级要求这一项。',
          en: 'To be confirmed by experts. The basic rung asks for this.',
        },
      },
      {
        value: 'province-leading',
        text: { zh: '全省同行业领先', en: 'Leading in the province in its industry' },
        note: {
          zh: '待专家核定。先进级要求这一项。',
          en: 'To be confirmed by experts. The advanced rung asks for this.',
        },
      },
      {
        value: 'national-leading',
        text: { zh: '全国领先', en: 'Leading in the country' },
        note: {
          zh: '待专家核定。卓越级要求这一项。',
          en: 'To be confirmed by experts. The excellent rung asks for this.',
        },
      },
      {
        value: 'global-leading',
        text: { zh: '全球领先', en: 'Leading in the world' },
        note: {
          zh: '待专家核定。领航级要求这一项。',
          en: 'To be confirmed by experts. The leading rung asks for this.',
        },
      },
    ],
    evidence: [
      {
        what: { zh: '指标数据和计算过程', en: 'Indicator figures and how they were worked out' },
        detail: {
          zh: '看统计口径、起止时间和原始报表，核对改造前后的变化。',
          en: 'Definitions, period and source reports; compare before and after the change.',
        },
      },
      {
        what: { zh: '对标依据', en: 'What it is compared with' },
        detail: {
          zh: '看协会数据、公开年报或第三方报告，写明出处和年份。',
          en: 'Association figures, published annual reports or third-party reports, with source and year.',
        },
      },
      {
        what: { zh: '专家或主管部门意见', en: 'Opinion of experts or of the authority' },
        detail: {
          zh: '没有书面意见的，这一项保持“待专家核定”。',
          en: 'Without a written opinion the item stays “to be confirmed by experts”.',
        },
      },
    ],
    citation: {
      source: 'smart-factory-2025',
      place: '技术经济指标',
      confidence: 'secondary',
    },
  },
  {
    id: 'factory.recognised',
    name: { zh: '已获认定的最高层级', en: 'Highest rung held' },
    text: {
      zh: '工厂目前正式取得的最高层级是哪一级？',
      en: 'Which is the highest rung that the factory officially holds today?',
    },
    help: {
      zh: '逐级培育，不得越级：申报先进级，先自评为基础级；申报卓越级，先获评先进级；申报领航级，先获评卓越级。已有较高层级的，视同具备以下各级。自查结果不是认定，不能填在这里。',
      en: 'No rung may be skipped: a firm assesses itself as basic before it applies for advanced, holds advanced before excellent, and holds excellent before leading. A higher rung serves for every lower one. A self-check is no recognition and must not be entered here.',
    },
    options: [
      { value: 'none', text: { zh: '都没有', en: 'None' } },
      {
        value: 'basic',
        text: {
          zh: '基础级：已自评，并在官方平台填报',
          en: 'Basic: self-assessed and filed on the official platform',
        },
        note: {
          zh: '只在企业内部自评、没有填报的，选“都没有”。有的省份由市复核、省抽查，或由市评审认定，以当地通知为准。',
          en: 'A self-assessment kept inside the firm counts as none. In some provinces the city re-checks and the province samples, or the city reviews and recognises: the local notice decides.',
        },
      },
      {
        value: 'advanced',
        text: {
          zh: '先进级：省级主管部门或中央企业集团已认定',
          en: 'Advanced: recognised by the province or by the central state-owned group',
        },
      },
      {
        value: 'excellent',
        text: {
          zh: '卓越级：已列入国家公布的名单',
          en: 'Excellent: on the list that the ministries published',
        },
      },
      {
        value: 'leading',
        text: {
          zh: '领航级：已通过验收认定',
          en: 'Leading: accepted and recognised after cultivation',
        },
        note: {
          zh: '列入培育名单、尚未验收的，选“卓越级”。',
          en: 'A factory on the cultivation list that has not been accepted answers “excellent”.',
        },
      },
    ],
    evidence: [
      {
        what: { zh: '平台填报记录', en: 'Record of the filing' },
        detail: {
          zh: '基础级看自评报告和官方平台的提交回执。',
          en: 'For basic: the self-assessment report and the platform’s receipt.',
        },
      },
      {
        what: { zh: '认定文件或公布名单', en: 'Letter of recognition or published list' },
        detail: {
          zh: '看文号、日期和工厂名称，与申报的工厂是否一致。',
          en: 'Number, date and name of the factory; it must be the factory in question.',
        },
      },
    ],
    citation: {
      source: 'smart-factory-2025',
      place: '申报要求',
      confidence: 'interpretation',
    },
  },
]
