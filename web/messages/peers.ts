import { sayIn } from '../language.ts'
import { peers as enPeers } from './en/peers.ts'
import { peers as zhPeers } from './zh/peers.ts'

/** The comparison with firms of one industry and size. Loaded with the result. */
export const sayPeers = sayIn({ zh: zhPeers, en: enPeers })
