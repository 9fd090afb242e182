// The package of promptfoo's database that is made for this machine, with its version.
const { join } = require('node:path');

const { optionalDependencies } = require(join(process.cwd(), 'node_modules/libsql/package.json'));
const machine = `@libsql/${process.platform}-${process.arch}`;
const packages = Object.entries(optionalDependencies).map((one) => one.join('@'));
console.log(packages.find((one) => one.startsWith(machine)));
