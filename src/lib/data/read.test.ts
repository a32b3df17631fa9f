import { expect, test } from 'vitest';
import { exampleFiles, reportOf } from './example.ts';
import { readDataset } from './read.ts';

test('x', () => { expect(reportOf({})).toBe(null) });
