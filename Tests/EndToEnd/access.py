"""What is looked for on a page so that everybody can use it: by axe, by its width, by the size of its text."""

from dataclasses import dataclass
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Browser, BrowserContext, Page
from visitor import Visitor

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()

# WCAG 2.2 at level AA, and what axe holds for good practice besides.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# The least of what WCAG 2.2 asks under 1.4.10 (reflow) and 1.4.4 (resize text), in CSS pixels.
NARROW = {"width": 320, "height": 640}
PHONE = {"width": 390, "height": 844}


@dataclass(frozen=True)
class Fault:
    """What is wrong with one page, as a line for a person."""

    page: str
    what: str

    def __str__(self) -> str:
        return f"{self.page}: {self.what}"


def as_visitor(browser: Browser, visitor: Visitor, **options) -> BrowserContext:
    """A browser with the session of a visitor without one."""
    context = browser.new_context(viewport=PHONE, locale="zh-CN", device_scale_factor=1, **options)
    context.add_cookies([
        {"name": name, "value": value, "url": visitor.address} for name, value in visitor.cookies.items()])
    return context


def violations(page: Page, address: str, rules: list[str] | None = None) -> list[Fault]:
    """What axe finds on the whole page; of single `rules`, where they are named."""
    # As high as the page, so that what sticks to an edge covers nothing.
    high = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": PHONE["width"], "height": max(high, PHONE["height"])})
    wanted = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": RULES}
    page.evaluate(AXE)
    found = page.evaluate("wanted => axe.run(document, {runOnly: wanted})", wanted)["violations"]
    return [
        Fault(address, f"{rule['id']} ({rule['impact']}) at {node['target'][0]}: {node['failureSummary']}")
        for rule in found for node in rule["nodes"]]


# What stands out of the page to the right; what scrolls in a box of its own or is hidden from sight does not count.
WIDE = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return null;
  const named = (it) => it.tagName.toLowerCase() + (it.id ? '#' + it.id : '') + [...it.classList].map((c) => '.' + c).join('');
  const boxed = (it) => it !== document.body && (getComputedStyle(it).overflowX !== 'visible' || boxed(it.parentElement));
  const wide = [...document.body.querySelectorAll('*')].filter(
    (it) => it.getBoundingClientRect().right > room + 1 && !boxed(it.parentElement));
  return `${document.documentElement.scrollWidth} px wide, ${room} px there: ` + wide.slice(0, 4).map(named).join(', ');
}"""


def overflow(page: Page, address: str, how: str) -> list[Fault]:
    """That the page scrolls sideways, if it does."""
    wide = page.evaluate(WIDE)
    return [Fault(address, f"{how}: {wide}")] if wide else []
