import type { KpiList } from '../../../schema/kpi.ts'

/**
 * The reference list of key performance indicators, as transcribed. It sets no threshold: values are
 * reported and shown, and nothing judges them. The names are the list's, the units our reading.
 */
export const kpiList: KpiList = {
  citation: {
    source: 'smart-factory-2024',
    place: '附：智能工厂建设关键绩效指标参考',
    confidence: 'secondary',
  },
  units: {
    percent: { zh: '%', en: '%' },
    models: { zh: '个', en: 'models' },
    firms: { zh: '家', en: 'firms' },
  },
  groups: [
    {
      id: 'capability',
      name: { zh: '能力提升', en: 'Capability' },
      kpis: [
        {
          id: 'numerical-control',
          name: { zh: '关键设备数控化率', en: 'Numerically controlled share of key equipment' },
          unit: 'percent',
        },
        {
          id: 'advanced-process-control',
          name: { zh: '先进过程控制投用率', en: 'Advanced process control in use' },
          unit: 'percent',
        },
        {
          id: 'ai-scenes',
          name: { zh: '应用AI技术场景比例', en: 'Share of scenes that use AI' },
          unit: 'percent',
        },
        {
          id: 'decision-models',
          name: { zh: '智能决策模型数量', en: 'Number of intelligent decision models' },
          unit: 'models',
        },
      ],
    },
    {
      id: 'value',
      name: { zh: '价值效益', en: 'Value' },
      kpis: [
        {
          id: 'development-cycle',
          name: { zh: '研制周期缩短', en: 'Shorter development cycle' },
          unit: 'percent',
        },
        {
          id: 'sales-growth',
          name: { zh: '销售增长率', en: 'Sales growth' },
          unit: 'percent',
        },
      ],
    },
    {
      id: 'efficiency',
      name: { zh: '生产运营效率', en: 'Efficiency of production and operation' },
      kpis: [
        {
          id: 'production-efficiency',
          name: { zh: '生产效率提升', en: 'Gain in production efficiency' },
          unit: 'percent',
        },
        {
          id: 'resource-use',
          name: { zh: '资源综合利用率提升', en: 'Gain in overall use of resources' },
          unit: 'percent',
        },
        {
          id: 'defect-rate',
          name: { zh: '产品不良率下降', en: 'Fall in the defect rate' },
          unit: 'percent',
        },
        {
          id: 'equipment-use',
          name: { zh: '设备综合利用率提升', en: 'Gain in overall use of equipment' },
          unit: 'percent',
        },
        {
          id: 'stock-turnover',
          name: { zh: '库存周转率提升', en: 'Gain in stock turnover' },
          unit: 'percent',
        },
        {
          id: 'supplier-on-time',
          name: { zh: '供应商准时交付率提升', en: 'Gain in suppliers’ on-time delivery' },
          unit: 'percent',
        },
        {
          id: 'order-on-time',
          name: { zh: '订单准时交付率提升', en: 'Gain in on-time delivery of orders' },
          unit: 'percent',
        },
        {
          id: 'operating-cost',
          name: { zh: '运营成本下降', en: 'Fall in operating cost' },
          unit: 'percent',
        },
        {
          id: 'labour-productivity',
          name: { zh: '全员劳动生产率提升', en: 'Gain in labour productivity' },
          unit: 'percent',
        },
      ],
    },
    {
      id: 'sustainability',
      name: { zh: '可持续', en: 'Sustainability' },
      kpis: [
        {
          id: 'unit-energy',
          name: { zh: '单位产品综合能耗降低', en: 'Fall in energy per unit of product' },
          unit: 'percent',
        },
        {
          id: 'unit-carbon',
          name: { zh: '单位产品CO₂排放降低', en: 'Fall in CO₂ per unit of product' },
          unit: 'percent',
        },
        {
          id: 'solid-waste',
          name: { zh: '一般固废综合利用率', en: 'Use of general solid waste' },
          unit: 'percent',
        },
        {
          id: 'water-reuse',
          name: { zh: '水资源重复利用率', en: 'Reuse of water' },
          unit: 'percent',
        },
      ],
    },
    {
      id: 'diffusion',
      name: { zh: '推广', en: 'Diffusion' },
      kpis: [
        {
          id: 'partners',
          name: { zh: '复制推广的产业链企业数量', en: 'Firms of the chain that took it over' },
          unit: 'firms',
        },
      ],
    },
  ],
  notes: [
    {
      zh: '清单按转录件列20项，从行文看属于2024年版。据称2025年版有21项，多出的一项没有查到。',
      en: 'The list follows a transcription with 20 items that reads as the 2024 edition. The 2025 edition is said to hold 21; the further one was not found.',
    },
    {
      zh: '所见文本没有给任何一项规定门槛，也没有写明单位和对比基准；单位是本系统的读法。',
      en: 'No text seen sets a threshold for any item, nor a unit or a base to compare with; the units are our reading.',
    },
  ],
}
