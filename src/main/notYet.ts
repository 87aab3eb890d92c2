const command = process.argv[2] ?? 'this command';
process.stderr.write(
  `npm run ${command}: not yet. It comes with a later part of the product; nothing was changed.\n`,
);
process.exitCode = 2;
