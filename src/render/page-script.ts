/**
 * What a page does where scripts run: a claim and its words light up together on pointing, focus and click;
 * arrow keys go from claim to claim; Escape lets go. Without it everything stays readable and the links still work.
 */
export const pageScript = `(() => {
  'use strict';
  const links = [...document.querySelectorAll('.claim .predicate')];
  const parts = new Map();
  for (const element of document.querySelectorAll('[data-claims]')) {
    for (const id of element.dataset.claims.split(' ')) {
      if (!parts.has(id)) parts.set(id, []);
      parts.get(id).push(element);
    }
  }
  const idsOf = (element) => element?.dataset.claims.split(' ') ?? [];
  const claimOf = (element) => element?.closest('.claim') ?? null;
  let held = [];
  let shown = [];
  const light = (ids, on) => {
    for (const id of ids) for (const element of parts.get(id) ?? []) element.classList.toggle('on', on);
    for (const id of ids) {
      const link = document.getElementById(id)?.querySelector('.predicate');
      if (on) link?.setAttribute('aria-current', 'true');
      else link?.removeAttribute('aria-current');
    }
  };
  const show = (ids) => {
    light(shown, false);
    shown = ids;
    light(shown, true);
  };
  const makeStop = (link) => {
    for (const other of link.closest('.claims').querySelectorAll('.predicate, summary')) other.tabIndex = -1;
    link.tabIndex = 0;
    claimOf(link).querySelector('summary').tabIndex = 0;
  };
  const hold = (claim, target) => {
    held = idsOf(claim);
    show(held);
    target?.scrollIntoView({ block: 'nearest' });
  };
  const letGo = () => {
    held = [];
    show([]);
  };
  const step = (link, key) => {
    const at = links.indexOf(link);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[key];
    return to === undefined ? undefined : (links[to] ?? link);
  };
  document.addEventListener('click', (event) => {
    const words = event.target.closest('.words[data-claims]');
    const claim = claimOf(event.target);
    if (words) {
      const first = document.getElementById((words.getAttribute('href') ?? '#' + idsOf(words)[0]).slice(1));
      event.preventDefault();
      first.querySelector('.predicate').focus();
      hold(first, first);
    } else if (claim && event.target.closest('.predicate')) {
      event.preventDefault();
      hold(claim, document.querySelector('.is-trigger[data-claims~="' + claim.id + '"]'));
    } else if (claim && !event.target.closest('details')) {
      hold(claim);
    } else if (!event.target.closest('a, summary, label, input')) {
      letGo();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      const open = claimOf(document.activeElement)?.querySelector('details[open]');
      if (open) {
        open.open = false;
        open.closest('.claim').querySelector('.predicate').focus();
      } else letGo();
      return;
    }
    const link = claimOf(document.activeElement)?.querySelector('.predicate');
    const next = link && step(link, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  document.addEventListener('focusin', (event) => {
    const claim = claimOf(event.target);
    if (!claim) return;
    makeStop(claim.querySelector('.predicate'));
    held = [];
    show(idsOf(claim));
  });
  document.addEventListener('mouseover', (event) => {
    const over = event.target.closest?.('[data-claims]');
    const focused = claimOf(document.activeElement);
    show(over ? idsOf(over) : held.length > 0 ? held : idsOf(focused));
  });
  const arrive = () => {
    const claim = document.getElementById(location.hash.slice(1));
    if (claim?.classList.contains('claim')) hold(claim);
  };
  window.addEventListener('hashchange', arrive);
  arrive();
  for (const list of document.querySelectorAll('.claims')) makeStop(list.querySelector('.predicate'));
  document.documentElement.classList.add('scripted');
})();
`;
