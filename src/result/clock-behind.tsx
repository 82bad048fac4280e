import { answerLabels } from '#content/interface-answer.ts'
import { dateWords } from '#src/result/dates.ts'

/** Milliseconds. It may be the day before in some time zone. */
const day = 24 * 60 * 60 * 1000

type Props = { lawAsOf: string; now: Date }

/** Whatever carries the time of this device would carry a false one. */
export function ClockBehind({ lawAsOf, now }: Props) {
	if (now.getTime() > Date.parse(lawAsOf) - day) return null
	return <p className="clock-behind">{answerLabels.result.about.clockBehind(dateWords(lawAsOf))}</p>
}
