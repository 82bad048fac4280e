import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
	isIdentifier,
	isJsxText,
	isMethodDeclaration,
	isPropertyAssignment,
	isPropertySignatureDeclaration,
	isShorthandPropertyAssignment,
	isStringLiteralLikeNode,
	isTemplateLiteralToken,
	type Node,
} from 'typescript/unstable/ast'
import { API } from 'typescript/unstable/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { questions } from '#content/questions.ts'
import { regimes } from '#content/regimes.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const config = `${root}tsconfig.json`

const ids: ReadonlySet<string> = new Set([
	...Object.entries(questions).flatMap(([question, { options }]) => [question, ...Object.keys(options)]),
	...[regimes, deliveries, overlays].flatMap((record) => Object.keys(record)),
])

const api = new API({ cwd: root })
afterAll(() => api.close())

const program = api.updateSnapshot({ openProjects: [config] }).getProject(config)?.program
const files = (program?.getSourceFileNames() ?? [])
	.map((path) => ({ path, name: relative(root, path).replaceAll('\\', '/') }))
	.filter(({ name }) => /^src\/.*\.tsx?$/.test(name))

/** What stands in a literal, in the text of a page or as the key of an object. */
function textsIn(node: Node): string[] {
	if (isStringLiteralLikeNode(node) || isTemplateLiteralToken(node) || isJsxText(node)) return [node.text]
	const isKey =
		isPropertyAssignment(node) ||
		isShorthandPropertyAssignment(node) ||
		isPropertySignatureDeclaration(node) ||
		isMethodDeclaration(node)
	return isKey && isIdentifier(node.name) ? [node.name.text] : []
}

/** A file such as `load-failed` is one word; `question=option` and `question.option` are two. */
const wordsIn = (text: string) => text.split(/[^\w/-]+/).filter((word) => word !== '')

/** Every word of every literal, so that an id is found inside a longer text such as `question=option` too. */
function wordsOf(path: string): string[] {
	const words: string[] = []
	const visit = (node: Node): undefined => {
		words.push(...textsIn(node).flatMap(wordsIn))
		node.forEachChild(visit)
	}
	program?.getSourceFile(path)?.forEachChild(visit)
	return words
}

describe('the literals of src/', () => {
	it('are all read', () => {
		const names = files.map(({ name }) => name)
		expect(names).toContain('src/main.tsx')
		expect(names).toContain('src/result/result-page.tsx')
		expect(names.length).toBeGreaterThan(30)
		const words = new Set(files.flatMap(({ path }) => wordsOf(path)))
		for (const [kind, word] of [
			['a string', 'hashchange'],
			['an attribute', 'noreferrer'],
			['a key', 'getDerivedStateFromError'],
			['a template', '-explains'],
		])
			expect(words, kind).toContain(word)
	})

	it.each(files)('name no question, option, regime, delivery or overlay: $name', ({ path }) => {
		expect(wordsOf(path).filter((word) => ids.has(word))).toEqual([])
	})
})
