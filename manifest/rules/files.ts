import { localizationFiles, type PackageRule } from '#manifest/appManifest.ts';

import { readPng } from './png.ts';

/** Teams looks at the top of the zip only. */
export const zipIsFlat: PackageRule = ({ files }) =>
  [...files.keys()].flatMap((name) =>
    /[/\\]/u.test(name) ? [`${name} lies in a folder: everything lies at the top of the zip.`] : [],
  );

export const namedFilesAreThere: PackageRule = ({ manifest, files }) =>
  ['manifest.json', ...Object.values(manifest.icons ?? {}), ...localizationFiles(manifest)].flatMap((name) =>
    files.has(name) ? [] : [`${name} is named in the manifest and is not there.`],
  );

export const everyFileIsNamed: PackageRule = ({ manifest, files }) => {
  const named = new Set([
    'manifest.json',
    ...Object.values(manifest.icons ?? {}),
    ...localizationFiles(manifest),
  ]);
  return [...files.keys()].flatMap((name) =>
    named.has(name) ? [] : [`Nothing in the manifest names ${name}.`],
  );
};

const sizes: Readonly<Record<string, number>> = { color: 192, outline: 32, color32x32: 32 };

export const iconsHaveTheirSize: PackageRule = ({ manifest, files }) =>
  Object.entries(sizes).flatMap(([icon, size]) => {
    const name = manifest.icons?.[icon];
    const bytes = name === undefined ? undefined : files.get(name);
    if (bytes === undefined) return [];
    const png = readPng(bytes);
    if (png === undefined) return [`${name} is no PNG.`];
    return png.width === size && png.height === size
      ? []
      : [`${name} is ${png.width} × ${png.height}; the ${icon} icon is ${size} × ${size}.`];
  });

/** Teams paints the outline over any colour: what is not white or see-through becomes a blot. */
export const outlineIsWhite: PackageRule = ({ manifest, files }) => {
  const name = manifest.icons?.['outline'] ?? '';
  const bytes = files.get(name);
  const png = bytes === undefined ? undefined : readPng(bytes);
  if (png === undefined) return [];
  if (png.pixels === undefined)
    return [`${name} is not a plain 8-bit RGBA picture, so its colours cannot be checked.`];
  let coloured = 0;
  let transparent = 0;
  for (let at = 0; at < png.pixels.length; at += 4) {
    const [red, green, blue, alpha] = png.pixels.subarray(at, at + 4);
    if (alpha === 0) transparent += 1;
    else if (red !== 255 || green !== 255 || blue !== 255) coloured += 1;
  }
  if (coloured > 0) return [`${name} has ${coloured} coloured pixels: it is white on transparent.`];
  return transparent === 0 ? [`${name} has no transparent pixel: it is white on transparent.`] : [];
};
