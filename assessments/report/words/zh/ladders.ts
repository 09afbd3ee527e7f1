export const ladders = {
  staff: {
    assumed: '没有读到成熟度标准的原文，判定规则和权重为暂定值，等级只供参考。',
    held: '已达到',
    here: '现在的位置',
    allHeld: '条件已齐',
    counts: (missing: number, unknown: number) =>
      [
        ...(missing > 0 ? [`差${missing}项`] : []),
        ...(unknown > 0 ? [`未知${unknown}项`] : []),
      ].join('，'),
    rung: '级别',
    all: '条件',
    held_: '满足',
    missing_: '未满足',
    unknown_: '不知道',
    needs: '官方认定',
    position: '定位',
    score: (score: string) => `得分${score}。`,
    scoreRange: (low: string, high: string) => `得分在${low}与${high}之间，还有题没有答。`,
    incomplete: '还有答案未知，级别可能变化。',
    counted: (name: string) => `${name}：各级条件的满足情况`,
  },
  scenes: {
    head: '五个环节，四十个典型场景',
    lead: (inPlace: number, ai: number, unknown: number, all: number) =>
      unknown === all
        ? `${all}个场景都还不知道。`
        : unknown > 0
          ? `已知建成${inPlace}个，其中${ai}个用AI；另有${unknown}个还不知道。`
          : `已建${inPlace}个，其中${ai}个用AI。`,
    links: '各环节的场景',
    cells: '场景逐个看',
    inPlace: (inPlace: number, all: number, unknown: number) =>
      unknown > 0
        ? `已建${inPlace}–${inPlace + unknown}/${all}，未知${unknown}`
        : `已建${inPlace}/${all}`,
    states: { ai: '已建且用AI', built: '已建', none: '未建', unknown: '还不知道' },
    note: '要求覆盖的环节，建成一个场景就算覆盖。指引的八个环节归入这五个，是本系统的暂定归法。',
  },
}
