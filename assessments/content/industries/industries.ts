import type { Industry } from '../../schema/area.ts'
import type { Citation } from '../../schema/provenance.ts'

/** The names are Zhuhai’s own; whether an industry is discrete or process is assumed throughout. */
const cityIndustry: Citation = {
  source: 'zhuhai-industries',
  place: '“4+3”产业',
  confidence: 'assumed',
}

const pilotSector: Citation = {
  source: 'zhuhai-sme-pilot-2024',
  place: '细分行业',
  confidence: 'assumed',
}

const general: Citation = {
  source: 'gb-t-39117-2020',
  place: '离散型与流程型',
  confidence: 'assumed',
}

/** Industries with the kind of production taken at first; a user may change it. */
export const industries: readonly Industry[] = [
  {
    id: 'new-generation-it',
    name: { zh: '新一代信息技术', en: 'New-generation information technology' },
    process: 'discrete',
    citation: cityIndustry,
  },
  {
    id: 'new-energy',
    name: { zh: '新能源', en: 'New energy' },
    process: 'discrete',
    citation: cityIndustry,
  },
  {
    id: 'integrated-circuits',
    name: { zh: '集成电路', en: 'Integrated circuits' },
    process: 'discrete',
    citation: cityIndustry,
  },
  {
    id: 'biomedicine-health',
    name: { zh: '生物医药与健康', en: 'Biomedicine and health' },
    process: 'process',
    citation: cityIndustry,
  },
  {
    id: 'smart-appliances',
    name: { zh: '智能家电', en: 'Smart home appliances' },
    process: 'discrete',
    citation: cityIndustry,
  },
  {
    id: 'equipment-manufacturing',
    name: { zh: '装备制造', en: 'Equipment manufacturing' },
    process: 'discrete',
    citation: cityIndustry,
  },
  {
    id: 'fine-chemicals',
    name: { zh: '精细化工', en: 'Fine chemicals' },
    process: 'process',
    citation: cityIndustry,
  },
  {
    id: 'printed-circuit-boards',
    name: { zh: '印刷电路板', en: 'Printed circuit boards' },
    process: 'discrete',
    citation: pilotSector,
  },
  {
    id: 'printing-equipment',
    name: { zh: '打印设备及耗材', en: 'Printing equipment and supplies' },
    process: 'discrete',
    citation: pilotSector,
  },
  {
    id: 'smart-grid',
    name: { zh: '智能电网', en: 'Smart grid' },
    process: 'discrete',
    citation: pilotSector,
  },
  {
    id: 'machining',
    name: { zh: '机械加工', en: 'Machining' },
    process: 'discrete',
    citation: general,
  },
  {
    id: 'plastics',
    name: { zh: '塑料制品', en: 'Plastic products' },
    process: 'discrete',
    citation: general,
  },
  {
    id: 'food',
    name: { zh: '食品', en: 'Food' },
    process: 'process',
    citation: general,
  },
  {
    id: 'textiles-apparel',
    name: { zh: '纺织服装', en: 'Textiles and apparel' },
    process: 'discrete',
    citation: general,
  },
  {
    id: 'other-discrete',
    name: { zh: '其他离散型', en: 'Other, discrete' },
    process: 'discrete',
    citation: general,
  },
  {
    id: 'other-process',
    name: { zh: '其他流程型', en: 'Other, process' },
    process: 'process',
    citation: general,
  },
]
