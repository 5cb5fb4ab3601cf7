import { spawnSync } from 'node:child_process';
import { canUseApt, installByApt } from './apt.mjs';

/**
 * A program that some tests need.
 *
 * @typedef {object} Program
 * @property {string} name as people know it
 * @property {string} env the variable that tells the tests where it is
 * @property {string[]} commands what it may be called: the first that passes the probe is taken
 * @property {string[]} probe arguments that it takes only where everything needed is there
 * @property {string[]} packages Debian's packages that bring it
 */

const find = ({ commands, probe }) =>
  commands.find((command) => spawnSync(command, probe, { stdio: 'ignore' }).status === 0);

/**
 * Sees to it that programs are there: found, else installed by apt. Each that is found stands in its variable.
 *
 * @param {readonly Program[]} programs
 * @returns the names of those that are missing, after saying what to do.
 */
export function havePrograms(programs) {
  const absent = programs.filter((program) => !find(program));
  if (absent.length > 0 && canUseApt()) {
    const packages = [...new Set(absent.flatMap((program) => program.packages))];
    installByApt(`Installing ${absent.map(({ name }) => name).join(', ')}`, packages);
  }
  const missing = [];
  for (const program of programs) {
    const command = find(program);
    if (command) process.env[program.env] = command;
    else missing.push(program);
  }
  for (const { name, packages } of missing) {
    console.error(`There is no ${name}. Debian has it as: apt-get install ${packages.join(' ')}`);
  }
  return missing.map(({ name }) => name);
}
