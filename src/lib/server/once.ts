/** A value made at the first call and kept; a call that throws is tried again. */
export function once<Value>(make: () => Value): () => Value {
	let kept: { readonly value: Value } | null = null;
	return () => {
		kept ??= { value: make() };
		return kept.value;
	};
}

/** What a function answers, kept by its arguments' text. */
export function remembered<Arguments extends readonly string[], Answer>(
	ask: (...question: Arguments) => Answer
): (...question: Arguments) => Answer {
	const answers = new Map<string, { readonly answer: Answer }>();
	return (...question) => {
		const key = question.join('\n');
		const known = answers.get(key) ?? { answer: ask(...question) };
		answers.set(key, known);
		return known.answer;
	};
}
