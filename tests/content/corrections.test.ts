import { describe, expect, it } from 'vitest'
import { common } from '#content/common.ts'
import type { Correction } from '#content/corrections/correction.ts'
import { type CorrectionId, corrections } from '#content/corrections.ts'
import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { provisions } from '#content/provisions.ts'
import { questions } from '#content/questions.ts'
import { regimes } from '#content/regimes.ts'
import { roles } from '#content/roles.ts'
import { everyText, textsIn } from '#tests/content/texts.ts'
import { answerTo, casebook } from '#tests/support/casebook.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'

type WrongInLaw = {
	[I in CorrectionId]: (typeof corrections)[I]['grade'] extends 'A' ? I : never
}[CorrectionId]

type Lesson = {
	/** Where the answer applies the correction, and what it says there. */
	readonly taught: Readonly<Record<string, RegExp>>
	/** What must not stand anywhere, each with a sentence of our own that says it. */
	readonly banned: readonly { readonly wording: RegExp; readonly forInstance: string }[]
}

const content = { common, deliveries, overlays, questions, regimes, roles }

/** Every sentence at a dotted path of the content. */
function sentencesAt(path: string): readonly string[] {
	const part = path
		.split('.')
		.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], content)
	return textsIn(part, path).map(({ text }) => text)
}

/** Every row that is wrong in law or fact: where an answer teaches the right thing, and what nothing may say. */
const lessons: Readonly<Record<WrongInLaw, Lesson>> = {
	politicalMission: {
		taught: {
			'questions.missionKind.options.unPoliticalMission': /UN special political mission in the field/,
			'regimes.unPoliticalMission.about': /UN special political mission/,
			'regimes.unPoliticalMission.warnings.wrongConventions': /not argue from the Vienna Conventions/,
		},
		banned: [
			{
				wording: /\bpolitical missions?,? (such as|like|including|for example) (an? |the )?(embass|consul)/i,
				forInstance: 'Political missions such as embassies need protection.',
			},
			{
				wording: /\b(embassy|embassies|consulates?) (and|or|and all) other political missions?/i,
				forInstance: 'Embassies and other political missions rely on the host.',
			},
			{
				wording: /\b(embassy|embassies|consulates?) (is|are) (an? )?(\w+ )?political missions?/i,
				forInstance: 'An embassy is a political mission.',
			},
		],
	},
	buildingsDiffer: {
		taught: {
			'regimes.honoraryPost.limits.notInviolable': /protected but not inviolable/,
			'regimes.homeOfConsularOfficer.limits.homesAreNotInviolable': /not inviolable/,
			'regimes.homeOfDiplomat.duty': /same inviolability and protection as the premises/,
			'regimes.careerConsulate.warnings.narrowerThanAnEmbassy': /Do not read embassy rules into a consulate/,
		},
		banned: [
			{
				wording: /\bhonorary (posts?|consulates?|consuls?)(?:(?!archives)[^.]){0,40}\b(is|are|enjoys?) inviolab/i,
				forInstance: 'The premises of honorary posts are inviolable.',
			},
			{
				wording: /\bconsular officers?(’s|’)? (private )?(homes?|residences?) (is|are) (also )?inviolab/i,
				forInstance: 'A consular officer’s private residence is inviolable.',
			},
			{
				wording:
					/\bembass(y|ies), consulates?,? (and|or) residences? (all )?(have|has|enjoy|are under|fall under) (the same|one|a single)/i,
				forInstance: 'Embassies, consulates and residences enjoy the same protection.',
			},
		],
	},
	peopleByCategory: {
		taught: {
			'regimes.embassy.owes': /Service staff: immunity for official acts only/,
			'regimes.careerConsulate.owes': /arrested only for a grave crime and by decision/,
			'regimes.homeOfLocalStaff.limits.ordinaryEntry': /no diplomatic protection/,
		},
		banned: [
			{
				wording:
					/\b(all|every) (mission |embassy |diplomatic )?(staff|members? of staff|personnel|employees?)\b[^.]{0,40}(\binviolable|free from arrest|(may|can) ?not be arrested|immune from arrest)/i,
				forInstance: 'All mission staff are free from arrest and harassment.',
			},
			{
				wording: /\bconsular officers? (may not|may never|cannot|can never) be arrested\b(?! (except|save|unless))/i,
				forInstance: 'Consular officers may never be arrested.',
			},
		],
	},
	archivesHaveTheirOwn: {
		taught: {
			'regimes.embassy.owes': /Archives and documents are inviolable at any time and wherever they are/,
			'regimes.careerConsulate.owes': /Consular archives are inviolable at any time/,
			'regimes.honoraryPost.owes': /kept apart from private and business papers/,
		},
		banned: [
			{
				wording: /\b(art\.?|article) 22\b[^.]{0,40}\b(archives|communications?|correspondence)\b/i,
				forInstance: 'Article 22 also covers archives and official correspondence.',
			},
			{
				wording:
					/\binviolability of (the )?premises (also )?(covers|includes|extends to) (the |its )?(archives|communications)/i,
				forInstance: 'The inviolability of the premises extends to archives.',
			},
		],
	},
	movementForAll: {
		taught: {
			'regimes.embassy.owes': /Free movement for all members of the mission, except in zones that a law closes/,
			'regimes.careerConsulate.owes': /except in zones closed by law/,
		},
		banned: [
			{
				wording: /\bfree(dom of)? movement (is )?(only )?(for|of) diplomatic agents\b/i,
				forInstance: 'Free movement is for diplomatic agents.',
			},
			{
				wording:
					/\b(movement|travel)\b[^.]{0,30}\b(unless|except|subject to|save for) (there are )?(any )?security (concerns|reasons|grounds)/i,
				forInstance: 'Diplomats enjoy freedom of travel, subject to security concerns.',
			},
		],
	},
	threeLayers: {
		taught: {
			'regimes.embassy.limits.guardsAreStaff': /Official guards are staff/,
			'overlays.hostSuppliedGuards.limits.hostOrgans': /its own people, not a company/,
			'questions.ownGuards.why': /Staff guards may hold the inside/,
			'deliveries.contractorsLead.warnings.contractMovesNothing': /whoever directs the contractors answers/,
		},
		banned: [
			{
				wording:
					/\bsecurity details? (is|are|comes? from|consists? of) (either )?(the )?(local )?police (or|and) (private )?(security )?(contractors|companies|firms)/i,
				forInstance: 'Security details are local police or private contractors.',
			},
			{
				wording:
					/\b(contractors?|companies|company) (discharges?|fulfils?|carr(y|ies) out|performs?) the (host|receiving State)’s duty/i,
				forInstance: 'Contractors carry out the host’s duty.',
			},
		],
	},
	consularPremises: {
		taught: {
			'regimes.careerConsulate.limits.exclusiveUse': /only the part used solely for the work/,
			'regimes.careerConsulate.limits.fire': /may be assumed/,
			'regimes.careerConsulate.limits.requisition': /expropriation is possible/,
			'regimes.honoraryPost.limits.fire': /ordinary law governs/,
		},
		banned: [
			{
				wording:
					/\b(consular premises|consulates|a consulate|the consulate) (is|are|enjoys?) (fully |absolutely |always |equally |just as |as )?inviolab(?!\w+ only)/i,
				forInstance: 'Consular premises are inviolable.',
			},
		],
	},
	notReciprocity: {
		taught: {
			'common.limits.misuseIsNoDefence': /does not end protection/,
			'common.limits.countermeasures': /never touch inviolability/,
		},
		banned: [
			{
				wording:
					/\bprotection (depends|rests|is based|is conditional|is founded) (up)?on (the principle of )?reciproc/i,
				forInstance: 'Protection depends on reciprocity.',
			},
			{
				wording: /\breciprocity (allows?|permits?|entitles?|justif\w+)[^.]{0,40}(withhold|withdraw|reduc|refus)/i,
				forInstance: 'Reciprocity entitles the host to withhold police.',
			},
			{
				wording: /\bConventions? (both )?(stress|emphasi[sz]e|rest on|build on|require)s? reciprocity/i,
				forInstance: 'The Conventions stress reciprocity.',
			},
		],
	},
	noCourtClause: {
		taught: {
			'common.ifItFails.court': /only where a title binds both sides/,
			'regimes.embassy.checks': /Do both accept a court: an optional protocol/,
			'regimes.careerConsulate.checks': /Do both accept a court: the optional protocol/,
		},
		banned: [
			{
				wording:
					/(?<!\bto the )\bVienna Conventions? (gives?|confers?|provides?|grants?|opens?|allows?)[^.]{0,40}\b(jurisdiction|courts?|tribunals?)\b/i,
				forInstance: 'The Vienna Conventions provide access to international courts.',
			},
		],
	},
	unSecuresItsOwn: {
		taught: {
			'common.limits.unDoesNotGuardEmbassies': /UN security covers UN people and UN sites/,
			'regimes.regionalMission.limits.unDoesNotGuard': /does not guard missions of other organisations/,
			'questions.forces.why': /A UN presence in the country does not protect embassies/,
		},
		banned: [
			{
				wording:
					/\b(UN|United Nations|UNDSS|UN peacekeepers|peacekeepers) (also )?(secures?|protects?|guards?|safeguards?) (the )?(embass|consulates|diplomats|diplomatic (missions|personnel|staff|premises))/i,
				forInstance: 'The UN protects embassies in conflict.',
			},
			{
				wording:
					/\bUN\b[^.]{0,30}\b(essential|critical|crucial|vital|key)\b[^.]{0,30}\b(diplomatic missions|embassies|consulates)/i,
				forInstance: 'The UN plays a critical role in securing diplomatic missions.',
			},
		],
	},
	groundsOfTheUn: {
		taught: {
			'regimes.unPoliticalMission.warnings.wrongConventions': /not a party to them and they are not the basis/,
			'regimes.unPoliticalMission.about': /the Charter, the 1946 Convention, a status agreement/,
		},
		banned: [
			{
				wording:
					/\b(UN|United Nations)\b[^.]{0,40}\b(rests|is based|is grounded|is founded|relies|derives)\b[^.]{0,30}\bVienna Convention/,
				forInstance: 'The UN’s role rests on the Vienna Conventions.',
			},
			{
				wording: /\bVienna Conventions? (binds?|empowers?|obliges?|authori[sz]es?) the (UN|United Nations)\b/i,
				forInstance: 'The Vienna Conventions empower the UN to step in.',
			},
		],
	},
	dutyStaysWithTheHost: {
		taught: {
			'deliveries.ownTeamLeads.warnings.unableIsNotRelease': /Not able does not mean no longer bound/,
			'deliveries.nobodyCanProtect.warnings.unableIsNotRelease': /releases nobody/,
			'questions.controllerConduct.why': /stays bound/,
		},
		banned: [
			{
				wording:
					/\b(duty|responsibility|obligation)( then| thus)? (passes|shifts|moves|transfers|falls|is transferred) to (the )?(UN|United Nations|sending State|contractors?|company|own team)/i,
				forInstance: 'If the host is unable, responsibility passes to the UN.',
			},
			{
				wording:
					/\b(cannot|unable|unwilling|fails?)\b[^.]{0,60}\bthe (UN|United Nations) (must|has to|steps? in|takes? over|is obliged)/,
				forInstance: 'Where the host cannot protect, the UN must step in.',
			},
			{
				wording: /\bUN (intervention|action) (is|becomes) (essential|necessary|automatic|due)/,
				forInstance: 'Then UN intervention becomes essential.',
			},
		],
	},
	civiliansNotFacilities: {
		taught: {
			'overlays.protectionOfCivilians.limits.personsNotPremises': /does not make the UN a guard of premises/,
			'questions.forces.options.protectionOfCivilians': /Premises are not mentioned/,
			'roles.state.emergencyResponse.unitedNations': /Persons only/,
		},
		banned: [
			{
				wording:
					/\b(mandates? (on|to protect) civilians|protection[- ]of[- ]civilians mandates?)\b[^.]{0,30}\b(covers?|includes?|extends? to|reach(es)?)\b[^.]{0,20}\b(premises|embass|facilities|buildings|compounds?)/i,
				forInstance: 'A protection-of-civilians mandate implicitly covers diplomatic facilities.',
			},
		],
	},
	compoundsNotGuarded: {
		taught: {
			'overlays.protectionOfCivilians.warnings.ownPlanFirst': /A poor response in one city is on record/,
			'deliveries.unForceProtectsItself.warnings.notAGuardForOthers':
				/does not turn the force into a guard for embassies/,
			'regimes.unPeaceOperation.limits.consentEnds': /The host can end the operation/,
		},
		banned: [
			{
				wording:
					/\b(UNMISS|MINUSMA|peacekeepers|blue helmets|UN troops)\b[^.]{0,40}\b(guards?|guarded|guarding|protects?|secures?|secured)\b[^.]{0,20}\b(embass|diplomatic compounds?|diplomatic premises|consulates)/i,
				forInstance: 'In Mali, peacekeepers guarded diplomatic compounds.',
			},
		],
	},
	undssServesTheUn: {
		taught: {
			'roles.state.threatInformation.unitedNations': /Courtesy at most; no service is owed/,
			'common.limits.unDoesNotGuardEmbassies': /UN people and UN sites/,
		},
		banned: [
			{
				wording:
					/\bUNDSS (also )?(gives|provides|offers|delivers|trains|briefs|assesses)\b[^.]{0,60}\b(embass|diplomats|diplomatic (personnel|missions|staff)|consulates)/i,
				forInstance: 'UNDSS provides risk assessments and training to diplomatic personnel.',
			},
		],
	},
	undssAndTheHost: {
		taught: {
			'common.ifItFails.report.1': /security department.*take it up with \{host\}/,
			'regimes.unAgency.limits.notForOthers': /for UN people and sites/,
		},
		banned: [
			{
				wording:
					/\bUNDSS\b[^.]{0,60}\bwith Member States\b[^.]{0,40}\b(embass|diplomatic missions|consulates|their missions)/i,
				forInstance: 'UNDSS applies security protocols with Member States for diplomatic missions.',
			},
		],
	},
	evacuationIsTheSendersTask: {
		taught: {
			'roles.state.departure.unitedNations': /Plans for its own people/,
			'common.ifItFails.departure': /must let people go and help with transport/,
			'overlays.protectionOfCivilians.warnings.ownPlanFirst': /Keep your own plan for leaving/,
		},
		banned: [
			{
				wording:
					/\b(UN|United Nations)\b (also )?(evacuates?|facilitates?|organi[sz]es?|arranges?|will evacuate)\b[^.]{0,30}\b(diplomats|diplomatic staff|embass|mission staff of States|departure of diplomats)/i,
				forInstance: 'The UN facilitates evacuation of diplomatic staff.',
			},
		],
	},
	statesControlFirms: {
		taught: {
			'overlays.contractorsOnTheMove.answersFor': /on instructions or under control of \{owner\}/,
			'deliveries.contractorsLead.lead': /licence, under the direction of the mission/,
			'common.answersFor': /contractors acting on its instructions/,
		},
		banned: [
			{
				wording:
					/\b(contractors?|private (security )?(companies|firms))\b[^.]{0,30}\b(outside|beyond|without|free of|free from) (any )?(government|State|public)(’s)? (control|oversight|regulation|reach)/i,
				forInstance: 'Private firms operate outside government control.',
			},
			{
				wording:
					/\b(contractors?|compan(y|ies)|firms?) (is|are|becomes?) (itself |themselves |legally |primarily )?responsible for protect/i,
				forInstance: 'The company is responsible for protecting the embassy.',
			},
		],
	},
	unMissionsOnly: {
		taught: {
			'regimes.unPoliticalMission.limits.notForOthers': /not available to embassies/,
			'deliveries.guardUnitLeads.lead': /UN people and sites only/,
			'questions.unSecurity.options.guardUnit': /for UN people and sites only/,
		},
		banned: [
			{
				wording: /\b(UN|United Nations) supports? (political|diplomatic) missions (through|via|with|by)\b/i,
				forInstance: 'The UN supports political missions through UNDSS and peacekeeping.',
			},
		],
	},
}

const told = Object.entries(corrections) as [CorrectionId, Correction][]
const graded = (grade: Correction['grade']) => told.filter(([, correction]) => correction.grade === grade)

/** Everything that the product can say, save the mistakes it corrects. */
const contentSays = everyText.filter(({ at }) => !/\/content\/corrections[./].*› mistake$/.test(at))
const answersSay = [
	...new Set(
		[
			...Array.from(shapePaths())
				.filter((_, index) => index % 211 === 0)
				.map(({ answers }) => answers),
			...casebook.map(({ answers }) => answers),
		].flatMap((answers) => textsIn(answerTo(answers), 'answer').map(({ text }) => text)),
	),
].map((text) => ({ at: 'answer', text }))
const everySentence = [...contentSays, ...answersSay].flatMap(({ at, text }) =>
	text.split(/(?<=[.?!])\s+/).map((sentence) => ({ at, sentence })),
)

/** Says it, rather than asking whether it is so or denying it. */
const claims = (wording: RegExp) => (sentence: string) => {
	const match = wording.exec(sentence)
	return (
		match !== null &&
		!sentence.endsWith('?') &&
		!/\b(no|not|nor|none|nothing|nobody|never)\b/i.test(sentence.slice(0, match.index))
	)
}

describe('the list of common mistakes', () => {
	it('holds fifty-one: nineteen wrong, twenty too wide, twelve incomplete', () => {
		expect(told).toHaveLength(51)
		expect([graded('A').length, graded('B').length, graded('C').length]).toEqual([19, 20, 12])
	})

	it('puts each mistake and its correction shortly and kindly', () => {
		for (const [id, { mistake, correction }] of told) {
			expect(mistake, id).toMatch(/^[A-Z].*[.?]$/)
			expect(mistake.split(' ').length, id).toBeLessThanOrEqual(20)
			expect(correction, id).toMatch(/\.$/)
			expect(correction.split(/(?<=[.?])\s/).length, id).toBeLessThanOrEqual(3)
			expect(`${mistake} ${correction}`, id).not.toMatch(
				/\b(article claims|the article|stupid|nonsense|obviously|of course)\b/i,
			)
		}
	})

	it('rests on read texts; where one is unread, another stands beside it and the row is shown as contestable', () => {
		for (const [id, { basis, contestable }] of told) {
			const unread = basis.filter((provision) => !provisions[provision].checked)
			expect(unread.length, id).toBeLessThan(basis.length)
			if (unread.length > 0) expect(contestable, id).toBe(true)
		}
	})

	it('names who is wrong nowhere', () => {
		const naming = textsIn(corrections, 'corrections').filter(({ text }) => /\bsource article\b|\bauthor\b/i.test(text))
		expect(naming).toEqual([])
	})
})

describe.each(graded('A').map(([id, { mistake }]) => ({ id: id as WrongInLaw, mistake })))('$mistake', ({ id }) => {
	const { taught, banned } = lessons[id]

	it.each(Object.entries(taught))('is put right at %s', (path, saying) => {
		expect(sentencesAt(path).join('\n')).toMatch(saying)
	})

	it.each(banned)('is caught when somebody writes: $forInstance', ({ wording, forInstance }) => {
		expect(forInstance).toSatisfy(claims(wording))
	})

	it.each(banned)('stands nowhere in the content or in an answer: $wording', ({ wording }) => {
		expect(everySentence.filter(({ sentence }) => claims(wording)(sentence))).toEqual([])
	})
})
