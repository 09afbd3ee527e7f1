import { createSignal, type JSX } from 'solid-js'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import { TextField } from '../ui/TextField.tsx'

export function Forms(): JSX.Element {
  const [one, setOne] = createSignal<string | undefined>('C')
  const [several, setSeveral] = createSignal<readonly string[]>(['a', 'c'])
  const [yes, setYes] = createSignal<string | undefined>('yes')
  const [english, setEnglish] = createSignal<string | undefined>('unknown')
  const [count, setCount] = createSignal('86')
  const [isOpen, setOpen] = createSignal(false)
  return (
    <SideSection
      heading="控件"
      aside={<p>触碰高度不小于44。选项之间没有主次；只有推进一步的动作是实心。</p>}
    >
      <div class="g-stack">
        <div class="g-row">
          <Button>记下，下一题</Button>
          <Button kind="quiet">上一题</Button>
          <Button kind="quiet" aria-pressed="true">
            是
          </Button>
          <Button kind="unknown">还不知道</Button>
          <Button kind="link" href="#">
            请同事回答这一题
          </Button>
          <Button disabled>不能按</Button>
          <Button kind="quiet" size="l" onClick={() => setOpen(true)}>
            打开对话
          </Button>
        </div>
        <div class="g-row">
          <NumberField label="联网的生产设备" unit="台" value={count()} onInput={setCount} />
          <NumberField
            label="全部生产设备"
            unit="台"
            value="232"
            from="取自第2题"
            onInput={() => {}}
          />
          <NumberField
            label="全部生产设备"
            unit="台"
            value="68"
            error="少于联网的86台，请核对。"
            onInput={() => {}}
          />
          <NumberField
            label="营业收入"
            unit="元"
            digits={16}
            value="1,234,567,890.12"
            decimal
            note="2025年"
            onInput={() => {}}
          />
        </div>
        <div class="g-row">
          <TextField label="姓名" value="示例" onInput={() => {}} />
          <TextField label="邮箱" type="email" value="x" error="邮箱不完整。" onInput={() => {}} />
          <TextField label="记录" rows={3} value="" placeholder="看到了什么" onInput={() => {}} />
        </div>
        <div class="g-narrow">
          <Choice
            kind="single"
            name="g-q3"
            legend="生产设备联网率所在区间"
            head={{ text: '官方选项', points: '得分' }}
            value={one()}
            onChange={setOne}
            options={[
              { value: 'A', key: 'A', text: '10%及以下', points: '0.000' },
              { value: 'B', key: 'B', text: '超过10%，不超过20%', points: '1.500' },
              { value: 'C', key: 'C', text: '超过20%，不超过40%', points: '3.000' },
              {
                value: 'D',
                key: 'D',
                text: '超过40%，不超过60%，并且这一行故意写得很长，看它在窄屏上怎样换行，圆圈和字母还跟着第一行',
                points: '4.500',
              },
              { value: 'E', key: 'E', text: '超过60%', points: '6.000' },
              {
                value: '?',
                text: '还不知道',
                points: '0.000–6.000',
                unknown: true,
                note: '不当作“没有”。结果里单独列出，并写明它值多少分、多少钱。',
              },
            ]}
          />
        </div>
        <div class="g-narrow">
          <Choice
            kind="multiple"
            name="g-multi"
            legend="哪些环节自动采集数据"
            legendShown
            value={several()}
            onChange={setSeveral}
            error="至少选一项，或选还不知道。"
            options={[
              { value: 'a', text: '产品设计', note: '含工艺设计' },
              { value: 'b', text: '生产管控' },
              { value: 'c', text: '能耗' },
              { value: 'none', text: '以上都没有', exclusive: true },
              { value: '?', text: '还不知道', unknown: true },
            ]}
          />
        </div>
        <Segmented
          name="g-yes"
          legend="近三年没有违法记录"
          legendShown
          value={yes()}
          onChange={setYes}
          segments={[
            { value: 'yes', text: '是' },
            { value: 'no', text: '不是' },
            { value: 'unknown', text: '还不知道', unknown: true },
          ]}
        />
        <Segmented
          name="g-en"
          legend="No serious violations in three years"
          legendShown
          value={english()}
          onChange={setEnglish}
          segments={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
            { value: 'unknown', text: 'Not known yet', unknown: true },
          ]}
        />
        <Disclosure summary="现场会看什么" open>
          数字化设备指有数字接口、能接入网络的设备，旧设备加装PLC或传感器的也算。
        </Disclosure>
        <Disclosure summary="合着的">里面的字。</Disclosure>
        <Dialog
          open={isOpen()}
          onClose={() => setOpen(false)}
          heading="提交以后不再改变"
          closeLabel="关闭"
          actions={
            <>
              <Button onClick={() => setOpen(false)}>提交</Button>
              <Button kind="quiet" onClick={() => setOpen(false)}>
                再看看
              </Button>
            </>
          }
        >
          <p>结果连同目录与答案的校验码一起保存，任何人可以复算。</p>
        </Dialog>
      </div>
    </SideSection>
  )
}
