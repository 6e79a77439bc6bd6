/**
 * Who may import whom (docs: architecture). One entry for each folder of src: what it may import besides itself.
 * A folder that is not listed may import nothing of ours.
 */
const shared = ['src/model', 'src/util'];

const mayImport = {
  'src/model': ['src/util'],
  'src/util': ['src/model'],
  'src/languages': shared,
  'src/neural': shared,
  'src/stages/ingest': shared,
  'src/stages/language-id': shared,
  'src/stages/segmentation': shared,
  'src/stages/lookup': shared,
  'src/stages/syntax': [...shared, 'src/neural'],
  'src/stages/entities': shared,
  'src/stages/framing': shared,
  'src/stages/claims': shared,
  'src/stages/sentences': shared,
  'src/stages/crosscheck': shared,
  'src/review': shared,
  'src/store': shared,
  'src/views': shared,
  'src/render': [...shared, 'src/views'],
  'src/exports': [...shared, 'src/views'],
  'src/case': [...shared, 'src/store', 'src/review', 'src/pipeline.ts'],
  // Training must cut, encode and lemmatise exactly as the stages do, so it takes their inner files, not only their doors.
  'src/training': [...shared, 'src/neural', 'src/stages/syntax', 'src/stages/segmentation'],
};

/** Composition roots: they put the parts together and may import every door. */
const roots = ['src/cli', 'src/build', 'src/load.ts', 'src/load-crosscheck.ts', 'src/load-world.ts', 'src/pipeline.ts'];

/** Where the disk and the process may be touched. */
const impure = [
  'src/stages/ingest',
  'src/store',
  'src/case',
  'src/cli',
  'src/build',
  'src/load.ts',
  'src/load-crosscheck.ts',
  'src/load-world.ts',
  'src/training',
];

const pattern = (path) => (path.endsWith('.ts') ? `^${path.replaceAll('.', '\\.')}$` : `^${path}/`);
const patterns = (paths) => paths.map(pattern);
const tests = '\\.test\\.ts$';

const boundaries = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `boundary-${folder.replace(/^src\//u, '').replaceAll('/', '-')}`,
  comment: `${folder} may import only ${['itself', ...allowed].join(', ')}.`,
  severity: 'error',
  from: { path: pattern(folder), pathNot: tests },
  to: { path: '^src/', pathNot: patterns([folder, ...allowed]) },
}));

export default {
  forbidden: [
    ...boundaries,
    {
      name: 'unlisted-folder',
      comment: 'A new folder of src is listed in this file before it imports anything of ours.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...patterns([...Object.keys(mayImport), ...roots]), tests] },
      to: { path: '^src/' },
    },
    {
      name: 'front-door',
      comment:
        'From outside, a stage is entered by index.ts and pack.ts only (training excepted, see above); in entities the registry and the gazetteer have doors of their own, which build and commands use.',
      severity: 'error',
      from: { path: '^src/(?!stages/|training/)' },
      to: { path: '^src/stages/[^/]+/', pathNot: '^src/stages/(?:[^/]+|entities/(?:actors|gazetteer))/(?:index|pack)\\.ts$' },
    },
    {
      name: 'engine-is-pure',
      comment: 'The engine does not touch disk, network, process or clock: no Node built-in but path and url.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...patterns(impure), tests] },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:path|url)$' },
    },
    {
      name: 'no-circular',
      comment: 'Modules that need each other are one module, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nothing imports and that imports nothing is forgotten.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/neural/kernel/assembly/'] },
      to: {},
    },
    {
      name: 'not-to-tests',
      comment: 'What runs does not import what tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: ['^test/', tests] },
    },
    {
      name: 'unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/neural/kernel/assembly/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/neural/kernel/assembly/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
