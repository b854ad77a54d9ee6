import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { theme, variables } from '../theme.ts';

const made = mergeMantineTheme(DEFAULT_THEME, theme);
const { light, dark } = variables(made);

function brightness(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dim, bright] = [brightness(one), brightness(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const WHITE = '#ffffff';
const GROUNDS = [WHITE, '#f7f9fa', made.colors.gray[0], made.colors.gray[1], made.colors.yellow[1]];
const DARK = [made.colors.dark[7], made.colors.dark[8], made.colors.dark[6]];

test('what is told in passing can be read on every ground (WCAG 2.2, 1.4.3)', () => {
  for (const ground of GROUNDS) assert.ok(contrast(light['--mantine-color-dimmed'], ground) >= 4.5, `dimmed on ${ground}`);
  for (const ground of DARK) assert.ok(contrast(made.colors.dark[2], ground) >= 4.5, `dimmed on ${ground}`);
});

test('so can examples in empty fields, and what is wrong with one', () => {
  assert.ok(contrast(light['--mantine-color-placeholder'], WHITE) >= 4.5);
  assert.ok(contrast(made.colors.red[6], WHITE) >= 4.5);
  for (const name of ['--mantine-color-placeholder', '--mantine-color-error']) {
    for (const ground of DARK) assert.ok(contrast(dark[name], ground) >= 4.5, `${name} on ${ground}`);
  }
});

test('what deletes can be read in a menu, dark or light', () => {
  assert.ok(contrast(made.colors.red[6], WHITE) >= 4.5);
  assert.ok(contrast(made.colors.red[3], made.colors.dark[6]) >= 4.5);
});
