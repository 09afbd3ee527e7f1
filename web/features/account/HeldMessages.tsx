import { For, type JSX, Show } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { dayTime } from '../organisation/day-time.ts'
import { Copied, createCopying } from './copied.tsx'
import { createReading } from './create-reading.ts'
import { Loaded } from './Loaded.tsx'
import { api, asked } from './private-api.ts'

/** Links that no mail took, for an administrator to hand over in person. */
export function HeldMessages(): JSX.Element {
  const held = createReading(() => asked(api.admin.messages.$get()))
  const copying = createCopying()
  const words = () => sayAccount().admin
  return (
    <SideSection heading={words().messages} aside={<p>{words().messagesAside}</p>}>
      <Loaded of={held} words={{ forbidden: words().notYou }}>
        {(value) => (
          <Show
            when={value().messages.length > 0}
            fallback={<StateNote state="empty" heading={words().none} />}
          >
            <table class="tt" data-unfold>
              <caption class="sr">{words().caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words().to}</th>
                  <th scope="col">{words().what}</th>
                  <th scope="col">{words().until}</th>
                  <th scope="col" class="r">
                    <span class="sr">{words().acts}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={value().messages}>
                  {(message) => (
                    <tr>
                      <th scope="row" class="login">
                        {message.to}
                      </th>
                      <td data-l={words().what}>{words().kinds[message.kind]}</td>
                      <td class="num" data-l={words().until}>
                        {dayTime(message.expiresAt)}
                      </td>
                      <td class="r">
                        <Button
                          kind="link"
                          aria-label={words().copyOf(message.to)}
                          onClick={() => void copying.copy(`${location.origin}${message.link}`)}
                        >
                          {words().copy}
                        </Button>
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </Show>
        )}
      </Loaded>
      <Copied
        of={copying}
        done={sayOrganisation().people.copied}
        failed={sayOrganisation().people.copyFailed}
      />
    </SideSection>
  )
}
