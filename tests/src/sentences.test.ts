import { fileURLToPath } from 'node:url'
import {
	isIdentifier,
	isJsxAttribute,
	isJsxText,
	isNewExpression,
	isStringLiteralLikeNode,
	type Node,
} from 'typescript/unstable/ast'
import { API } from 'typescript/unstable/sync'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const config = `${root}tsconfig.json`

const api = new API({ cwd: root })
afterAll(() => api.close())

const program = api.updateSnapshot({ openProjects: [config] }).getProject(config)?.program
const files = (program?.getSourceFileNames() ?? [])
	.map((path) => ({ path, name: path.replaceAll('\\', '/').slice(root.length) }))
	.filter(({ name }) => /^(src\/(?!commands\/)|machines\/).*\.tsx?$/.test(name))

const spokenAttributes = new Set(['alt', 'aria-description', 'aria-label', 'placeholder', 'title'])
const isWord = (text: string) => /\p{L}/u.test(text)
const isSentence = (text: string) => /\p{L}+[,;:]? \p{L}+.*[.?!]$/u.test(text.trim())

/** What a reader would see or hear that does not come from `content/`. What an error says is for whoever mends it. */
function spokenIn(path: string): string[] {
	const spoken: string[] = []
	const visit = (node: Node): undefined => {
		if (isNewExpression(node)) return
		if (isJsxText(node) && isWord(node.text)) spoken.push(node.text)
		if (isStringLiteralLikeNode(node) && isSentence(node.text)) spoken.push(node.text)
		if (isJsxAttribute(node) && isIdentifier(node.name) && spokenAttributes.has(node.name.text)) {
			const { initializer } = node
			if (initializer !== undefined && isStringLiteralLikeNode(initializer)) spoken.push(initializer.text)
		}
		node.forEachChild(visit)
	}
	program?.getSourceFile(path)?.forEachChild(visit)
	return spoken.filter(isWord)
}

describe('the pages and the rules', () => {
	it('are all read', () => {
		expect(files.length).toBeGreaterThan(150)
	})

	it.each(files)('say nothing of their own: $name', ({ path }) => {
		expect(spokenIn(path)).toEqual([])
	})
})
