import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Audit, Outcome } from '@siteimprove/alfa-act'
import { Device } from '@siteimprove/alfa-device'
import { Native as DeviceIn } from '@siteimprove/alfa-device/native'
import { type Document, Node } from '@siteimprove/alfa-dom'
import { Native as DomIn } from '@siteimprove/alfa-dom/native'
import { Request, Response } from '@siteimprove/alfa-http'
import allRules from '@siteimprove/alfa-rules'
import { URL as Address } from '@siteimprove/alfa-url'
import { Conformance, Criterion } from '@siteimprove/alfa-wcag'
import { Page as AlfaPage } from '@siteimprove/alfa-web'
import type { Page } from 'playwright-core'
import { axe } from './axe.ts'
import { type Engine, exceptions } from './exceptions.ts'

export type Finding = { rule: string; says: string; place: string }

type Ace = {
	Checker: new () => {
		check(
			root: globalThis.Document,
			policies: string[],
		): Promise<{
			results: { ruleId: string; value: [string, string]; message: string; snippet: string; path: { dom: string } }[]
		}>
	}
}

const aceSource = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8')

/** What IBM Equal Access calls a violation: a rule of WCAG 2.2 at levels A and AA that fails for certain. */
async function equalAccess(page: Page): Promise<Finding[]> {
	if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(aceSource)
	return page.evaluate(async () => {
		const { ace } = globalThis as unknown as { ace: Ace }
		const { results } = await new ace.Checker().check(document, ['WCAG_2_2'])
		if (results.length === 0) throw new Error('Equal Access ran no rule')
		return results
			.filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
			.map(({ ruleId, message, path, snippet }) => ({ rule: ruleId, says: message, place: `${path.dom}: ${snippet}` }))
	})
}

const isAA = Conformance.isAA()

/** Alfa's rules for WCAG 2.2 at levels A and AA, and its best practice; not those for level AAA alone. */
const alfaRules = allRules.reject(({ requirements }) => {
	const criteria = requirements.filter(Criterion.isCriterion)
	return criteria.length > 0 && !criteria.some(isAA)
})

/** What fails by Siteimprove Alfa, as the page stands in the browser. What Alfa leaves to a person is not counted. */
async function alfa(page: Page): Promise<Finding[]> {
	const device = Device.from(await (await page.evaluateHandle(() => window)).evaluate(DeviceIn.fromWindow))
	const read: (root: globalThis.Document) => Promise<Document.JSON> = DomIn.fromNode
	const dom = await (await page.evaluateHandle(() => document)).evaluate(read)
	const url = Address.parse(page.url()).getUnsafe()
	const seen = AlfaPage.of(Request.of('GET', url), Response.of(url, 200), Node.from(dom, device), device)
	const outcomes = await Audit.of(seen, alfaRules).evaluate()
	const findings: Finding[] = []
	for (const outcome of outcomes) {
		if (!Outcome.isFailed(outcome)) continue
		const errors = [...outcome.expectations].map(([, expectation]) => expectation.getErrOr(undefined)?.message ?? '')
		findings.push({
			rule: outcome.rule.uri.replace(/.*\//, ''),
			says: errors.join(' ').trim(),
			place: String(outcome.target).replace(/\s+/g, ' ').slice(0, 300),
		})
	}
	return findings
}

const engines = {
	axe: async (page: Page) =>
		(await axe(page)).map(({ rule, help, places }): Finding => ({ rule, says: help, place: places.join('\n') })),
	equalAccess,
	alfa,
} as const satisfies Record<Engine, (page: Page) => Promise<Finding[]>>

/** What one engine finds on a page: what fails, and what is among the exceptions. */
export async function look(engine: Engine, page: Page): Promise<{ failed: Finding[]; excepted: Finding[] }> {
	const findings = await engines[engine](page)
	const isExcepted = ({ rule }: Finding) =>
		exceptions.some((exception) => exception.engine === engine && exception.rule === rule)
	return { failed: findings.filter((finding) => !isExcepted(finding)), excepted: findings.filter(isExcepted) }
}

/** Lines of text that a box cuts off, or that lie upon one another. */
export function damagedText(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		type Line = { text: string; holder: Element; left: number; right: number; top: number; bottom: number }
		const lines: Line[] = []
		const damaged: string[] = []
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		const range = document.createRange()
		const isForListenersOnly = (element: Element | null): boolean =>
			element !== null &&
			(getComputedStyle(element).clipPath === 'inset(50%)' || isForListenersOnly(element.parentElement))
		while (walker.nextNode()) {
			const node = walker.currentNode
			const holder = node.parentElement
			const text = node.textContent?.trim() ?? ''
			if (holder === null || text === '' || !holder.checkVisibility({ visibilityProperty: true })) continue
			if (isForListenersOnly(holder)) continue
			range.selectNodeContents(node)
			// The box of a line is taller than its letters: a fifth at either side is air.
			for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
				if (width < 2) continue
				lines.push({ text, holder, left, right, top: top + height / 5, bottom: bottom - height / 5 })
			}
		}
		const cutsOff = (value: string) => value === 'hidden' || value === 'clip'
		for (const { text, holder, left, right, top, bottom } of lines) {
			for (let box: Element | null = holder; box !== null && box !== document.body; box = box.parentElement) {
				const { overflowX, overflowY, display } = getComputedStyle(box)
				if (display === 'inline' || display === 'contents') continue
				const edge = box.getBoundingClientRect()
				const across = cutsOff(overflowX) && (left < edge.left - 1 || right > edge.right + 1)
				const along = cutsOff(overflowY) && (top < edge.top - 1 || bottom > edge.bottom + 1)
				if (across || along) damaged.push(`cut off: ${text.slice(0, 60)}`)
			}
		}
		lines.sort((one, other) => one.top - other.top)
		for (const [index, one] of lines.entries()) {
			for (let next = index + 1; next < lines.length; next++) {
				const other = lines[next]
				if (other === undefined || other.top >= one.bottom - 1) break
				if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2)
					damaged.push(`upon one another: ${one.text.slice(0, 60)} / ${other.text.slice(0, 60)}`)
			}
		}
		return damaged
	})
}
