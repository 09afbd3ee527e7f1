import { sayIn } from '../language.ts'
import { clients as enClients } from './en/clients.ts'
import { clients as zhClients } from './zh/clients.ts'

/** The firms that show a provider their workbooks. Loaded with the pages that say it. */
export const sayClients = sayIn({ zh: zhClients, en: enClients })
