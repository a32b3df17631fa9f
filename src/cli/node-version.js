const WANTED = { major: 20, minor: 19 };

/**
 * Ends the program, with what was found and what is wanted, where Node.js is too old for the project.
 * It runs before anything is installed and must parse on the versions that it turns away.
 */
export function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > WANTED.major || (major === WANTED.major && minor >= WANTED.minor)) {
		return;
	}
	const wanted = `${WANTED.major}.${WANTED.minor}`;
	console.error(
		`NG: Node.js ${wanted} 以上が必要です（この Node.js は ${process.versions.node}）。 / ` +
			`Node.js ${wanted} or newer is needed; this is ${process.versions.node}.`
	);
	process.exit(1);
}
