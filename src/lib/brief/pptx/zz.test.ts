import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleDeck } from '/work/main/src/lib/brief/example.ts';
import { pptxFile } from '/work/main/src/lib/brief/pptx/file.ts';
test('x', async () => { const f = await pptxFile(exampleDeck(), {frozen:null, words:{script:'読み上げ',sources:'出典',table:'表'}}); writeFileSync('/tmp/pf/ex.pptx', f.bytes); expect(f.name).toBe('x'); });
