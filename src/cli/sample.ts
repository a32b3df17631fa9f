import { writeSample } from './sample/folder.ts';

const FOLDER = 'data/sample';

writeSample(FOLDER);
console.log(`${FOLDER}: 見本のデータを書きました。 (the sample was written)`);
