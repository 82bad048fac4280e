/** @param {{ version: string, commit: string, content: string }} of */
export const releaseReadme = ({ version, commit, content }) => `Special Duty ${version}
commit ${commit}
content ${content}

site/              The site. It is files only: put them on any web server.
special-duty.html  The same program in one file. It opens from a disk or a stick.
licences.txt       The packages whose code is in both, and the texts of their licences.
sbom.cdx.json      The same packages for programs to read: CycloneDX 1.6, with the hash of each package.
proof.json         What was checked on every path through the questionnaire, and how many disagreements were found.
                   npm run proof prints it anew.
checksums.txt      The SHA-256 of each of these files.

Are these the files that were released? In this folder:

    sha256sum --check checksums.txt        (on a Mac: shasum -a 256 --check checksums.txt)

Do they come from the source? At the commit above, this makes a folder with the same checksums:

    npm run release
`
