const dark = matchMedia('(prefers-color-scheme: dark)');

const value = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function styleOptions() {
  const [accent, accentText, page, surface, text, quiet, line] =
    ['--accent', '--accent-text', '--page', '--surface', '--text', '--quiet', '--line'].map(value);
  return {
    rootHeight: '100%',
    rootWidth: '100%',
    primaryFont: value('--font'),
    accent,
    subtle: quiet,
    backgroundColor: page,
    bubbleBackground: surface,
    bubbleBorderColor: line,
    bubbleBorderRadius: 12,
    bubbleTextColor: text,
    bubbleFromUserBackground: accent,
    bubbleFromUserBorderColor: accent,
    bubbleFromUserBorderRadius: 12,
    bubbleFromUserTextColor: accentText,
    bubbleMaxWidth: 600,
    bubbleAttachmentMaxWidth: 600,
    uploadAccept: 'image/*',
    sendBoxBackground: surface,
    sendBoxTextColor: text,
    sendBoxPlaceholderColor: quiet,
    sendBoxButtonColor: accent,
    sendBoxButtonShadeColor: surface,
    sendBoxButtonShadeColorOnHover: page,
    sendBoxButtonColorOnHover: accent,
    sendBoxBorderTop: `1px solid ${line}`,
    sendBoxHeight: 56,
    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: surface,
    suggestedActionBackgroundColorOnHover: page,
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: 20,
    suggestedActionTextColor: text,
    suggestedActionHeight: 44,
    timestampColor: quiet,
  };
}

// Cards have colours of their own; without these their marked parts cannot be read on a dark page.
function adaptiveCardsHostConfig() {
  const ink = { default: value('--text'), subtle: value('--quiet') };
  const container = background => ({ backgroundColor: background, foregroundColors: { default: ink, dark: ink, light: ink } });
  return {
    supportsInteractivity: true,
    fontFamily: value('--font'),
    fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
    spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 12 },
    containerStyles: { default: container(value('--surface')), emphasis: container(value('--marked')) },
  };
}

// Calls back with Web Chat's style now and whenever the browser changes between light and dark.
export function followTheme(apply) {
  const tell = () => apply({ styleOptions: styleOptions(), adaptiveCardsHostConfig: adaptiveCardsHostConfig() });
  tell();
  dark.addEventListener('change', tell);
}
