import { existsSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { exampleWith, type Server, saidBy } from './server.ts'

/** Debian puts it where only root looks. */
const program = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
	.map((folder) => join(folder, 'nginx'))
	.find((path) => existsSync(path))

const written = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** What Debian’s own file says around the example, with every path in the folder. */
const around = (folder: string) => `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	sendfile on;
	tcp_nopush on;
	access_log off;
	${written.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n\t')}
	include ${folder}/special-duty;
}
`

export const nginx: Server = {
	name: 'nginx',
	version: () => (program === undefined ? null : saidBy(program, '-v')),
	prepare: ({ folder, site, port }) => {
		const changes = { 'listen 80;': `listen 127.0.0.1:${port};`, 'root /srv/special-duty;': `root ${site};` }
		writeFileSync(join(folder, 'special-duty'), exampleWith('nginx.conf', changes))
		writeFileSync(join(folder, 'nginx.conf'), around(folder))
		return [program ?? 'nginx', '-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]
	},
}
