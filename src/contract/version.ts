/** The version of the action and of the CLI that it embeds; the same as in package.json. */
export const VERSION = '1.0.0';
