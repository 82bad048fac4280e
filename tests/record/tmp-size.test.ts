import { it } from 'vitest'
import { wholeAnswers } from '#tests/hostile/answers.ts'
import { assess } from '#machines/assess.ts'
import { written } from '#tests/random/files.ts'
import { longestNotes } from '#machines/record/sheet.ts'
import { everyQuestion } from '#tests/random/links.ts'
import { notKnown } from '#machines/chart.ts'

it('sizes', () => {
	const notes = Object.fromEntries(Object.entries(longestNotes).map(([k, n]) => [k, '\u0001'.repeat(n)])) as never
	const rows: [number, string][] = []
	for (const answers of wholeAnswers)
		for (const states of [undefined, { receiving: 'KEN', sending: 'FRA' }, { receiving: 'RUS', sending: 'UKR' }]) {
			const { text } = written(answers, states, notes)
			rows.push([Buffer.byteLength(text), `${assess(answers).status} ${answers.missionKind} ${states?.receiving}`])
		}
	// everything unknown, by kind
	for (const kind of ['embassy','consulate','honoraryConsulate','specialMission','organisation','other','igo','conference']) {
		try {
			let given: any = { missionKind: kind }
			for (;;) { const a = assess(given); if (a.status !== 'open') break; given = { ...given, [a.next]: notKnown } }
			const { text } = written(given, undefined, notes)
			rows.push([Buffer.byteLength(text), `all unknown ${kind} ${assess(given).status}`])
			const v = JSON.parse(text)
			rows.push([0, kind+' '+Object.entries(v).map(([k, x]) => `${k}:${JSON.stringify(x).length}`).join(' ')])
		} catch (e) { rows.push([0, kind + String(e).slice(0,80)]) }
	}
	rows.sort((a, b) => b[0] - a[0])
	console.log(rows.slice(0, 14).map(r => r.join(' ')).join('\n'))
	console.log(rows.filter(r=>r[0]===0).map(r => r.join(' ')).join('\n'))
})
