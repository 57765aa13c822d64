/**
 * What a page says to the worker, and the worker to pages. `claim`: answer the windows that are open already, too.
 * `load-anew`: another version has taken over; passed on to every window.
 */
export type WorkerMessage = 'claim' | 'load-anew';
