import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

export const designRemedies: readonly Remedy[] = [
  {
    id: 'design-tools',
    name: {
      zh: '设计软件与图纸工艺规范',
      en: 'Design software and rules for drawings and process sheets',
    },
    what: {
      zh: '配齐正版CAD、CAE或EDA、CAM等设计软件，定下图纸、BOM、工艺卡的编号、审批、归档和换版规则，现场只用有效版本。',
      en: 'Licensed CAD, CAE or EDA and CAM software is in place, with rules for numbering, approving, filing and replacing drawings, BOMs and process sheets; the floor uses valid versions only.',
    },
    lifts: [
      { answer: 'sme.s1', atLeast: 1 },
      { answer: 'sme.s2', atLeast: 1 },
      { answer: 'cmmm.product-design.1', atLeast: 'full' },
      { answer: 'cmmm.process-design.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(5, 15), medium: wan(15, 50), large: wan(40, 150) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 25 },
      { kind: 'training', percent: 15 },
    ],
    months: { low: 1, high: 4 },
    knowHow: {
      zh: '设计和工艺负责人牵头写规范，各项目组按规范执行；软件培训由厂商提供。',
      en: 'The heads of design and process engineering write the rules and the project teams keep them; the vendor trains the users.',
    },
    evidence: [
      {
        zh: '软件授权清单和图纸、工艺卡样张',
        en: 'List of licences, with sample drawings and process sheets',
      },
      {
        zh: '编号、审批、换版制度和发放记录',
        en: 'Rules for numbering, approval and revision, with issue records',
      },
    ],
    risks: [
      {
        zh: '规范写得过细，设计人员绕开不用',
        en: 'Rules too detailed, so that designers work around them',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'plm-core',
    name: { zh: '三维设计与PLM图文档管理', en: '3-D design and PLM for drawings and BOMs' },
    what: {
      zh: '主要产品改用三维设计，图纸、模型、设计BOM和变更在PLM中审批、发布和归档，建立标准件和典型设计库。',
      en: 'Main products move to 3-D design; drawings, models, design BOMs and changes are approved, released and filed in PLM, with a library of standard parts and typical designs.',
    },
    lifts: [
      { answer: 'sme.s1', atLeast: 2 },
      { answer: 'cmmm.product-design.2', atLeast: 'full' },
      { answer: 'sme.q4', ticks: ['B'] },
      { answer: 'sme.q5', atLeast: 'B' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['design-tools'],
    cost: { small: wan(20, 60), medium: wan(50, 180), large: wan(150, 600) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 30 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '要有懂产品结构的人整理编码、BOM和历史图纸；实施方熟悉本行业设计流程。',
      en: 'Somebody who knows the products must put codes, BOMs and old drawings in order; the integrator must know how this industry designs.',
    },
    evidence: [
      { zh: 'PLM中的图纸、BOM和变更审批记录', en: 'Drawings, BOMs and approved changes in PLM' },
      {
        zh: '标准件库、典型设计库及引用记录',
        en: 'Libraries of standard parts and designs, with records of their use',
      },
    ],
    risks: [
      {
        zh: '历史图纸和编码混乱，整理工作量常被低估',
        en: 'Old drawings and codes are a mess, and the work of sorting them is often underrated',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'design-integration',
    name: {
      zh: '设计知识库与设计制造数据贯通',
      en: 'Design knowledge base, design data through to manufacturing',
    },
    what: {
      zh: '建立组件、关键零部件和典型产品的知识库，设计时可匹配引用；设计BOM和变更经接口传到工艺、采购和生产系统，各部门在线会签。',
      en: 'Components, key parts and typical products form a knowledge base that designers match against; design BOMs and changes reach process, purchasing and production systems through interfaces, and departments review online.',
    },
    lifts: [{ answer: 'sme.s1', atLeast: 3 }],
    needs: ['plm-core', 'erp-core'],
    cost: { small: wan(10, 40), medium: wan(30, 120), large: wan(100, 400) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 45 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '需要设计、工艺、采购三方统一物料编码和BOM口径，接口由PLM和ERP厂商共同做。',
      en: 'Design, process and purchasing must agree on material codes and the BOM; PLM and ERP vendors build the interface together.',
    },
    evidence: [
      { zh: '设计BOM传到ERP的接口日志', en: 'Interface logs of design BOMs sent to ERP' },
      {
        zh: '知识库条目和在线会签记录',
        en: 'Entries of the knowledge base and online review records',
      },
    ],
    risks: [
      {
        zh: '设计BOM与生产BOM口径不一，接通后反而出错',
        en: 'Design and production BOMs differ in kind, so that joining them makes errors',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'cae-simulation',
    name: { zh: '关键产品仿真分析', en: 'Simulation of key products' },
    what: {
      zh: '配置结构、流体、热、电磁等仿真软件和计算资源，把仿真写进关键产品的评审节点，结果和图纸一起存档。',
      en: 'Software and computing for structural, flow, thermal or electromagnetic analysis; simulation becomes part of the review of key products, filed with the drawings.',
    },
    lifts: [
      { answer: 'scene.4', atLeast: 'built' },
      { answer: 'cmmm.product-design.3', atLeast: 'full' },
    ],
    needs: ['design-integration'],
    cost: { small: wan(15, 50), medium: wan(40, 150), large: wan(120, 600) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 20 },
      { kind: 'equipment', percent: 15 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '至少一两名仿真工程师，能建模、能用试验数据校准；起步可委托高校或服务商。',
      en: 'At least one or two analysts who can build models and calibrate them against tests; a university or service firm can help at first.',
    },
    evidence: [
      { zh: '仿真报告与试验对比记录', en: 'Simulation reports compared with tests' },
      { zh: '设计评审单中的仿真结论', en: 'Findings of simulation in the review forms' },
    ],
    risks: [
      {
        zh: '没有试验数据校准，仿真结果没人敢用',
        en: 'Without calibration by tests nobody trusts the results',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'virtual-test',
    name: { zh: '虚拟样机与半实物验证', en: 'Virtual prototypes and hardware-in-the-loop tests' },
    what: {
      zh: '把机械、电气、控制模型联合成虚拟样机，控制器或关键部件接入半实物台架做试验，试制前完成主要验证项目。',
      en: 'Mechanical, electrical and control models form a virtual prototype, and controllers or key parts run on a test bench against it; the main tests are done before a prototype is made.',
    },
    lifts: [{ answer: 'scene.5', atLeast: 'built' }],
    needs: ['cae-simulation'],
    cost: { small: wan(25, 80), medium: wan(80, 260), large: wan(250, 1000) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'equipment', percent: 30 },
      { kind: 'services', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 12 },
    knowHow: {
      zh: '需要多专业联合建模的人，试验部门要提供台架和数据。',
      en: 'People who can model across disciplines; the test department gives benches and data.',
    },
    evidence: [
      { zh: '虚拟试验大纲和报告', en: 'Plans and reports of virtual tests' },
      {
        zh: '实物试验次数、样机轮次的前后对比',
        en: 'Number of physical tests and prototype rounds, before and after',
      },
    ],
    risks: [
      {
        zh: '模型与实物偏差大，验证仍要靠反复试制',
        en: 'The model differs from the real product, and prototypes are still needed again and again',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'virtual-test-ai',
    name: { zh: '仿真代理模型加速验证', en: 'Surrogate models for faster validation' },
    what: {
      zh: '用历史仿真和试验数据训练代理模型，几秒给出性能预测，先筛选方案和工况，再做少量高精度仿真和实物试验。',
      en: 'A surrogate model trained on past simulations and tests predicts performance in seconds, screens designs and load cases, and leaves few precise simulations and physical tests to do.',
    },
    lifts: [{ answer: 'scene.5', atLeast: 'ai' }],
    needs: ['virtual-test'],
    cost: { small: wan(20, 60), medium: wan(50, 180), large: wan(150, 600) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 30 },
      { kind: 'compute', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '仿真工程师懂实验设计和误差评估，算法人员可外聘。',
      en: 'Analysts who know design of experiments and error estimates; data scientists may be hired from outside.',
    },
    technique: {
      zh: '机器学习：代理模型、物理信息神经网络、贝叶斯优化',
      en: 'Machine learning: surrogate models, physics-informed networks, Bayesian optimisation',
    },
    evidence: [
      {
        zh: '代理模型与仿真、试验的误差对比',
        en: 'Errors of the model against simulation and tests',
      },
      { zh: '使用代理模型的验证项目记录', en: 'Records of validations that used the model' },
    ],
    risks: [
      {
        zh: '数据只覆盖老产品，新结构外推不准',
        en: 'Data covers old products only, and new structures are predicted badly',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'design-ai',
    name: { zh: '生成式设计与设计知识助手', en: 'Generative design and a design assistant' },
    what: {
      zh: '用大模型检索标准、图纸和历史方案，用参数化或拓扑优化自动生成候选结构，设计人员在三维软件里挑选和修改。',
      en: 'A language model searches standards, drawings and past designs; parametric or topology optimisation generates candidates that designers choose and refine in the 3-D system.',
    },
    lifts: [{ answer: 'scene.4', atLeast: 'ai' }],
    needs: ['cae-simulation', 'ai-base'],
    cost: { small: wan(15, 50), medium: wan(40, 150), large: wan(120, 500) },
    split: [
      { kind: 'software', percent: 40 },
      { kind: 'services', percent: 25 },
      { kind: 'model-service', percent: 20 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '资深设计人员负责整理知识和评判方案，图纸资料要先分级，涉密的不进外部模型。',
      en: 'Senior designers sort the knowledge and judge the results; drawings are graded first, and confidential ones stay out of outside models.',
    },
    technique: {
      zh: '大模型检索增强生成；生成式设计、拓扑优化',
      en: 'Retrieval-augmented language model; generative design and topology optimisation',
    },
    evidence: [
      { zh: '系统生成方案与采用情况记录', en: 'Records of generated designs and which were used' },
      { zh: '典型产品设计周期前后对比', en: 'Design time of typical products, before and after' },
    ],
    risks: [
      {
        zh: '生成方案造不出来或成本过高',
        en: 'Generated designs that cannot be made, or cost too much',
      },
      { zh: '图纸外泄', en: 'Drawings leak out' },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'model-based-design',
    name: { zh: '基于模型的产品定义（MBD）', en: 'Model-based definition of products' },
    what: {
      zh: '尺寸公差、材料和检验要求都标在三维模型上，作为工艺、加工和检验的唯一依据；用参数化模型、知识库和虚拟样机做可制造性检查和设计优化。',
      en: 'Tolerances, material and inspection demands stand on the 3-D model, the only source for process, machining and inspection; parametric models, the knowledge base and virtual prototypes check manufacturability and optimise designs.',
    },
    lifts: [{ answer: 'cmmm.product-design.4', atLeast: 'full' }],
    needs: ['cae-simulation', 'virtual-test'],
    cost: { small: wan(40, 120), medium: wan(120, 400), large: wan(400, 1800) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 40 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 8, high: 18 },
    knowHow: {
      zh: '需要企业自定三维标注规范，设计、工艺、检验人员都要换习惯。',
      en: 'The firm writes its own rules for 3-D annotation; design, process and inspection staff change their habits.',
    },
    evidence: [
      { zh: '三维标注规范和带标注的模型', en: 'Rules for annotation and annotated models' },
      {
        zh: '工艺、检验直接引用模型的记录',
        en: 'Records of process and inspection that use the model directly',
      },
    ],
    risks: [
      {
        zh: '车间和供应商仍要二维图，两套数据并行',
        en: 'The floor and suppliers still ask for 2-D drawings, and two sets of data run side by side',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'design-collaboration',
    name: { zh: '上下游协同设计平台', en: 'Design together with customers and suppliers' },
    what: {
      zh: '为客户和关键供应商开通协同空间，按权限在线看模型、提意见、确认变更；外观、结构、性能先仿真再定稿，共同开发新产品。',
      en: 'Customers and key suppliers get a shared space with access rights to view models, comment and confirm changes; looks, structure and performance are simulated before release, and new products are developed jointly.',
    },
    lifts: [{ answer: 'sme.s1', atLeast: 4 }],
    needs: ['cae-simulation', 'security-zones'],
    cost: { small: wan(10, 40), medium: wan(30, 120), large: wan(100, 400) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 40 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 4, high: 10 },
    knowHow: {
      zh: '要有人管外部账号和图纸密级，并与合作方签保密约定。',
      en: 'Somebody must manage outside accounts and the grades of drawings, and partners sign confidentiality terms.',
    },
    evidence: [
      { zh: '协同项目清单和外部会签记录', en: 'List of joint projects and outside reviews' },
      { zh: '仿真验证后设计迭代的记录', en: 'Records of designs changed after simulation' },
    ],
    risks: [
      {
        zh: '合作方不愿换工具，协同停在传文件',
        en: 'Partners will not change tools, and the work stays at sending files',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'capp-core',
    name: { zh: '结构化工艺设计（CAPP）', en: 'Structured process planning (CAPP)' },
    what: {
      zh: '用CAPP编制工艺路线、工序卡和工艺BOM，参数按字段存放，审批和换版在系统里走；建典型工艺和工装、刀具或配方库。',
      en: 'Routings, operation sheets and process BOMs are written in CAPP with parameters in fields; approval and revision run in the system, with libraries of typical processes, tooling or recipes.',
    },
    lifts: [
      { answer: 'sme.s2', atLeast: 2 },
      { answer: 'cmmm.process-design.2', atLeast: 'full' },
      { answer: 'sme.q4', ticks: ['C'] },
      { answer: 'sme.q5', atLeast: 'B' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['design-tools'],
    cost: { small: wan(12, 40), medium: wan(30, 110), large: wan(90, 350) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 30 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '工艺负责人归并典型工艺，工艺员会用结构化模板。',
      en: 'The head of process engineering groups typical processes, and planners learn the templates.',
    },
    evidence: [
      {
        zh: 'CAPP中的工艺文件和审批、换版记录',
        en: 'Process sheets in CAPP with approvals and revisions',
      },
      { zh: '典型工艺库及调用记录', en: 'Library of typical processes with records of use' },
    ],
    risks: [
      {
        zh: '只把纸质工艺卡扫描入库，参数不能被系统使用',
        en: 'Paper sheets are merely scanned, and no system can use the parameters',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'process-integration',
    name: { zh: '工艺与生产系统贯通', en: 'Process data through to production' },
    what: {
      zh: '由设计数据生成工艺路线和工艺BOM，自动下传ERP、MES并随变更更新；关键工序做加工或成形仿真，工艺知识库供新产品调用，工位显示电子作业指导。',
      en: 'Routings and process BOMs come from design data, go to ERP and MES by themselves and follow changes; key operations are simulated, new products draw on the process knowledge base, and stations show electronic instructions.',
    },
    lifts: [
      { answer: 'sme.s2', atLeast: 3 },
      { answer: 'scene.6', atLeast: 'built' },
      { answer: 'cmmm.process-design.3', atLeast: 'full' },
    ],
    needs: ['capp-core', 'plm-core', 'mes-core', 'erp-core'],
    cost: { small: wan(20, 60), medium: wan(50, 180), large: wan(150, 600) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 30 },
      { kind: 'equipment', percent: 15 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '工艺、IT和MES实施方一起定接口字段；关键工序要有会仿真的工艺员。',
      en: 'Process engineers, IT and the MES integrator agree on the interface; one planner must know simulation for the key operations.',
    },
    evidence: [
      {
        zh: '工艺BOM下传日志和变更联动记录',
        en: 'Logs of process BOMs sent down and of linked changes',
      },
      {
        zh: '关键工序仿真报告、工位作业指导画面',
        en: 'Simulation reports of key operations, screens of instructions',
      },
    ],
    risks: [
      {
        zh: '现场改参数不回填，系统工艺与实际不符',
        en: 'Parameters changed on the floor are not fed back, and the system no longer shows what is done',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'process-simulation',
    name: { zh: '工艺数据模型与三维工艺仿真', en: 'Process models and 3-D process simulation' },
    what: {
      zh: '汇集质量、成本、设备数据建立工艺模型，用三维仿真验证全过程，对比参数和路线方案后再定稿。',
      en: 'Quality, cost and machine data form process models; 3-D simulation checks the whole process, and parameters and routings are compared before release.',
    },
    lifts: [{ answer: 'sme.s2', atLeast: 4 }],
    needs: ['process-integration', 'data-platform'],
    cost: { small: wan(25, 80), medium: wan(70, 240), large: wan(220, 900) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 25 },
      { kind: 'equipment', percent: 10 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 5, high: 12 },
    knowHow: {
      zh: '工艺专家懂机理，数据人员能做回归和实验设计。',
      en: 'Process experts who know the mechanism, and analysts for regression and design of experiments.',
    },
    evidence: [
      { zh: '工艺模型说明和仿真报告', en: 'Description of the models, and simulation reports' },
      { zh: '仿真优化前后的质量、成本对比', en: 'Quality and cost before and after' },
    ],
    risks: [
      {
        zh: '现场数据质量差，模型只在样件上成立',
        en: 'Poor floor data, so that the model holds for samples only',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'process-ai',
    name: { zh: '工艺智能推荐', en: 'Process planning with AI' },
    what: {
      zh: '把典型工艺、参数和现场结果整理成知识图谱，新零件自动匹配相似件，推荐工艺路线、刀具和参数，并用现场数据持续修正。',
      en: 'Typical processes, parameters and results form a knowledge graph; a new part is matched with similar ones, route, tools and parameters are proposed, and floor data keeps correcting them.',
    },
    lifts: [
      { answer: 'scene.6', atLeast: 'ai' },
      { answer: 'cmmm.process-design.4', atLeast: 'full' },
    ],
    needs: ['process-simulation', 'ai-base'],
    cost: { small: wan(20, 60), medium: wan(50, 180), large: wan(150, 600) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 25 },
      { kind: 'model-service', percent: 15 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '老工艺员参与整理经验和审核推荐，算法由服务商做、企业能维护。',
      en: 'Experienced planners sort the know-how and check proposals; a service firm builds the algorithms and the factory can maintain them.',
    },
    technique: {
      zh: '知识图谱、相似件检索、大模型工艺编制',
      en: 'Knowledge graph, similarity search, process sheets by language model',
    },
    evidence: [
      { zh: '推荐工艺的采用率统计', en: 'Share of proposals that were used' },
      { zh: '参数优化前后的现场质量数据', en: 'Floor quality data before and after tuning' },
    ],
    risks: [
      {
        zh: '工艺经验没有写下来，知识库内容单薄',
        en: 'Know-how was never written down, and the base stays thin',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'line-simulation',
    name: { zh: '产线仿真与产能规划', en: 'Line simulation and capacity planning' },
    what: {
      zh: '用离散事件仿真搭产线模型，投产或改造前算清节拍、缓存、人员和产能，找出瓶颈，比较布局方案。',
      en: 'Discrete-event models of the lines give pace, buffers, staff and capacity before start or rebuilding, show bottlenecks and compare layouts.',
    },
    lifts: [{ answer: 'scene.7', atLeast: 'built' }],
    needs: ['production-rules'],
    cost: { small: wan(15, 50), medium: wan(40, 130), large: wan(120, 450) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 35 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '工业工程师提供准确的工时和故障数据，建模可请服务商带教。',
      en: 'Industrial engineers supply sound times and breakdown data; a service firm can teach the modelling.',
    },
    evidence: [
      { zh: '仿真模型和方案比选报告', en: 'Simulation models and comparison reports' },
      { zh: '仿真产能与投产实绩对照', en: 'Simulated capacity against the real one' },
    ],
    risks: [{ zh: '工时数据不准，仿真结论失真', en: 'Wrong times give wrong conclusions' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'line-simulation-ai',
    name: { zh: '产线配置智能寻优', en: 'AI search for the best line set-up' },
    what: {
      zh: '产线模型接入实际节拍和故障数据，由优化算法在大量方案中寻找缓存、人员、批量的最优组合，换产品时重新计算。',
      en: 'The line model is fed with real pace and breakdowns; an optimiser searches many variants for the best buffers, staffing and lots, and does so again for each new product.',
    },
    lifts: [{ answer: 'scene.7', atLeast: 'ai' }],
    needs: ['line-simulation', 'mes-core', 'data-platform'],
    cost: { small: wan(15, 45), medium: wan(40, 140), large: wan(120, 450) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 30 },
      { kind: 'compute', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '懂仿真又懂优化算法的人少，宜与高校或软件商合作。',
      en: 'Few know both simulation and optimisation; work with a university or the software firm.',
    },
    technique: {
      zh: '仿真优化：强化学习、遗传算法',
      en: 'Simulation-based optimisation: reinforcement learning, genetic algorithms',
    },
    evidence: [
      { zh: '寻优前后方案与产能对比', en: 'Set-ups and capacity before and after' },
      { zh: '模型按实绩校准的记录', en: 'Records of calibration against real output' },
    ],
    risks: [
      {
        zh: '优化目标设得片面，方案现场难执行',
        en: 'A one-sided goal gives plans that the floor cannot carry out',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
]
