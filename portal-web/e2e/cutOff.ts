import type { Page } from 'playwright-core';

/** What a reader of this screen cannot read to its end: text that is cut, or that lies beyond the screen where nothing scrolls. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 1.5;
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    const findings = wide > 0 ? [`the page scrolls sideways by ${wide} px`] : [];
    const pen = document.createElement('canvas').getContext('2d');

    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());

    /** A closed choice shows one line, beside its arrow. */
    const cutsChoice = (choice: HTMLSelectElement) => {
      const style = getComputedStyle(choice);
      if (!pen) return false;
      pen.font = style.font;
      const arrow = 16;
      const room = choice.clientWidth - parseFloat(style.paddingLeft) - arrow;
      return pen.measureText(choice.selectedOptions[0]?.label ?? '').width > room + SLACK;
    };

    const fits = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - SLACK && inner.right <= outer.right + SLACK;

    /** Whether it reaches beyond what shows it, up to the next thing that scrolls. */
    const isBeyond = (element: Element) => {
      const box = element.getBoundingClientRect();
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowX } = getComputedStyle(around);
        if (overflowX === 'auto' || overflowX === 'scroll') return false;
        if (overflowX !== 'visible' && !fits(box, around.getBoundingClientRect())) return true;
      }
      return !fits(box, new DOMRect(0, 0, window.innerWidth, 1));
    };

    const cutsItself = (element: Element) =>
      ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + SLACK;

    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.sr-only')) {
        continue;
      }
      const choice = element instanceof HTMLSelectElement;
      if (!choice && !hasText(element)) continue;
      if ((choice && cutsChoice(element)) || cutsItself(element) || isBeyond(element)) {
        findings.push(`${element.tagName.toLowerCase()}: ${element.textContent.slice(0, 60)}`);
      }
    }
    return findings;
  });
