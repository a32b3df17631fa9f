import type { DeckRoom } from '../shown-deck.ts';
import { indicatorsOf } from './kept-addresses.ts';
import { type FileContent, singleFile, singleFileName } from './single-file.ts';
import { siteRoot } from './site-root.ts';
import { staticMarkup } from './static-markup.ts';

/** What `_app/files.json` says of the script and the style of a single file. */
interface Listed {
	readonly single: Readonly<Record<'script' | 'style', { address: string; hash: string }>>;
}

/** Puts the briefing into one file and hands it to the browser; answers its name. Rejects when a part does not come. */
export async function saveSingleFile(
	{ shown, labels }: Pick<FileContent, 'shown' | 'labels'>,
	room: DeckRoom
): Promise<string> {
	const site = siteRoot();
	const page = location.origin + location.pathname;
	const { single }: Listed = JSON.parse(await textAt(`${site}_app/files.json`));
	const [markup, script, style, ...facts] = await Promise.all([
		textAt(page).then((html) => staticMarkup(html, page)),
		textAt(site + single.script.address),
		textAt(site + single.style.address),
		...indicatorsOf(shown.deck).map(async (id) => [id, await room.facts(id)] as const)
	]);
	const name = singleFileName(shown);
	handOver(
		name,
		singleFile({
			shown,
			labels,
			facts: Object.fromEntries(facts),
			site,
			markup,
			script: { text: script, hash: single.script.hash },
			style: { text: style, hash: single.style.hash }
		})
	);
	return name;
}

async function textAt(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) {
		throw new Error(`${response.status} ${address}`);
	}
	return response.text();
}

function handOver(name: string, html: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the file after this call.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
