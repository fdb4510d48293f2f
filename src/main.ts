import { run } from './action/run.js';

// Red until the verdict says otherwise; also when something never settles and node ends by itself.
process.exitCode = 1;

if ((await run(process.env)) === 'go-on') process.exitCode = 0;
