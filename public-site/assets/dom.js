// Builds elements without ever parsing text as markup.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An HTML element. Attributes whose value is null are left out; children are elements or text.
 * @param {string} name @param {Record<string, string|null>} [attributes] @param {...(Node|string|null)} children
 */
export const element = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

/** An SVG element. @param {string} name @param {Record<string, string|null>} [attributes] @param {...Node} children */
export const svg = (name, attributes = {}, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

/** English beside or below Chinese. @param {string} text @param {string|null} [style] */
export const english = (text, style = 'en') => element('span', { class: style, lang: 'en' }, text);

function fill(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  made.append(...children.filter(child => child !== null));
  return made;
}
