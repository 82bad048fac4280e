import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { mapLabels } from '#content/interface-map.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import type { Answers } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { optionsApart, optionsOf } from '#machines/map/answers-alike.ts'
import { arrange } from '#machines/map/arrange.ts'
import { branches, branchesFrom, branchesTo, nodes, nodesIn, nodeWith } from '#machines/map/graph.ts'
import { widthOfText, wrap } from '#machines/map/lines.ts'
import { segmentsOf } from '#machines/map/places.ts'
import { type BoxId, panels, type Scene, sizes, views } from '#machines/map/scenes.ts'
import { branchWords, drawnWords, nameOf, shortNameOf, topicName } from '#machines/map/words.ts'

const branchWith = (key: string) => {
	const branch = branches.find((one) => one.key === key)
	if (branch === undefined) throw new Error(`No branch ${key}`)
	return branch
}
const spoken = (lines: readonly string[] | undefined) => lines?.join(' ')
const boxIn = (scene: Scene | undefined, id: BoxId) => scene?.boxes.find((box) => box.id === id)
const edgeIn = (scene: Scene | undefined, from: BoxId, to: BoxId) =>
	scene?.edges.find((edge) => edge.from === from && edge.to === to)

describe('the words of the map', () => {
	it('call a question by its prompt, a rule and an outcome by its name', () => {
		expect(nameOf('consent')).toBe(questions.consent.prompt)
		expect(nameOf('whoLeads')).toBe(mapLabels.weighings.whoLeads)
		expect(nameOf('hostLeads')).toBe(deliveries.hostLeads.name)
		expect(shortNameOf('consent')).toBe(questions.consent.short)
		expect(shortNameOf('whoLeads')).toBe(mapLabels.weighings.whoLeads)
		expect(topicName('lead')).toBe('Who leads')
	})

	it('say of each branch which answers or which condition it takes', () => {
		expect(branchWords(branchWith('whoLeads:4'))).toEqual(['4. The occupier protects the place'])
		expect(branchWords(branchWith('whoLeads:18'))).toEqual(['Otherwise'])
		expect(branchWords(branchWith('emptyPremises:failure'))).toEqual([questions.emptyPremises.options.seizing.label])
		expect(drawnWords(branchWith('contractors:failure'))).toBe('Any of the 5 answers')
		expect(drawnWords(branchWith('whoLeads:18'))).toBe('Otherwise')
	})

	it('know no node that the chart has not', () => {
		expect(() => nodeWith('elsewhere' as never)).toThrow('The chart has no elsewhere')
	})
})

describe('a text on the map', () => {
	it('is as wide as its letters: narrow ones, capitals and broad ones', () => {
		expect(['i', 'a', 'A', 'M'].map((letter) => widthOfText(letter, 100))).toEqual([38, 59, 70, 95])
		expect(widthOfText('Mai', 10)).toBe(20)
		expect(widthOfText('', 15)).toBe(0)
	})

	it('is broken between words, and each line holds as many as it can', () => {
		for (const { id } of nodes) {
			const lines = wrap(nameOf(id), sizes.box, sizes.boxWidth)
			expect(lines.join(' ')).toBe(nameOf(id))
			for (const [index, line] of lines.entries()) {
				if (line.includes(' ')) expect(widthOfText(line, sizes.box)).toBeLessThanOrEqual(sizes.boxWidth)
				const [next] = lines[index + 1]?.split(' ') ?? []
				if (next !== undefined) expect(widthOfText(`${line} ${next}`, sizes.box), line).toBeGreaterThan(sizes.boxWidth)
			}
		}
	})

	it('fills its width to the last point, and leaves a word that is too long whole', () => {
		expect(wrap('aaa aaa', 100, widthOfText('aaa aaa', 100))).toEqual(['aaa aaa'])
		expect(wrap('a extraterritoriality a', 100, 60)).toEqual(['a', 'extraterritoriality', 'a'])
		expect(wrap('extraterritoriality', 100, 60)).toEqual(['extraterritoriality'])
	})
})

describe('a scene', () => {
	it('runs to the right where outcomes are unfolded, and down elsewhere', () => {
		const running = (some: readonly Scene[]) => some.map(({ runs, frames }) => [runs, ...frames])
		expect(running(Object.values(views))).toEqual([
			['DOWN'],
			['DOWN', 'mission'],
			['DOWN', 'relations'],
			['DOWN', 'setting'],
			['DOWN', 'means'],
			['DOWN', 'lead'],
			['RIGHT', 'deliveries'],
		])
		expect(running(panels)).toEqual([
			['DOWN', 'mission'],
			['DOWN', 'relations'],
			['DOWN', 'setting'],
			['DOWN', 'means'],
			['RIGHT', 'lead', 'deliveries'],
		])
	})

	it('folds every topic but the open one into a box with its name', () => {
		expect(views.folded.boxes.map(({ id }) => id)).toEqual([
			'topic:mission',
			'topic:relations',
			'topic:setting',
			'topic:means',
			'topic:lead',
			'topic:deliveries',
		])
		for (const box of views.folded.boxes) {
			expect(box).toMatchObject({ kind: 'topic', node: undefined })
			expect(spoken(box.lines)).toBe(topicName(box.topic))
		}
		const shown = views.relations.boxes.filter(({ kind }) => kind !== 'topic')
		expect(shown.map(({ id }) => id)).toEqual(nodesIn('relations').map(({ id }) => id))
		for (const { kind, topic, node, lines } of shown)
			expect([kind, topic, spoken(lines)]).toEqual([
				nodeWith(node as 'consent').kind,
				'relations',
				nameOf(node as 'consent'),
			])
	})

	it('gives an outcome more room than a question', () => {
		const lines = boxIn(views.deliveries, 'hostLeadsOwnGuardsInside')?.lines
		expect(lines).toEqual(wrap(deliveries.hostLeadsOwnGuardsInside.name, sizes.box, sizes.outcomeWidth))
		expect(boxIn(views.mission, 'consent')?.lines).toEqual(wrap(questions.consent.prompt, sizes.box, sizes.boxWidth))
	})

	it('names in a tag what lies on another sheet', () => {
		const tag = boxIn(panels[0], 'tag:setting')
		expect(tag).toMatchObject({ kind: 'tag', topic: 'setting', node: 'setting' })
		expect(spoken(tag?.lines)).toBe(`On to: ${questions.setting.prompt}`)
		for (const { boxes, edges } of panels)
			for (const { id, kind } of boxes) if (kind === 'tag') expect(edges.map(({ to }) => to)).toContain(id)
	})

	it('sets the outcomes in the order in which they are tried', () => {
		const outcomes = views.deliveries.boxes.flatMap(({ node }) => (node === undefined ? [] : [node]))
		const tried = [...new Set(branchesFrom('whoLeads').map(({ to }) => to))]
		expect(outcomes).toEqual(tried)
		expect(branchesTo('hostLeads').map(({ key }) => key)).toEqual(['whoLeads:6'])
	})
})

describe('the words beside a line', () => {
	it('are one for each answer, or one for all of them', () => {
		const some = edgeIn(views.setting, 'outerRing', 'threat')?.entries
		const branch = branchWith('outerRing:threat')
		expect(some?.map(({ option }) => option)).toEqual(branch.kind === 'answers' ? branch.options : [])
		expect(some?.map(({ lines }) => spoken(lines))).toEqual(branchWords(branch))
		const every = edgeIn(panels[3], 'contractors', 'tag:failure')?.entries
		expect(every?.map(({ option, lines }) => [option, spoken(lines)])).toEqual([[undefined, 'Any of the 5 answers']])
	})

	it('name each place in a folded topic once, with all that leads on from there', () => {
		const entries = edgeIn(views.folded, 'topic:setting', 'topic:means')?.entries
		expect(entries?.map(({ lines, branches: of }) => [spoken(lines), of.map(({ key }) => key)])).toEqual([
			['Is the outside held?', ['isTheOutsideHeld:4', 'isTheOutsideHeld:5']],
		])
	})

	it('are broken in short lines', () => {
		const entries = [...panels, ...Object.values(views)].flatMap(({ edges }) => edges.flatMap((edge) => edge.entries))
		for (const { lines } of entries) expect(lines).toEqual(wrap(spoken(lines) ?? '', sizes.label, sizes.labelWidth))
	})
})

describe('the sheet with all panels', () => {
	it('has them beside or below one another, as they print largest', () => {
		const [square, wide] = [
			[100, 100],
			[300, 100],
		] as const
		expect(arrange([square])).toEqual({ size: [100, 100], at: [[0, 0]] })
		expect(arrange([square, square])).toEqual({
			size: [240, 100],
			at: [
				[0, 0],
				[140, 0],
			],
		})
		expect(arrange([wide, wide, wide])).toEqual({
			size: [300, 380],
			at: [
				[0, 0],
				[0, 140],
				[0, 280],
			],
		})
		expect(arrange([square, square, wide])).toEqual({
			size: [300, 240],
			at: [
				[0, 0],
				[140, 0],
				[0, 140],
			],
		})
		expect(arrange([wide, square, square])).toEqual({
			size: [300, 240],
			at: [
				[0, 0],
				[0, 140],
				[140, 140],
			],
		})
	})

	it('takes as much room as the largest of them needs', () => {
		expect(
			arrange([
				[100, 300],
				[100, 100],
			]).size,
		).toEqual([240, 300])
		expect(
			arrange([
				[100, 100],
				[100, 300],
			]),
		).toEqual({
			size: [240, 300],
			at: [
				[0, 0],
				[140, 0],
			],
		})
	})
})

describe('a line', () => {
	it('is made of straight parts from corner to corner', () => {
		expect(segmentsOf([1, 2, 1, 8, 5, 8])).toEqual([
			[1, 2, 1, 8],
			[1, 8, 5, 8],
		])
		expect(segmentsOf([1, 2])).toEqual([])
	})
})

describe('answers that are alike', () => {
	/** Answers to everything, or nothing, drawn evenly. */
	const drawn = Array.from({ length: 200 }, (_, number) => {
		const asked = nodes.flatMap((node) => (node.kind === 'question' ? [node.id] : []))
		const drawnFor = (id: QuestionId, index: number) => {
			const choices = [undefined, ...optionsOf(id)]
			return choices[
				Math.floor(choices.length * (((Math.sin(number * 97 + index * 13) * 1e4) % 1) + 1)) % choices.length
			]
		}
		return Object.fromEntries(asked.map((id, index) => [id, drawnFor(id, index)])) as Answers
	})
	const effectOf = (question: QuestionId, option: OptionId) => {
		const answered = branchesFrom(question).filter((branch) => branch.kind === 'answers')
		const branch = answered.find(({ options }) => options.some((one) => one === option))
		const values = drawn.map((others) =>
			Object.values(propositions).map((holds) => Number(holds({ ...others, [question]: option }))),
		)
		return `${branch?.to} ${values.flat().join('')}`
	}

	it('lead along the same branch and are the same to every rule, and of these one is tried: the first', () => {
		for (const node of nodes) {
			if (node.kind !== 'question') continue
			const effects = optionsOf(node.id).map((option) => effectOf(node.id, option))
			const firsts = optionsOf(node.id).filter((_, index) => effects.indexOf(effects[index] ?? '') === index)
			expect(optionsApart(node.id)).toEqual(firsts)
			expect(optionsApart(node.id)).toEqual(firsts)
		}
		expect(optionsApart('threat')).toEqual(['privatePersons'])
		expect(optionsApart('relations')).toEqual(['working', 'closed'])
	})
})
