import { mount } from 'svelte';
import '../../../../app.css';
import '$lib/charts/charts.css';
import { fileContent } from './content.ts';
import DeckFile from './DeckFile.svelte';

/** The script of a single file: in the place of the briefing as it can be read without scripts, the one to be shown. */
const target = document.querySelector('#file');
if (target !== null) {
	const { shown, labels, facts } = fileContent();
	target.replaceChildren();
	mount(DeckFile, { target, props: { shown, labels, facts } });
}
