/**
 * Where the content lies: `content`, or what CONTENT names, seen from the project's root.
 * Tests and benchmarks build the site with content of their own.
 */
export const contentFolder = process.env['CONTENT'] ?? 'content';
