import { expect, it } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import { provedWords } from '#src/sheet/proved.ts'

const { content, paths, disagreements } = __PROVED__
const { proof } = answerLabels.result
const inWords = (count: number) => new Intl.NumberFormat('en-GB').format(count)

it('an answer of the content that was proved says so, one of any other names the one that was', () => {
	expect(provedWords(content)).toBe(proof.ofThis(content, inWords(paths), inWords(disagreements)))
	expect(provedWords('ffffffffffff')).toBe(proof.ofAnother(content, inWords(paths), inWords(disagreements)))
})
