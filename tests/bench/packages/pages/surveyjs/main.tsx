import json from 'virtual:survey'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/survey-core.min.css'
import { offer } from '../offer.ts'

const survey = new Model(json)

offer({
	again: () => survey.clear(),
	walk: (answers) => {
		const model = new Model(json)
		const asked: string[] = []
		while (model.state === 'running') {
			const [question] = model.currentPage.visibleQuestions
			asked.push(question.name)
			question.value = answers[question.name]
			if (model.isLastPage) model.tryComplete()
			else model.nextPage()
		}
		return { asked, end: String(model.processedCompletedHtml) }
	},
})

createRoot(document.getElementById('root') as HTMLElement).render(<Survey model={survey} />)
