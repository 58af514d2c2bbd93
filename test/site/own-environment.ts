/** What Vitest adds to the environment of its workers, and a program started from a terminal does not have. */
const ofVitest = /^(?:VITEST.*|VITE_.*|NODE_ENV|TEST|DEV|PROD|SSR|MODE|BASE_URL)$/;

/** The environment as the program would find it when started by hand, with some values of the test's own. */
export function ownEnvironment(values: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ofVitest.test(name));
  return { ...Object.fromEntries(kept), ...values };
}
