import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caching, headers, metaPolicy } from '#src/commands/headers.mjs'
import { headersFile } from '#src/commands/headers-plugin.mjs'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const pairsIn = (text: string, pattern: RegExp) =>
	Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]))

const nginx = read('src/hosting/nginx.conf')
const caddy = read('src/hosting/Caddyfile')

test('the example for nginx sends the headers of the site, also with an error', () => {
	const sent = pairsIn(nginx, /^\tadd_header (\S+) (.+) always;$/gm)
	const quoted = Object.entries(headers).map(([name, value]) => [name, `"${value}"`])
	expect(sent).toEqual({ ...Object.fromEntries(quoted), 'Cache-Control': '$special_duty_caching' })
	expect(nginx.match(/add_header/g)).toHaveLength(Object.keys(sent).length)
	expect(pairsIn(nginx, /^\t(default|~\S+) "(.+)";$/gm)).toEqual({
		default: caching.others,
		'~^/assets/': caching.hashed,
	})
})

test('the example for Caddy sends the headers of the site', () => {
	expect(pairsIn(caddy, /^\t\t([A-Z][\w-]+) "(.+)"$/gm)).toEqual(headers)
	expect(pairsIn(caddy, /^\theader (@\w+) Cache-Control "(.+)"$/gm)).toEqual({
		'@hashed': caching.hashed,
		'@others': caching.others,
	})
})

test('the headers file has one rule for each header of a path', () => {
	const rules = headersFile
		.split(/\n(?=\/)/)
		.map((rule) => [rule.split('\n')[0], pairsIn(rule, /^ {2}([\w-]+): (.+)$/gm)] as const)
	expect(Object.fromEntries(rules)).toEqual({
		'/*': headers,
		'/': { 'Cache-Control': caching.others },
		'/index.html': { 'Cache-Control': caching.others },
		'/before.js': { 'Cache-Control': caching.others },
		'/sw.js': { 'Cache-Control': caching.others },
		'/assets/*': { 'Cache-Control': caching.hashed },
	})
	expect(Math.max(...headersFile.split('\n').map((line) => line.length))).toBeLessThan(2000)
})

test('the page for what is not there carries the policy', () => {
	const [, carried] =
		read('public/404.html').match(/<meta http-equiv="Content-Security-Policy" content="(.+)" \/>/) ?? []
	expect(carried).toBe(metaPolicy)
})

test('the policy allows neither inline nor eval, nor another host, nor being framed', () => {
	const { 'Content-Security-Policy': policy, 'Permissions-Policy': permissions } = headers
	expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/)
	expect(policy).toMatch(/^default-src 'none';/)
	expect(policy).toContain("frame-ancestors 'none'")
	expect(metaPolicy).not.toContain('frame-ancestors')
	expect(permissions.match(/=\((?!\))/g)).toHaveLength(1)
	expect(permissions).toContain('clipboard-write=(self)')
})
