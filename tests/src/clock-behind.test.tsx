import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import { ClockBehind } from '#src/result/clock-behind.tsx'
import { dateWords } from '#src/result/dates.ts'

const { clockBehind } = answerLabels.result.about
const law = '2026-03-02'
const told = (now: string) => render(<ClockBehind lawAsOf={law} now={new Date(now)} />).container.textContent

it.each(['1970-01-01T00:00:00Z', '2026-02-28T23:59:00Z'])('a clock at %s is said to be behind', (now) => {
	expect(told(now)).toBe(clockBehind(dateWords(law)))
})

it.each(['2026-03-01T10:00:00Z', '2026-03-02T00:00:00Z', '2099-01-01T00:00:00Z'])(
	'nothing is said of one at %s: somewhere it may be the day of the law, or later',
	(now) => expect(told(now)).toBe(''),
)
