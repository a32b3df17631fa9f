import { SAMPLE } from './sample-site.js';

Object.assign(process.env, SAMPLE);
await import('./start.js');
