// Putting a list in order by dragging. Keys do the same elsewhere: nothing needs this.

/** @param moved called with the places of what was dragged and of what it was dropped on */
export function drag(list, lines, moved) {
  let dragged;
  list.addEventListener('dragstart', e => {
    dragged = e.target.closest?.(lines);
    if (!dragged) return;
    e.dataTransfer.effectAllowed = 'move';
    e.dataTransfer.setData('text/plain', dragged.dataset.at);
    dragged.classList.add('dragged');
  });
  list.addEventListener('dragover', e => {
    const over = dragged && e.target.closest?.(lines);
    if (!over) return;
    e.preventDefault();
    for (const line of list.querySelectorAll(`${lines}.over`)) if (line !== over) line.classList.remove('over');
    over.classList.toggle('over', over !== dragged);
  });
  list.addEventListener('drop', e => {
    const over = dragged && e.target.closest?.(lines);
    if (!over) return;
    e.preventDefault();
    moved(Number(dragged.dataset.at), Number(over.dataset.at));
  });
  list.addEventListener('dragend', () => {
    dragged?.classList.remove('dragged');
    list.querySelectorAll(`${lines}.over`).forEach(line => line.classList.remove('over'));
    dragged = undefined;
  });
}
