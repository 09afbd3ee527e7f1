import type { IndustryDivision } from '../../schema/industry-code.ts'
import type { Citation } from '../../schema/provenance.ts'

/** The standard itself was not read; the names stand alike in several lists made from it. */
const standard: Citation = {
  source: 'gb-t-4754-2017',
  place: '门类C，大类13—43',
  confidence: 'secondary',
}

/** The divisions (大类) of class C, manufacturing. The English names are ours. */
export const divisions: readonly IndustryDivision[] = [
  {
    code: '13',
    name: { zh: '农副食品加工业', en: 'Processing of food from farm and sideline products' },
    citation: standard,
  },
  { code: '14', name: { zh: '食品制造业', en: 'Food' }, citation: standard },
  {
    code: '15',
    name: { zh: '酒、饮料和精制茶制造业', en: 'Liquor, beverages and refined tea' },
    citation: standard,
  },
  { code: '16', name: { zh: '烟草制品业', en: 'Tobacco products' }, citation: standard },
  { code: '17', name: { zh: '纺织业', en: 'Textiles' }, citation: standard },
  { code: '18', name: { zh: '纺织服装、服饰业', en: 'Garments and apparel' }, citation: standard },
  {
    code: '19',
    name: {
      zh: '皮革、毛皮、羽毛及其制品和制鞋业',
      en: 'Leather, fur, feathers and their products; footwear',
    },
    citation: standard,
  },
  {
    code: '20',
    name: {
      zh: '木材加工和木、竹、藤、棕、草制品业',
      en: 'Timber processing; products of wood, bamboo, rattan, palm and straw',
    },
    citation: standard,
  },
  { code: '21', name: { zh: '家具制造业', en: 'Furniture' }, citation: standard },
  {
    code: '22',
    name: { zh: '造纸和纸制品业', en: 'Paper and paper products' },
    citation: standard,
  },
  {
    code: '23',
    name: { zh: '印刷和记录媒介复制业', en: 'Printing and reproduction of recorded media' },
    citation: standard,
  },
  {
    code: '24',
    name: {
      zh: '文教、工美、体育和娱乐用品制造业',
      en: 'Articles for culture, education, arts and crafts, sport and recreation',
    },
    citation: standard,
  },
  {
    code: '25',
    name: { zh: '石油、煤炭及其他燃料加工业', en: 'Processing of petroleum, coal and other fuels' },
    citation: standard,
  },
  {
    code: '26',
    name: { zh: '化学原料和化学制品制造业', en: 'Raw chemical materials and chemical products' },
    citation: standard,
  },
  { code: '27', name: { zh: '医药制造业', en: 'Medicines' }, citation: standard },
  { code: '28', name: { zh: '化学纤维制造业', en: 'Chemical fibres' }, citation: standard },
  {
    code: '29',
    name: { zh: '橡胶和塑料制品业', en: 'Rubber and plastic products' },
    citation: standard,
  },
  {
    code: '30',
    name: { zh: '非金属矿物制品业', en: 'Non-metallic mineral products' },
    citation: standard,
  },
  {
    code: '31',
    name: { zh: '黑色金属冶炼和压延加工业', en: 'Smelting and rolling of ferrous metals' },
    citation: standard,
  },
  {
    code: '32',
    name: { zh: '有色金属冶炼和压延加工业', en: 'Smelting and rolling of non-ferrous metals' },
    citation: standard,
  },
  { code: '33', name: { zh: '金属制品业', en: 'Metal products' }, citation: standard },
  {
    code: '34',
    name: { zh: '通用设备制造业', en: 'General-purpose machinery' },
    citation: standard,
  },
  {
    code: '35',
    name: { zh: '专用设备制造业', en: 'Special-purpose machinery' },
    citation: standard,
  },
  { code: '36', name: { zh: '汽车制造业', en: 'Motor vehicles' }, citation: standard },
  {
    code: '37',
    name: {
      zh: '铁路、船舶、航空航天和其他运输设备制造业',
      en: 'Railway, ship, aerospace and other transport equipment',
    },
    citation: standard,
  },
  {
    code: '38',
    name: { zh: '电气机械和器材制造业', en: 'Electrical machinery and apparatus' },
    citation: standard,
  },
  {
    code: '39',
    name: {
      zh: '计算机、通信和其他电子设备制造业',
      en: 'Computers, communication and other electronic equipment',
    },
    citation: standard,
  },
  { code: '40', name: { zh: '仪器仪表制造业', en: 'Measuring instruments' }, citation: standard },
  { code: '41', name: { zh: '其他制造业', en: 'Other manufacturing' }, citation: standard },
  {
    code: '42',
    name: { zh: '废弃资源综合利用业', en: 'Recovery of waste resources' },
    citation: standard,
  },
  {
    code: '43',
    name: {
      zh: '金属制品、机械和设备修理业',
      en: 'Repair of metal products, machinery and equipment',
    },
    citation: standard,
  },
]
