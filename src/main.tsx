import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#src/app.tsx'
import '#src/styles/tokens.css'
import '#src/styles/screen.css'
import '#src/styles/question.css'
import '#src/styles/print.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
	<StrictMode>
		<App />
	</StrictMode>,
)
