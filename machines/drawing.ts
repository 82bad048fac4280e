import { type DeliveryId, deliveries } from '#content/deliveries.ts'
import { questionnaire } from './questionnaire.ts'

type Node = typeof questionnaire.root

/** `whoCanBeAsked` as `who can be asked`. */
const words = (id: string): string =>
	id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/\bun\b/g, 'UN')

const children = (node: Node): Node[] => Object.values(node.states)
const isTopic = (node: Node): boolean => children(node).length > 0
const isWeighing = (node: Node): boolean => (node.always ?? []).length > 0

const arrow = (from: string, label: string, to: string): string => `${from} -->|"${label}"| ${to}`

/** A question asks, a weighing decides, a delivery ends. */
function shapeOf(node: Node): string {
	if (node.type === 'final') return `${node.id}(["${deliveries[node.id as DeliveryId].name}"])`
	if (isWeighing(node)) return `${node.id}{"${words(node.id)}?"}`
	return `${node.id}["${words(node.id)}"]`
}

type Route = { readonly target?: readonly { readonly id: string }[] | undefined }

const targetOf = (route: Route | undefined): string => String(route?.target?.[0]?.id)

/** In the order in which they are weighed: the first that holds, or the way out without a condition. */
function waysOf({ id, always = [] }: Node): string[] {
	return always.map((route, index) =>
		arrow(id, route.guard === undefined ? 'otherwise' : `${index + 1}: ${words(String(route.guard))}`, targetOf(route)),
	)
}

/** Options that lead to the same place share an arrow. */
function answersOf({ id, transitions }: Node): string[] {
	const options = new Map<string, string[]>()
	for (const [answer, [route]] of transitions) {
		const target = targetOf(route)
		options.set(target, [...(options.get(target) ?? []), words(answer.slice(id.length + 1))])
	}
	return [...options].map(([target, names]) => arrow(id, names.join('<br>'), target))
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`)

const groupOf = (id: string, title: string, nodes: readonly Node[]): string[] => [
	`subgraph ${id}["${title}"]`,
	...indented(nodes.map(shapeOf)),
	'end',
]

function firstOf(node: Node): Node {
	const [first] = node.initial.target
	return first === undefined ? node : firstOf(first)
}

/** The questionnaire as a Mermaid flowchart, read from the machine itself. */
export function draw(): string {
	const topics = children(questionnaire.root).filter(isTopic)
	const ends = children(questionnaire.root).filter((node) => !isTopic(node))
	const arrows = topics.flatMap(children).flatMap((node) => (isWeighing(node) ? waysOf(node) : answersOf(node)))
	return [
		'flowchart TD',
		...indented([
			`start((" ")) --> ${firstOf(questionnaire.root).id}`,
			...topics.flatMap((topic) => groupOf(`topic_${topic.key}`, words(topic.key), children(topic))),
			...groupOf('deliveries', 'deliveries', ends),
			...arrows,
		]),
	].join('\n')
}
