import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keys } from '#tests/bench/serve.ts'

/** A key made for this run, and a certificate for the loopback address that it signs itself. OpenSSL makes both. */
export function ownKeys(): Keys {
	const folder = mkdtempSync(join(tmpdir(), 'special-duty-'))
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
	try {
		const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
		const files = ['-keyout', key, '-out', cert]
		const { status, error } = spawnSync('openssl', [
			'req',
			'-x509',
			'-nodes',
			'-newkey',
			'rsa:2048',
			...names,
			...files,
		])
		if (status !== 0) throw new Error('OpenSSL made no certificate: is `openssl` installed?', { cause: error })
		return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
	} finally {
		rmSync(folder, { recursive: true })
	}
}
