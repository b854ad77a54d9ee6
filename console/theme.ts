// Calm water colours, system fonts, one radius. Components get their defaults here so that pages do not repeat them.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const water: MantineColorsTuple = [
  '#eaf6f8', '#d5ebef', '#a9d7df', '#79c2ce', '#52b0c0', '#3aa3b5', '#2398ab', '#15869a', '#0b788b', '#056676',
];
const dark: MantineColorsTuple = [
  '#d6dce3', '#b4bdc8', '#93a0ae', '#697684', '#323c47', '#2a333d', '#212930', '#191f26', '#12171c', '#0d1115',
];

const teal: MantineColorsTuple = [
  '#edf7f2', '#dcefe5', '#b3dcc7', '#85c6a5', '#5fb388', '#46a775', '#2f9564', '#217f53', '#176a44', '#0f5436',
];
const orange: MantineColorsTuple = [
  '#fdf3e8', '#fae6d0', '#f3cba1', '#edae6c', '#e89540', '#e08423', '#c76f13', '#a85c0e', '#8a4b0b', '#6d3b08',
];
const red: MantineColorsTuple = [
  '#fdefee', '#fadedb', '#f3b9b4', '#ec9189', '#e66e64', '#dc5348', '#c84439', '#aa352c', '#8d2a23', '#71201a',
];

const system = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
const mono = "ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

export const theme = createTheme({
  colors: { water, dark, teal, orange, red },
  primaryColor: 'water',
  primaryShade: { light: 8, dark: 8 },
  black: '#16212b',
  defaultRadius: 'md',
  fontFamily: system,
  fontFamilyMonospace: mono,
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontFamily: system, fontWeight: '650' },
  components: {
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    Drawer: { defaultProps: { position: 'right', overlayProps: { backgroundOpacity: 0.35 } } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
    Menu: { defaultProps: { shadow: 'md', position: 'bottom-end' } },
    Table: { defaultProps: { verticalSpacing: 'sm', highlightOnHover: true } },
    Paper: { defaultProps: { withBorder: true } },
    Button: { defaultProps: { fw: 550 } },
    Badge: { defaultProps: { fw: 600 } },
    // A list that opens by itself where a dialog puts the focus takes the Escape that is meant for the dialog.
    Select: { defaultProps: { openOnFocus: false } },
    MultiSelect: { defaultProps: { openOnFocus: false } },
  },
});

/** On dark ground a light variant is a veil of its colour, with text bright enough to read (WCAG 2.2, 1.4.3). */
export const variables: CSSVariablesResolver = (made) => {
  const dark: Record<string, string> = {};
  for (const name of ['water', 'teal', 'orange', 'red', 'yellow', 'gray']) {
    const shades = made.colors[name];
    if (!shades) continue;
    dark[`--mantine-color-${name}-light`] = `color-mix(in srgb, ${shades[5]} 20%, transparent)`;
    dark[`--mantine-color-${name}-light-hover`] = `color-mix(in srgb, ${shades[5]} 28%, transparent)`;
    dark[`--mantine-color-${name}-light-color`] = shades[2];
  }
  dark['--mantine-color-error'] = '#ec9189';
  dark['--mantine-color-placeholder'] = '#8a97a5';
  const light = {
    // What is dimmed must still be read: 4.5 to 1 on every ground that there is, the yellow of warnings included.
    '--mantine-color-dimmed': '#59646e',
    '--mantine-color-placeholder': '#697480',
    // Yellow as a text on yellow could hardly be read.
    '--mantine-color-yellow-light-color': '#7a5200',
  };
  return { variables: {}, light, dark };
};
