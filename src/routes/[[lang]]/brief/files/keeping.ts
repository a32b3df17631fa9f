/** What a page asks of the service worker: to keep all of these, or none. */
export interface KeepRequest {
	/** Whole addresses, without what follows `?` or `#`. */
	readonly keep: readonly string[];
}

/** What the service worker answers: how far it is, again and again, and at last how it ended. */
export type KeepAnswer =
	| { readonly state: 'working'; readonly kept: number; readonly of: number }
	| { readonly state: 'kept' | 'network' | 'storage' };
