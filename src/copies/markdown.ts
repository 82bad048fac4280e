import { copyLabels } from '#content/interface-copies.ts'
import { type Block, type Item, linesOf } from '#src/copies/blocks.ts'

/** Our own words hold no markup: only what could be taken for some is escaped. */
const escaped = (text: string) =>
	text.replace(/[\\`*_[\]<>|~]|&(?=[\w#])|^[-+#=](?=\s|$)/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')

/** What a person wrote: no punctuation keeps a meaning. */
const escapedWholly = (line: string) => line.replace(/[!-/:-@[-`{-~]/g, '\\$&')

const link = (address: string) => `<${address}>`

function itemMarkdown({ text, more = [], address }: Item, mark: string): string {
	const indent = ' '.repeat(mark.length)
	const lines = [escaped(text), ...more.map(escaped), ...(address ? [link(address)] : [])]
	return lines.map((line, index) => `${index === 0 ? mark : indent}${line}`).join('  \n')
}

function blockMarkdown(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${escaped(block.text)}`
		case 'text':
			return block.address === undefined ? escaped(block.text) : `${escaped(block.text)} ${link(block.address)}`
		case 'list':
			return block.items.map((item) => itemMarkdown(item, '- ')).join('\n')
		case 'steps':
			return block.items.map((item, index) => itemMarkdown(item, `${index + 1}. `)).join('\n')
		case 'given':
			return copyLabels.term(`**${block.term}**`, linesOf(block.text).map(escapedWholly).join('\n\n'))
	}
}

export const toMarkdown = (blocks: readonly Block[]) => `${blocks.map(blockMarkdown).join('\n\n')}\n`
