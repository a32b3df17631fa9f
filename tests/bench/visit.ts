import type { CDPSession, Page } from '@playwright/test';

/** What one first visit to a page costs, before the reader does anything. */
export interface Visit {
	/** Bytes over the wire, headers included. */
	readonly totalBytes: number;
	/** Of these, JavaScript. */
	readonly scriptBytes: number;
	readonly requests: number;
	/** Content encodings that the server chose. */
	readonly encodings: readonly string[];
	/** Sum of all layout shifts; 0 means that nothing moved. */
	readonly layoutShift: number;
}

/** Visits an address with an empty cache and counts what comes, until the network has been idle. */
export async function visit(page: Page, address: string): Promise<Visit> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const received = count(session);
	await page.goto(address, { waitUntil: 'networkidle' });
	const layoutShift = await shiftOf(page);
	await session.detach();
	const all = [...received.values()];
	return {
		totalBytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
		scriptBytes: all.reduce((sum, { bytes, type }) => sum + (type === 'Script' ? bytes : 0), 0),
		requests: all.length,
		encodings: [...new Set(all.map(({ encoding }) => encoding))].sort(),
		layoutShift
	};
}

interface Received {
	readonly type: string;
	readonly encoding: string;
	bytes: number;
}

function count(session: CDPSession): Map<string, Received> {
	const received = new Map<string, Received>();
	session.on('Network.responseReceived', ({ requestId, response, type }) => {
		const isScript = /javascript/.test(response.mimeType);
		const encoding = response.headers['content-encoding'] ?? response.headers['Content-Encoding'];
		received.set(requestId, {
			// A module that is loaded ahead of its use is of type Other.
			type: isScript ? 'Script' : type,
			encoding: encoding ?? 'none',
			bytes: 0
		});
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const entry = received.get(requestId);
		if (entry !== undefined) {
			entry.bytes = encodedDataLength;
		}
	});
	return received;
}

async function shiftOf(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((settle) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						// TypeScript's DOM has no LayoutShift yet.
						sum += (entry as PerformanceEntry & { value: number }).value;
					}
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => settle(sum), 300);
			})
	);
}
