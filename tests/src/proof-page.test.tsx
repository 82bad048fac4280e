import { render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import { type CheckName, proof } from '#content/proof.ts'
import { determine } from '#machines/answer/determine.ts'
import { ProofPage } from '#src/reference/proof-page.tsx'
import { AboutAnswer } from '#src/result/about-answer.tsx'
import { quiet } from '#tests/support/quiet.ts'

const proved = 'aaaaaaaaaaaa'
const changed = 'bbbbbbbbbbbb'

vi.mock('#content/proof-figures.ts', () => ({
	proofFigures: {
		date: '2026-03-04',
		content: 'aaaaaaaaaaaa',
		paths: 12345,
		determinations: 17,
		disagreements: 2,
		provisions: { read: 270, unread: 22 },
		checks: [
			{ name: 'No dead end' satisfies CheckName, count: 23456, ok: true },
			{ name: 'Second opinion: lead' satisfies CheckName, count: 12345, ok: false },
		],
	},
}))

afterEach(() => vi.unstubAllGlobals())

function pageOn(content: string) {
	vi.stubGlobal('__CONTENT_VERSION__', content)
	return render(<ProofPage moved={false} />)
}

const textOf = (element: Element | null | undefined) => element?.textContent

describe('the page on what is proved', () => {
	it('gives the figures, the day, and each check with what it looked at and what came of it', () => {
		pageOn(proved)
		for (const text of ['12,345', '17', '2', '4 March 2026']) screen.getByText(text, { selector: '.facts-list dd' })
		const { caption, check, count, result, holds, fails } = proof.proved
		const rows = within(screen.getByRole('table', { name: caption })).getAllByRole('row')
		expect(rows.map((row) => [...row.querySelectorAll('th, td')].map(textOf))).toEqual([
			[check, count, result],
			['No dead end', '23,456', holds],
			['Second opinion: lead', '12,345', fails],
		])
	})

	it('says in words what each check means, and what was not proved', () => {
		pageOn(proved)
		for (const meaning of Object.values(proof.checks)) screen.getByText(meaning)
		for (const point of [proof.notProved.unread('22', '292'), ...proof.notProved.points]) screen.getByText(point)
	})

	it('says that the content proved is the one shown, or that it is another', () => {
		expect(textOf(pageOn(proved).container)).toContain(proof.summary.same(proved))
		expect(textOf(pageOn(changed).container)).toContain(proof.summary.other(proved, changed))
	})
})

describe('what the sheet says of the proof', () => {
	const about = (version: string) => {
		vi.stubGlobal('__PROVED__', { content: proved, paths: 12345, disagreements: 2 })
		const result = determine({ ...quiet, missionKind: 'embassy' }, version)
		if (result.status !== 'determined') throw new Error('These answers lead to no answer')
		return textOf(render(<AboutAnswer result={result} link="" now={new Date(0)} />).container)
	}
	const { ofThis, ofAnother, more } = answerLabels.result.proof

	it('is the hash, the number of paths and of differences, where this content was proved', () => {
		expect(about(proved)).toContain(`${ofThis(proved, '12,345', '2')} ${more}`)
	})

	it('is that another content was proved, where this one was not', () => {
		const said = about(changed)
		expect(said).toContain(`${ofAnother(proved, '12,345', '2')} ${more}`)
		expect(said).not.toContain(ofThis(proved, '12,345', '2'))
	})
})
