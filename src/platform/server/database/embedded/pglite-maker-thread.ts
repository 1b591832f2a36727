/** Makes an empty database in a folder, and ends: the memory it takes is given back at once. */
import { workerData } from 'node:worker_threads';
import { openDurablePglite } from './durable-pglite.ts';

const database = await openDurablePglite({ directory: workerData as string });
await database.close();
