import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Launch } from './find-browser.ts'

const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url))

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${folder}/fonts</dir>
	<dir>/usr/share/fonts</dir>
	<dir>/usr/local/share/fonts</dir>
	<cachedir>${folder}/fonts-cache</cachedir>
	<alias binding="strong">
		<family>sans-serif</family>
		<prefer><family>Open Sans</family></prefer>
	</alias>
</fontconfig>
`

/**
 * The package unpacks into the folder for temporary files, so a process of its own is given one of our choice.
 * Failing is no error: another run may have been first, or the package may not unpack here.
 */
function unpackInto(folder: string) {
	const staging = `${folder}.${process.pid}`
	const script = "await (await import('@sparticuz/chromium')).default.executablePath()"
	const env = { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }
	try {
		mkdirSync(staging, { recursive: true })
		execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: packages, env, stdio: 'ignore' })
		writeFileSync(join(staging, 'fonts', 'fonts.conf'), fontsConf(folder))
		renameSync(staging, folder)
	} catch {
		rmSync(staging, { recursive: true, force: true })
	}
}

export function carriedChromium(): Launch | undefined {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
	const { version } = JSON.parse(readFileSync(join(packages, '@sparticuz/chromium/package.json'), 'utf8'))
	const folder = join(packages, '.cache', `chromium-${version}`)
	if (!existsSync(folder)) unpackInto(folder)
	if (!existsSync(folder)) return undefined
	const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
	return {
		executablePath: join(folder, 'chromium'),
		env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
	}
}
