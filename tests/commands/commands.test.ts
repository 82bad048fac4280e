import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { provisions } from '#content/provisions.ts'
import { questions } from '#content/questions.ts'
import { regimes } from '#content/regimes.ts'
import { answersIn } from '#machines/answer/texts.ts'
import { sampleOf } from '#src/commands/sample.ts'
import { isResult } from '#tests/support/result-schema.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'special-duty-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string) => {
	const path = join(folder, name)
	writeFileSync(path, text)
	return path
}

type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Runs a command as a person would. Warnings of npm about its own settings are kept away by a bare environment. */
function npm(command: string, args: readonly string[], input = ''): Promise<Run> {
	const { PATH, HOME, SystemRoot, APPDATA } = process.env
	const env = { PATH, HOME, SystemRoot, APPDATA, npm_config_loglevel: 'silent', npm_config_update_notifier: 'false' }
	return new Promise((resolve) => {
		const child = execFile(
			'npm',
			['run', '--silent', command, '--', ...args],
			{ env, maxBuffer: 64e6, shell: process.platform === 'win32' },
			(error, stdout, stderr) => resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
		)
		child.stdin?.end(input)
	})
}

const refused = ({ status, stdout, stderr }: Run) => {
	expect(status).toBe(2)
	expect(stdout).toBe('')
	expect(stderr).toMatch(/^[^\n]+\n$/)
	return stderr.trimEnd()
}

describe('assess', () => {
	it('says what holds in every case, what varies and what to find out where a fact is not known', async () => {
		const answers = {
			missionKind: 'highOfficial',
			setting: 'government',
			outerRing: 'unknown',
			threat: 'privatePersons',
			forces: 'none',
			ownGuards: 'armedAdmitted',
			contractors: 'noneOrRefused',
			failure: 'notYet',
		}
		const { status, stdout } = await npm('assess', [file('unknown.json', JSON.stringify({ answers }))])
		const result = JSON.parse(stdout)
		expect(status).toBe(0)
		expect(result.status).toBe('determined')
		expect(result.lead).toBeNull()
		expect(result.dutyBearers.map(({ party }: { party: string }) => party)).toEqual(['hostState'])
		expect(result.decides).toEqual([{ question: 'outerRing', outcomes: 6 }])
		const lead = result.varies.find(({ field }: { field: string }) => field === 'lead')
		expect(lead.by).toEqual(['outerRing'])
		expect(lead.cases.map(({ when }: { when: object }) => when)).toContainEqual({ outerRing: 'delivering' })
	})

	it('asks on while a branch that an unknown fact leaves open still needs an answer', async () => {
		const answers = { missionKind: 'highOfficial', setting: 'government', outerRing: 'unknown' }
		const { stdout } = await npm('assess', [file('open.json', JSON.stringify({ answers }))])
		expect(JSON.parse(stdout)).toMatchObject({ status: 'open', next: 'threat' })
	})

	it('takes no unknown kind of mission, and no two States while facts are unknown', async () => {
		const first = file('first.json', '{ "answers": { "missionKind": "unknown" } }')
		expect(refused(await npm('assess', [first]))).toContain('answers.missionKind: unknown option "unknown"')
		const answers = {
			missionKind: 'home',
			homeOf: 'localStaff',
			setting: 'unknown',
			outerRing: 'unknown',
			controllerConduct: 'unknown',
			threat: 'unknown',
			forces: 'unknown',
			ownGuards: 'unknown',
			contractors: 'unknown',
			failure: 'unknown',
		}
		const pair = file('pair.json', JSON.stringify({ answers, states: { receiving: 'KEN', sending: 'FRA' } }))
		expect(refused(await npm('assess', [pair]))).toBe(
			`${pair}: states: not read while answers are unknown; expected answers that are all known`,
		)
	})

	it('refuses a malformed file with one line and exit status 2', async () => {
		const path = file('malformed.json', '{ "answers": {')
		expect(refused(await npm('assess', [path]))).toBe(
			`${path}: not JSON; expected { "answers": { … } } or an array of such`,
		)
	})

	it('refuses an unknown option, naming the file, the key and what was expected', async () => {
		const path = file('unknown.json', '{ "answers": { "missionKind": "castle" } }')
		const line = refused(await npm('assess', [path]))
		expect(line).toContain(`${path}: answers.missionKind: unknown option "castle"; expected one of embassy, `)
	})

	it('answers an empty list with an empty list', async () => {
		const run = await npm('assess', [file('empty.json', '[]')])
		expect(run).toEqual({ status: 0, stdout: '[]\n', stderr: '' })
	})

	it('reads standard input, and prints an open and a determined result in the format', async () => {
		const determined = { missionKind: 'highOfficial', setting: 'government', outerRing: 'attacking', failure: 'failed' }
		const cases = [{ answers: {} }, { answers: determined }]
		const { status, stdout, stderr } = await npm('assess', ['-'], JSON.stringify(cases))
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
		const results = JSON.parse(stdout)
		expect(results).toMatchObject([
			{ status: 'open', next: 'missionKind' },
			{ status: 'determined', determination: 'nobodyAuthoritiesAttack' },
		])
		for (const result of results) expect([isResult(result), isResult.errors]).toEqual([true, null])
	})

	it('prints what binds two named States, and their titles to the Court', async () => {
		const answers = { missionKind: 'highOfficial', setting: 'government', outerRing: 'attacking', failure: 'failed' }
		const given = { answers, states: { receiving: 'AUT', sending: 'CHE' } }
		const { status, stdout, stderr } = await npm('assess', ['-'], JSON.stringify(given))
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
		const result = JSON.parse(stdout)
		expect([isResult(result), isResult.errors]).toEqual([true, null])
		expect(result.states).toEqual({ receiving: 'AUT', sending: 'CHE' })
		expect(result.treaties).toContainEqual(expect.objectContaining({ instrument: 'VCDROP', binds: 'both' }))
		expect(result.court.map(({ title }: { title: string }) => title)).toEqual(['IPPC-13', 'ICJS-36(2)'])
	})

	it('refuses two States that cannot be read with one line and exit status 2', async () => {
		const path = file('states.json', '{ "answers": {}, "states": { "receiving": "UN", "sending": "FRA" } }')
		expect(refused(await npm('assess', [path]))).toBe(
			`${path}: states.receiving: UN: is an organisation; expected an ISO alpha-3 code of a State`,
		)
	})

	it('prints everything an answer can be made of', async () => {
		const { status, stdout } = await npm('assess', ['--schema'])
		expect(status).toBe(0)
		const schema = JSON.parse(stdout)
		expect(Object.keys(schema)).toEqual(['questions', 'determinations', 'regimes', 'overlays', 'provisions'])
		expect(schema.questions[0]).toMatchObject({
			id: 'missionKind',
			prompt: questions.missionKind.prompt,
			options: expect.arrayContaining([{ id: 'embassy', label: 'Embassy' }]),
		})
		expect(schema.questions.map(({ id }: { id: string }) => id)).toEqual(Object.keys(questions))
		expect(schema.determinations).toEqual(Object.keys(deliveries))
		expect(schema.regimes).toEqual(Object.keys(regimes))
		expect(schema.overlays).toEqual(Object.keys(overlays))
		expect(schema.provisions).toEqual(Object.keys(provisions))
	})
})

describe('paths', () => {
	it('draws the same paths for the same seed, each with its whole result', async () => {
		const args = ['--full', '--sample', '5', '--seed', '3']
		const { status, stdout, stderr } = await npm('paths', args)
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
		const drawn = sampleOf(shapePaths(), 5, 3)
		const lines = stdout.trimEnd().split('\n')
		expect(lines).toHaveLength(5)
		for (const [index, line] of lines.entries()) {
			const { result, ...summary } = JSON.parse(line)
			expect(answersIn(result.steps)).toEqual(drawn[index]?.answers)
			expect([isResult(result), isResult.errors]).toEqual([true, null])
			expect(summary).toMatchObject({
				determination: result.determination,
				regime: result.regime,
				overlays: result.overlays,
				basis: result.basis,
				lead: { party: result.lead.party },
				conditions: true,
			})
			expect(summary.bearers).toContain('hostState')
		}
	})
})
