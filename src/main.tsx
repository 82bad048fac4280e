import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from '#src/app.tsx'
import { whenSettled } from '#src/when-settled.ts'
import '#src/styles/tokens.css'
import '#src/styles/screen.css'
import '#src/styles/question.css'
import '#src/styles/why.css'
import '#src/styles/print.css'

const { hash } = location
const pages = [...document.querySelectorAll<HTMLElement>('[data-prerendered]')]
const here = pages.find(({ dataset }) => dataset.prerendered === hash)
for (const page of pages) if (page !== here) page.remove()

const root = here ?? document.body.appendChild(document.createElement('div'))
root.id = 'root'
root.removeAttribute('data-prerendered')
document.documentElement.classList.remove('at-first', 'elsewhere')

const app = (
	<StrictMode>
		<App hash={hash} />
	</StrictMode>
)
if (root.hasChildNodes()) hydrateRoot(root, app, { identifierPrefix: root.dataset.prefix ?? '' })
else createRoot(root).render(app)

if (import.meta.env.MODE === 'production')
	whenSettled(() => void import('#src/offline/register.ts').then(({ register }) => register()).catch(() => undefined))
