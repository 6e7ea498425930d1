// What a person reads on a page, and what he means by its words. Put before each look at it.
const plain = text => text.replace(/\s+/g, ' ').trim();
const seen = node => node.getClientRects().length > 0;
const name = node => plain(node.getAttribute('aria-label') || node.textContent || (node.type === 'submit' ? node.value : ''));

// The part of the page under a heading; the whole of it without one.
const part = heading => {
  if (!heading) return document;
  const head = [...document.querySelectorAll('main :is(h2, h3, legend, caption, summary)')].find(it => name(it) === heading);
  return head ? head.closest('form, section, details, fieldset, table, .card') : null;
};
const labelWords = label => {
  const copy = label.cloneNode(true);
  copy.querySelectorAll('.hint, .ui-outputlabel-rfi, select, textarea').forEach(it => it.remove());
  return plain(copy.textContent);
};
const best = (all, of, words) => all.find(it => of(it) === words) || all.find(it => of(it).startsWith(words));
const field = (words, heading) => {
  const within = part(heading);
  if (!within) return null;
  const label = best([...within.querySelectorAll('label')].filter(seen), labelWords, words);
  return label ? label.control : best([...within.querySelectorAll('[aria-label]:is(input, select)')], name, words) || null;
};
const button = (words, heading) => {
  const of = within => best([...within.querySelectorAll('button, a, summary, input[type=submit]')].filter(seen), name, words);
  return heading ? (part(heading) && of(part(heading))) || null : of(document.querySelector('main')) || of(document) || null;
};
const last = words => [...document.querySelectorAll('main :is(button, a, summary)')].filter(seen).filter(it => name(it) === words).pop() || null;
// Whether it leads to another page; the one that is left is marked.
const leads = it => document.documentElement.leaves = it.type === 'submit' || (it.href || '').startsWith('http') && !it.href.includes('#');
// What the next key would go to.
const focused = () => {
  const it = document.activeElement;
  return it.labels && it.labels.length && !it.getAttribute('aria-label') ? labelWords(it.labels[0]) : name(it);
};
const buttons = () => [...document.querySelectorAll('main :is(button, a.button, summary)')].filter(seen).map(name);
const entry = words => [...document.querySelectorAll('nav.menu li a')].find(it => name(it) === words) || null;
const menu = () => [...document.querySelectorAll('nav.menu li a')].map(name);
const table = caption => {
  const found = [...document.querySelectorAll('main table')].find(it => it.caption && name(it.caption) === caption);
  if (!found) return null;
  const heads = [...found.tHead.rows[0].cells].map(name);
  return [...found.tBodies[0].rows].map(row => Object.fromEntries([...row.cells].map((cell, at) => [heads[at], plain(cell.innerText)])));
};
const facts = heading => Object.fromEntries([...(part(heading) || document).querySelectorAll('dl.facts dt')].map(it => [name(it), plain(it.nextElementSibling.innerText)]));
const notices = () => [...document.querySelectorAll('#notices .notice')].map(name);
const choose = (list, words) => {
  const option = best([...list.options], name, words);
  if (!option) return false;
  option.selected = true;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
};
const put = (into, text) => {
  into.value = text;
  into.dispatchEvent(new Event('input', { bubbles: true }));
};
