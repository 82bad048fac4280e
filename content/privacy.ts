type Section = { readonly heading: string; readonly points: readonly [string, ...string[]] }

/** The page on privacy: what a link reveals, where it remains, and what the program does. */
export const privacy: readonly Section[] = [
	{
		heading: 'What a link reveals',
		points: [
			'The address of a page holds, after the #, every answer given so far, the page you are on and, if you named them, the two States.',
			'It can also hold the reader you chose for the next steps, the words you searched for, the content version, and the code of an assessment you compare with.',
			'Whoever has the link can open it and read all of this.',
			'The replay code and the QR code on the sheet hold the answers and the two States as well.',
			'What you write on the sheet stands in no link and in no code: title, reference number, mission name, marking and note.',
		],
	},
	{
		heading: 'What is sent, and to whom',
		points: [
			'What stands after the # goes to no server when a page is opened. Browsers leave it out.',
			'The server of this site sees what every server sees: your network address, the name of your browser, the time, and which files are asked for.',
			'Parts of the program are fetched when they are first used, until the browser has the whole of it. From that the server can tell that you opened the reference, say, or reached an answer, or that a fact was not known.',
			'They are the same files whatever you answer: the whole law is fetched, not the part that applies.',
			'The program asks no other host for anything. It counts no visits and sets no cookie.',
			'A link to a treaty or a judgment leads to the site of somebody else, once you follow it. That site is not told where you came from.',
			'The page tells the browser to refuse any script and any connection that is not of this site. Hosts that send its headers also have camera, microphone, place and the like refused.',
		],
	},
	{
		heading: 'Where a link remains',
		points: [
			'History: the browser keeps a line for each page you were on, with its link and its title. The title can be the question, the kind of mission, or the title you wrote on the sheet.',
			'Bookmarks and open tabs: they keep the link until you remove them. Many browsers open the last tabs again.',
			'Synced browsers: one that is signed in can copy history, bookmarks and tabs to its maker and to your other devices.',
			'Messages: the service that carries a link has the whole of it, what stands after the # too. It may keep it, scan it, or open it for a preview.',
			'The clipboard: it keeps a link that was copied until something else is. Some systems keep earlier copies, or share them between devices.',
			'Managed machines and extensions: whoever runs the machine, and any extension that may read pages, can record the address and what is shown.',
		],
	},
	{
		heading: 'Where answers remain besides',
		points: [
			'Paper and PDF: a printed answer holds the answers, its link and what you wrote, and the codes that you left on. A printed page of the reference holds its address, and the answers with it.',
			'The browser can add the address to every sheet by itself. The print dialogue turns that off, as headers and footers.',
			'Saved files: they hold the answer, your answers, the two States, all you wrote, and the time. The name of the file holds the day, and the reference number or the kind of mission.',
			'Kept assessments: only where you turn on “Keep on this device”. They hold what a saved file holds, are not encrypted, and stay in this browser until they are deleted.',
			'Screenshots and shared screens: they hold what is shown, and often the address above it.',
			'Nothing else is stored of your answers. What you write is gone when the page is closed or loaded again, unless it was saved or kept.',
			'The browser keeps the files of the program, so that it opens without a connection. They are the same for everybody and hold no answer, but show that the site was used.',
		],
	},
	{
		heading: 'Leave quickly',
		points: [
			'The control at the top of each page puts an empty page in the place of this one. It asks no server for anything.',
			'It clears nothing. The history still holds the link of this page and of those before it, and Back can lead to them.',
			'What you wrote and did not save or keep is lost.',
		],
	},
	{
		heading: 'What you can do',
		points: [
			'Use a private window where others use the same browser. It forgets its history once all its windows are closed; files that you saved stay.',
			'After use elsewhere, delete the history, what was kept, and the files among the downloads. Then copy something else.',
			'Send a link or a file only over a channel that is fit for what it holds.',
			'Before you report a fault in public, take out of the link what stands after the #, unless the answers may be known.',
		],
	},
]
