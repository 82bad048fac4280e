import encodeQR from 'qr'
import { sheetLabels } from '#content/interface-sheet.ts'

const words = sheetLabels.code

/** A page opened from a disk has an address that leads nowhere else: there the code alone is told. */
export const qrTextOf = (link: string, code: string) => (link.startsWith('file:') ? code : link)

const quietZone = 4
/** In millimetres: smaller squares are hard to read with a telephone. */
const square = 0.55
const leastSide = 35

/** One path for all dark squares, row by row. */
const pathOf = (rows: readonly (readonly boolean[])[]) =>
	rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')

export function QrCode({ link, code }: { link: string; code: string }) {
	const text = qrTextOf(link, code)
	const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone })
	const side = `${Math.max(leastSide, rows.length * square)}mm`
	return (
		<svg
			className="qr-code"
			role="img"
			aria-label={text === code ? words.qrOfCode : words.qr}
			width={side}
			height={side}
			viewBox={`0 0 ${rows.length} ${rows.length}`}
			shapeRendering="crispEdges"
		>
			<path className="qr-light" d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
			<path className="qr-dark" d={pathOf(rows)} />
		</svg>
	)
}
