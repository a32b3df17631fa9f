import { expect, test } from 'vitest';
import { inlineScript } from './single.js';

test('inlineScript keeps a text in a script from ending it or beginning another', () => {
	const code = inlineScript('const a = "</script>", b = `<SCRIPT>`, c = 1 < 2;\n');
	expect(code).toBe('const a = "\\x3C/script>", b = `\\x3CSCRIPT>`, c = 1 < 2;');
});
