import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleWith, type Server, saidBy } from './server.ts'

export const caddy: Server = {
	name: 'Caddy',
	version: () => saidBy('caddy', 'version'),
	prepare: ({ folder, site, port }) => {
		const file = join(folder, 'Caddyfile')
		const changes = { 'example.org {': `http://127.0.0.1:${port} {`, '/srv/special-duty\n': `${site}\n` }
		const example = exampleWith('Caddyfile', { 'is copied to /srv/special-duty': 'is copied', ...changes })
		writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${example}`)
		return ['caddy', 'run', '--adapter', 'caddyfile', '--config', file]
	},
}
