import { copyLabels } from '#content/interface-copies.ts'
import { type Block, type Item, linesOf } from '#src/copies/blocks.ts'

const underlines = { 1: '=', 2: '-' } as const

function itemText({ text, more = [], address }: Item, mark: string): string {
	const indent = ' '.repeat(mark.length)
	return [`${mark}${text}`, ...[...more, ...(address ? [address] : [])].map((line) => `${indent}${line}`)].join('\n')
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return block.level === 3 ? block.text : `${block.text}\n${underlines[block.level].repeat(block.text.length)}`
		case 'text':
			return block.address === undefined ? block.text : `${block.text} ${block.address}`
		case 'list':
			return block.items.map((item) => itemText(item, '- ')).join('\n')
		case 'steps':
			return block.items.map((item, index) => itemText(item, `${index + 1}. `)).join('\n')
		case 'given':
			return copyLabels.term(block.term, linesOf(block.text).join('\n'))
	}
}

export const toText = (blocks: readonly Block[]) => `${blocks.map(blockText).join('\n\n')}\n`
