import { addressOf } from './address.ts';

const FEATURES = { show: '', presenter: 'popup,width=1180,height=760' } as const;

/** Opens a slide in the other window, or turns that window to it; null where the browser refuses. */
export function openWindow(mode: 'show' | 'presenter', slide: string): Window | null {
	const opened = window.open(addressOf(mode, slide), `meyasu-${mode}`, FEATURES[mode]);
	opened?.focus();
	return opened;
}
