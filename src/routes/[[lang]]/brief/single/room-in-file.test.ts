import { expect, test } from 'vitest';
import { exampleDeck } from '$lib/brief/example.ts';
import { roomInFile } from './room-in-file.ts';

const room = roomInFile(exampleDeck({ version: 'v1' }), { births: { id: 'births' } });

test('roomInFile finds the facts of an indicator in the file', async () => {
	expect(await room.facts('births')).toEqual({ id: 'births' });
});

test('roomInFile rejects for an indicator that the file has no facts of', async () => {
	await expect(room.facts('population')).rejects.toThrow('no facts: population');
});

test('roomInFile is told apart from the room of the same briefing on the site', () => {
	expect(room.name).toBe('file/2023/example/v1/ja');
	expect(room.isFile).toBe(true);
});
