/** A text that stays in this browser under one entry. */
export interface KeptText {
	/** Null where nothing is kept, or the browser keeps nothing. */
	read: () => string | null;
	/** Whether it was kept; not where storage is refused or full. */
	write: (text: string | null) => boolean;
}

/** The entry of a name in the browser's storage. */
export function keptText(entry: string): KeptText {
	return {
		read: () => {
			try {
				return localStorage.getItem(entry);
			} catch {
				return null;
			}
		},
		write: (text) => {
			try {
				if (text === null) {
					localStorage.removeItem(entry);
				} else {
					localStorage.setItem(entry, text);
				}
				return true;
			} catch {
				return false;
			}
		}
	};
}
