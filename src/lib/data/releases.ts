import { z } from 'zod';
import { isoDay, text } from './cell.ts';
import { decode } from './bytes.ts';
import { readJson, type JsonValue } from './json-text.ts';
import { wholeFile, type Message, type Problems } from './problem.ts';
import { ASKED } from './shape-message.ts';

/** Whose goal sheet of which year a briefing is of. */
export interface BriefKey {
	readonly fiscalYear: number;
	readonly organization: string;
}

/** 保存した版: the figures of a dataset as they were at one version. */
export interface Release {
	readonly version: string;
	/** The day on which the dataset was last changed. */
	readonly updated: string;
	/** The fingerprint of the file of each indicator, by id. */
	readonly indicators: Readonly<Record<string, string>>;
	/** The same of each briefing that is kept to this version, by the name of its file. */
	readonly briefs: Readonly<Record<string, string>>;
}

const FILE =
	/^releases\/(?<version>[^/]+)\/(?:release|(?<folder>indicators|briefs)\/(?<name>[^/]+))\.json$/;

const SCHEMA = z.strictObject({
	version: text,
	updated: isoDay,
	indicators: z.record(z.string(), text),
	// Versions were stored before briefings could be kept.
	briefs: z.record(z.string(), text).default({})
});

/** The file, inside a dataset folder, that says what a stored version holds. */
export function releaseFile(version: string): string {
	return `releases/${version}/release.json`;
}

/** The file that holds the packed facts of one indicator at a stored version. */
export function releasedFile(version: string, indicator: string): string {
	return `releases/${version}/indicators/${indicator}.json`;
}

/** The file that holds a briefing, in every language, as it was at a stored version. */
export function releasedBrief(version: string, name: string): string {
	return `releases/${version}/briefs/${name}.json`;
}

/** The name of such a file. */
export function briefName({ fiscalYear, organization }: BriefKey): string {
	return `${fiscalYear}-${organization}`;
}

/** The briefing that such a name is of. */
export function briefKey(name: string): BriefKey {
	return { fiscalYear: Number(name.slice(0, 4)), organization: name.slice(5) };
}

/** What `release.json` says. One without briefings is written as it was before there were any. */
export function releaseText({ briefs, ...release }: Release): string {
	const kept = Object.keys(briefs).length === 0 ? {} : { briefs };
	return `${JSON.stringify({ ...release, ...kept }, null, '\t')}\n`;
}

/**
 * The versions that are stored in a dataset folder, by its files. A version that is not as it was stored goes
 * to `problems`: its figures were promised not to change.
 */
export function readReleases(
	files: ReadonlyMap<string, Uint8Array>,
	fingerprintOf: (bytes: Uint8Array) => string,
	problems: Problems
): Release[] {
	const versions = new Set([...files.keys()].flatMap((file) => partsOf(file)?.version ?? []));
	return [...versions].flatMap((version) => {
		const release = readRelease(version, files, problems);
		if (release === null) {
			return [];
		}
		for (const { file, message } of changes(release, files, fingerprintOf)) {
			problems.add(wholeFile(file), message);
		}
		return [release];
	});
}

function readRelease(
	version: string,
	files: ReadonlyMap<string, Uint8Array>,
	problems: Problems
): Release | null {
	const file = releaseFile(version);
	const bytes = files.get(file);
	if (bytes === undefined) {
		problems.add(wholeFile(file), missing(version));
		return null;
	}
	const said = SCHEMA.safeParse(jsonIn(bytes), ASKED);
	if (said.success && said.data.version === version) {
		return said.data;
	}
	problems.add(wholeFile(file), changed(versionIn(bytes), version));
	return null;
}

function changes(
	release: Release,
	files: ReadonlyMap<string, Uint8Array>,
	fingerprintOf: (bytes: Uint8Array) => string
): { file: string; message: Message }[] {
	const { version } = release;
	const listed = listedIn(release);
	const stored = [...listed].flatMap(([file, fingerprint]) => {
		const bytes = files.get(file);
		if (bytes === undefined) {
			return [{ file, message: missing(version) }];
		}
		return fingerprintOf(bytes) === fingerprint
			? []
			: [{ file, message: changed(versionIn(bytes), version) }];
	});
	const beside = [...files.keys()].flatMap((file) => {
		const parts = partsOf(file);
		return parts?.version === version && parts.folder && !listed.has(file)
			? [{ file, message: unlisted(version) }]
			: [];
	});
	return [...stored, ...beside];
}

/** The fingerprints of the files of a version. */
function listedIn({ version, indicators, briefs }: Release): Map<string, string> {
	return new Map([
		...Object.entries(indicators).map(
			([id, fingerprint]) => [releasedFile(version, id), fingerprint] as const
		),
		...Object.entries(briefs).map(
			([name, fingerprint]) => [releasedBrief(version, name), fingerprint] as const
		)
	]);
}

function partsOf(file: string): { version?: string; folder?: string } | undefined {
	return FILE.exec(file)?.groups;
}

/** The version that a file names; null when none can be made out. */
function versionIn(bytes: Uint8Array): string | null {
	const named = z.object({ version: z.string() }).safeParse(jsonIn(bytes), ASKED);
	return named.success ? named.data.version : null;
}

function jsonIn(bytes: Uint8Array): JsonValue {
	const decoded = decode(bytes);
	const json = readJson('text' in decoded ? decoded.text : '');
	return 'value' in json ? json.value : null;
}

function missing(version: string): Message {
	return {
		ja: `保存した版のファイルがありません。${restored(version).ja}`,
		en: `this file of a stored version is missing; ${restored(version).en}`
	};
}

function changed(found: string | null, version: string): Message {
	if (found !== null && found !== version) {
		return {
			ja: `「${found}」の版のファイルですが、「${version}」のフォルダーにあります。${restored(version).ja}`,
			en: `this file is of version "${found}" but stands in the folder of "${version}"; ${restored(version).en}`
		};
	}
	return {
		ja: `保存したときの内容と違います。保存した版の値は変えられません。${restored(version).ja}`,
		en: `this file is not as it was stored, and the figures of a stored version never change; ${restored(version).en}`
	};
}

function unlisted(version: string): Message {
	return {
		ja: `保存した版（${releaseFile(version)}）にないファイルです。消してください。`,
		en: `the stored version (${releaseFile(version)}) has no such file; remove it.`
	};
}

function restored(version: string): Message {
	return {
		ja: `保存したときのファイルに戻してください（git では git checkout、なければ控えから）。戻せないときは releases/${version} をフォルダーごと消してください。この版はサイトからなくなります。`,
		en: `restore the file as it was stored (git checkout, or a backup). If that cannot be done, remove the folder releases/${version}; the site then no longer has this version.`
	};
}
