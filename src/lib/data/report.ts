import type { Problem } from './problem.ts';

const SHOWN_PER_FILE = 50;

/**
 * A problem in two lines: `folder/file:row field: 日本語`, and the English under it. `folder` is written
 * as the keeper gave it; an empty one leaves the path as it stands inside the dataset.
 */
export function formatProblem(problem: Problem, folder = ''): string {
	const row = problem.row === null ? '' : `:${problem.row}`;
	const field = problem.field === null ? '' : ` ${problem.field}`;
	const { ja, en } = problem.message;
	return `${inFolder(folder, problem.file)}${row}${field}: ${ja}\n    ${en}`;
}

/**
 * The whole report: every problem (at most 50 of one file, so that one broken file does not drown the
 * others), then the true count on the last line.
 */
export function formatReport(problems: readonly Problem[], folder: string): string {
	const blocks = filesOf(problems).flatMap((file) => {
		const found = problems.filter((problem) => problem.file === file);
		const lines = found.slice(0, SHOWN_PER_FILE).map((problem) => formatProblem(problem, folder));
		const rest = found.length - lines.length;
		return rest > 0
			? [...lines, `${inFolder(folder, file)}: ほか ${rest} 件\n    and ${rest} more`]
			: lines;
	});
	return [...blocks, '', countLine(problems.length)].join('\n');
}

function filesOf(problems: readonly Problem[]): string[] {
	return [...new Set(problems.map(({ file }) => file))];
}

function inFolder(folder: string, file: string): string {
	return folder === '' ? file : `${folder.replace(/\/+$/, '')}/${file}`;
}

function countLine(count: number): string {
	const noun = count === 1 ? 'problem' : 'problems';
	return `${count} 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (${count} ${noun})`;
}
