import { render } from 'solid-js/web'
import 'virtual:tidu-fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/table.css'
import { App } from './app.tsx'
import { language, setLanguage } from './language.ts'
import { setTheme, theme } from './theme.ts'

setLanguage(language())
setTheme(theme())

const host = document.getElementById('app')
if (host === null) throw new Error('the page has no #app')
render(() => <App />, host)

// Names and notes that people type may need characters that the cut faces do not hold.
addEventListener('load', () => void import('./free-text-fonts.ts'), { once: true })
