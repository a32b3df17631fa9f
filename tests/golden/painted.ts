import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Drawing } from '$lib/charts/drawing.ts';
import Frame from '$lib/charts/Frame.svelte';

/** A component's HTML as a reviewable text: one element a line, without hydration marks, decimals rounded to two. */
export function painted<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	const { body } = render(component, { props });
	return `${body
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/ ?svelte-[a-z0-9]+/g, '')
		.replaceAll(' class=""', '')
		.replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
		.replaceAll(/\s*\n\s*/g, '')
		.replaceAll('><', '>\n<')}\n`;
}

/** One frame of a chart as such a text. */
export function paintedFrame(drawing: Drawing, title: string, size: 'wide' | 'narrow'): string {
	return painted(Frame, { drawing, title, class: `frame-${size}` });
}
