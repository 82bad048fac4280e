import { contentFiles, versionOf } from './content-version.mjs'

/** Which files make up a part: the first word of a file or folder of content/, or a folder beside it. */
const wordsOf = {
	day: ['version'],
	questions: ['questions', 'reasons'],
	provisions: ['provisions', 'instruments'],
	regimes: ['regimes'],
	deliveries: ['deliveries', 'roles', 'tasks', 'parties'],
	warnings: ['overlays', 'common', 'excluded', 'claim', 'circumstances', 'phrases'],
	steps: ['readers', 'outlines'],
	treaties: ['treaties'],
	participation: ['participation', 'states', 'state', 'organisations'],
	cases: ['cases'],
	mistakes: ['corrections'],
	reference: ['reference', 'glossary'],
	statements: ['accessibility', 'privacy', 'proof'],
	interface: ['interface', 'about'],
	machines: ['machines', 'code'],
	notes: ['README'],
}

const partOfWord = new Map(Object.entries(wordsOf).flatMap(([part, words]) => words.map((word) => [word, part])))

/** @param {string} path */
function partOf(path) {
	const [folder = '', name = ''] = path.split('/')
	const [word = ''] = (folder === 'content' ? name : folder).split(/[-.]/)
	return partOfWord.get(word) ?? 'others'
}

/**
 * A version of each part of the content, so that a newer build can be told apart from an older one part by part. The
 * words for the parts are in content/interface-offline.ts.
 *
 * @param {URL | string} root the folder that holds content/ and machines/, ending in a slash
 * @returns {Record<string, string>}
 */
export function contentParts(root) {
	const files = contentFiles(root)
	const parts = [...new Set(files.map(({ path }) => partOf(path)))].sort()
	return Object.fromEntries(parts.map((part) => [part, versionOf(files.filter(({ path }) => partOf(path) === part))]))
}
