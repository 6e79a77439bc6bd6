/**
 * What a page does with the layers of entities where scripts run: the words of a shown layer become buttons, one Tab stop for each
 * sentence and arrow keys from one to the next; on click and focus a panel under the sentence says what they stand for
 * and why; Enter goes into it, Escape back.
 * It only copies what the register under the report says: without scripts everything can be read there.
 */
export const entityScript = `(() => {
  'use strict';
  const kinds = ['actor', 'place', 'time', 'quantity', 'instrument'];
  const boxes = new Map(kinds.map((kind) => [kind, document.getElementById('layer-' + kind)]).filter(([, box]) => box));
  if (boxes.size === 0) return;
  const layers = document.querySelector('.layers');
  const words = [...document.querySelectorAll('.words[data-mentions]:not(.is-trigger)')];
  const panel = document.createElement('aside');
  panel.className = 'panel';
  panel.id = 'entity-panel';
  panel.setAttribute('aria-live', 'polite');
  panel.setAttribute('aria-label', layers.dataset.panel);
  let shown = null;
  const pairsOf = (word) =>
    word.dataset.mentions
      .split(' ')
      .map((pair) => pair.split('/'))
      .filter(([, entity]) => boxes.get(/-([a-z]+)-\\d+$/.exec(entity)[1])?.checked);
  const close = () => {
    panel.remove();
    shown?.classList.remove('shown');
    shown?.setAttribute('aria-expanded', 'false');
    shown = null;
  };
  const copyOf = ([mention, id]) => {
    const entity = document.getElementById(id);
    const part = document.createElement('div');
    part.className = 'entity';
    const uses = document.createElement('ul');
    uses.className = 'uses';
    uses.append(entity.querySelector('[data-why="' + mention + '"]').cloneNode(true));
    part.append(entity.querySelector('p').cloneNode(true), uses, entity.querySelector('dl').cloneNode(true));
    const link = document.createElement('a');
    link.href = '#' + id;
    link.textContent = layers.dataset.register;
    const line = document.createElement('div');
    line.append(link);
    part.append(line);
    return part;
  };
  const makeStop = (stop) => {
    for (const other of stop.closest('p').querySelectorAll('[role="button"]')) other.tabIndex = -1;
    stop.tabIndex = 0;
  };
  const enter = (isOn) => {
    for (const control of panel.querySelectorAll('a, button')) control.tabIndex = isOn ? 0 : -1;
  };
  const open = (word) => {
    if (shown === word) return;
    close();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'close';
    button.textContent = layers.dataset.close;
    panel.replaceChildren(...pairsOf(word).map(copyOf));
    panel.lastElementChild.lastElementChild.append(button);
    word.closest('p').after(panel);
    word.classList.add('shown');
    if (word.getAttribute('role') === 'button') {
      word.setAttribute('aria-expanded', 'true');
      makeStop(word);
    }
    shown = word;
    enter(false);
  };
  const closeAndReturn = () => {
    const word = shown;
    close();
    if (word?.getAttribute('role') === 'button') word.focus({ preventScroll: true });
    close();
  };
  const offer = () => {
    close();
    const seen = new Set();
    const begun = new Set();
    for (const word of words) {
      const pairs = pairsOf(word);
      const isStop = pairs.some(([mention]) => !seen.has(mention));
      for (const [mention] of pairs) seen.add(mention);
      if (isStop) {
        word.setAttribute('role', 'button');
        word.setAttribute('aria-expanded', 'false');
        const sentence = word.closest('p');
        word.tabIndex = begun.has(sentence) ? -1 : 0;
        begun.add(sentence);
      } else for (const name of ['role', 'aria-expanded', 'tabindex']) word.removeAttribute(name);
    }
  };
  const wordOf = (target) => {
    const word = target.closest?.('.words[data-mentions]:not(.is-trigger)');
    return word && pairsOf(word).length > 0 ? word : null;
  };
  document.addEventListener(
    'click',
    (event) => {
      const word = wordOf(event.target);
      if (word) {
        event.preventDefault();
        event.stopPropagation();
        open(word);
        enter(true);
      } else if (event.target.closest('.panel .close')) closeAndReturn();
      else if (!event.target.closest('.panel')) close();
    },
    true,
  );
  document.addEventListener('focusin', (event) => {
    const word = wordOf(event.target);
    if (word) open(word);
    else if (!event.target.closest('.panel')) close();
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape' && shown) {
        event.stopPropagation();
        closeAndReturn();
        return;
      }
      const stop = document.activeElement?.closest('.words[role="button"]');
      if (!stop) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        open(stop);
        enter(true);
        panel.querySelector('a, button').focus();
        return;
      }
      const stops = [...stop.closest('p').querySelectorAll('[role="button"]')];
      const at = stops.indexOf(stop);
      const next = { ArrowRight: stops[at + 1], ArrowLeft: stops[at - 1], Home: stops[0], End: stops.at(-1) }[event.key];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    true,
  );
  for (const box of boxes.values()) box.addEventListener('change', offer);
  offer();
})();
`;
