import type { Destination } from '$lib/components/destination.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
		}
		interface PageData {
			/** The page itself, so that the language menu can lead to its twin. */
			here?: Destination;
		}
	}
}
