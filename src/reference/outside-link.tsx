/** The address is its own text, so that paper keeps it. */
export function OutsideLink({ url }: { url: string }) {
	return (
		<a href={url} rel="noreferrer" className="outside">
			{url}
		</a>
	)
}
