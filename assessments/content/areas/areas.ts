import type { Area } from '../../schema/area.ts'
import type { Citation } from '../../schema/provenance.ts'

const guangdong: Citation = { source: 'guangdong-areas', confidence: 'secondary' }
const zhuhai: Citation = { source: 'zhuhai-areas', confidence: 'secondary' }

/** Zones that Shenzhen runs beside its districts; no source was read for them. */
const shenzhenZone: Citation = { source: 'guangdong-areas', confidence: 'assumed' }

/** Hengqin stands in the policy text itself, as what it leaves out. */
const hengqin: Citation = { source: 'zhuhai-2025', place: '适用范围', confidence: 'official' }

/**
 * Areas by path, each after its parent. A city that holds a document's area, or a part that one
 * leaves out, is not choosable: it could not be decided.
 */
export const areas: readonly Area[] = [
  {
    path: 'gd',
    name: { zh: '广东省', en: 'Guangdong' },
    choosable: false,
    note: {
      zh: '按企业注册并从事生产的地方，选到市；珠海、深圳选到区。',
      en: 'Choose the city where the firm is registered and produces; in Zhuhai and Shenzhen, the district.',
    },
    citation: guangdong,
  },
  {
    path: 'gd/guangzhou',
    name: { zh: '广州市', en: 'Guangzhou' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shaoguan',
    name: { zh: '韶关市', en: 'Shaoguan' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen',
    name: { zh: '深圳市', en: 'Shenzhen' },
    choosable: false,
    note: {
      zh: '按企业注册并从事生产的区选。',
      en: 'Choose the district where the firm is registered and produces.',
    },
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen/luohu',
    name: { zh: '罗湖区', en: 'Luohu' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen/futian',
    name: { zh: '福田区', en: 'Futian' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen/nanshan',
    name: { zh: '南山区', en: 'Nanshan' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen/baoan',
    name: { zh: '宝安区', en: 'Bao’an' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen/longgang',
    name: { zh: '龙岗区', en: 'Longgang' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen/yantian',
    name: { zh: '盐田区', en: 'Yantian' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen/longhua',
    name: { zh: '龙华区', en: 'Longhua' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen/pingshan',
    name: { zh: '坪山区', en: 'Pingshan' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen/guangming',
    name: { zh: '光明区', en: 'Guangming' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shenzhen/dapeng',
    name: { zh: '大鹏新区', en: 'Dapeng New District' },
    choosable: true,
    note: {
      zh: '功能区，行政上属龙岗区。',
      en: 'A zone; part of Longgang in the list of districts.',
    },
    citation: shenzhenZone,
  },
  {
    path: 'gd/shenzhen/shenshan',
    name: { zh: '深汕特别合作区', en: 'Shenshan Special Cooperation Zone' },
    choosable: true,
    note: {
      zh: '由深圳市管理，位于汕尾市。',
      en: 'Run by Shenzhen, inside Shanwei.',
    },
    citation: shenzhenZone,
  },
  {
    path: 'gd/zhuhai',
    name: { zh: '珠海市', en: 'Zhuhai' },
    choosable: false,
    note: {
      zh: '按企业注册并从事生产的区或功能区选；注册地与生产地不在一处的，先问申报受理部门。',
      en: 'Choose the district or zone where the firm is registered and produces; where the two differ, ask the office that takes the application.',
    },
    citation: guangdong,
  },
  {
    path: 'gd/zhuhai/xiangzhou',
    name: { zh: '香洲区', en: 'Xiangzhou' },
    choosable: true,
    note: {
      zh: '注册并生产在高新区、鹤洲新区、横琴的，选所在的区域。',
      en: 'A firm in the High-tech Zone, Hezhou or Hengqin chooses that instead.',
    },
    citation: zhuhai,
  },
  {
    path: 'gd/zhuhai/jinwan',
    name: {
      zh: '金湾区（含珠海经开区）',
      en: 'Jinwan (with the Zhuhai Economic and Technological Development Zone)',
    },
    choosable: true,
    note: {
      zh: '含高栏港、南水、平沙。',
      en: 'With Gaolangang, Nanshui and Pingsha.',
    },
    citation: zhuhai,
  },
  {
    path: 'gd/zhuhai/doumen',
    name: { zh: '斗门区', en: 'Doumen' },
    choosable: true,
    note: {
      zh: '注册并生产在富山工业园的，选富山工业园。',
      en: 'A firm in the Fushan Industrial Park chooses the park.',
    },
    citation: zhuhai,
  },
  {
    path: 'gd/zhuhai/gaoxin',
    name: { zh: '高新区', en: 'Zhuhai High-tech Zone' },
    choosable: true,
    note: {
      zh: '主园区在唐家湾。',
      en: 'Its main park is in Tangjiawan.',
    },
    citation: zhuhai,
  },
  {
    path: 'gd/zhuhai/fushan',
    name: { zh: '富山工业园', en: 'Fushan Industrial Park' },
    choosable: true,
    note: {
      zh: '位于斗门区，按功能区单列。',
      en: 'In Doumen; listed on its own as a zone.',
    },
    citation: zhuhai,
  },
  {
    path: 'gd/zhuhai/hezhou',
    name: { zh: '鹤洲新区（筹）', en: 'Hezhou New Area (in preparation)' },
    choosable: true,
    note: {
      zh: '在保税区、万山、洪湾的，归属以管委会答复为准。',
      en: 'For the Bonded Zone, Wanshan and Hongwan, ask the administrations which one they belong to.',
    },
    citation: zhuhai,
  },
  {
    path: 'gd/zhuhai/hengqin',
    name: { zh: '横琴粤澳深度合作区', en: 'Guangdong–Macao In-Depth Cooperation Zone in Hengqin' },
    choosable: true,
    note: {
      zh: '单独管理，珠海市的措施不适用。',
      en: 'Administered separately: Zhuhai’s measures do not apply.',
    },
    citation: hengqin,
  },
  {
    path: 'gd/shantou',
    name: { zh: '汕头市', en: 'Shantou' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/foshan',
    name: { zh: '佛山市', en: 'Foshan' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/jiangmen',
    name: { zh: '江门市', en: 'Jiangmen' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/zhanjiang',
    name: { zh: '湛江市', en: 'Zhanjiang' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/maoming',
    name: { zh: '茂名市', en: 'Maoming' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/zhaoqing',
    name: { zh: '肇庆市', en: 'Zhaoqing' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/huizhou',
    name: { zh: '惠州市', en: 'Huizhou' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/meizhou',
    name: { zh: '梅州市', en: 'Meizhou' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/shanwei',
    name: { zh: '汕尾市', en: 'Shanwei' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/heyuan',
    name: { zh: '河源市', en: 'Heyuan' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/yangjiang',
    name: { zh: '阳江市', en: 'Yangjiang' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/qingyuan',
    name: { zh: '清远市', en: 'Qingyuan' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/dongguan',
    name: { zh: '东莞市', en: 'Dongguan' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/zhongshan',
    name: { zh: '中山市', en: 'Zhongshan' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/chaozhou',
    name: { zh: '潮州市', en: 'Chaozhou' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/jieyang',
    name: { zh: '揭阳市', en: 'Jieyang' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'gd/yunfu',
    name: { zh: '云浮市', en: 'Yunfu' },
    choosable: true,
    citation: guangdong,
  },
  {
    path: 'elsewhere',
    name: { zh: '广东省以外', en: 'Outside Guangdong' },
    choosable: true,
    note: {
      zh: '量尺照常可用；目录里的政策文件都不适用。',
      en: 'The ladders work as usual; none of the policy documents applies.',
    },
    citation: { source: 'guangdong-areas', confidence: 'assumed' },
  },
]
