"""Every page that a visitor reaches by links, and every form that stands on them."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import quote

from visitor import Answer, Form, Forms, Visitor

# What a person fills in with words of their own.
TYPED = ("text", "search", "tel", "email", "password", "number", "textarea", "date", "datetime-local", "time")

# What ends the crawl or leads to what is no page.
LEFT_OUT = re.compile(r"/sign-out|/sandbox|\.(jpg|zip|svg|csv|wav|json|css|js|png|ico)\b|/events|/sessions")


class Links(HTMLParser):
    """Collects the addresses that a page links to within the site."""

    def __init__(self, text: str):
        super().__init__()
        self.addresses: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get("href") or ""
        if tag == "a" and address.startswith("/") and not address.startswith("//"):
            self.addresses.append(address.split("#")[0])


def kind(address: str) -> str:
    """What addresses of one sort have in common: no ids, no codes, no values of a query."""
    path, _, query = address.partition("?")
    path = re.sub("[0-9a-f]{8}-[0-9a-f-]{27}", ":id", path)
    path = re.sub("^/b/[^/]+", "/b/:code", path)
    names = sorted({part.split("=")[0] for part in query.split("&") if part} - {"language"})
    return path + ("?" + "&".join(names) if names else "")


@dataclass
class Place:
    """A form and the page on which it stands."""

    page: str
    form: Form

    @property
    def fields(self) -> list[str]:
        """The names of the fields that are typed in."""
        return [name for name, sort in self.form.kinds.items() if sort in TYPED and name != "csrf"]

    def again(self, visitor: Visitor) -> Form | None:
        """The form as it stands on its page now; none where the page has gone on."""
        return form_to(self.form.action, visitor.get(self.page))


def form_to(action: str, page: Answer) -> Form | None:
    """The form of a page that goes to an address like this one."""
    forms = [form for form in Forms(page.text).forms if kind(form.action) == kind(action)]
    return forms[0] if forms else None


def pages(visitor: Visitor, *starts: str) -> Iterator[Answer]:
    """One page of each kind that can be reached from the starts."""
    waiting, seen = deque(starts), {kind(start) for start in starts}
    while waiting:
        address = waiting.popleft()
        answer = visitor.get(address)
        if answer.status == 303 and kind(answer.location) not in seen:
            seen.add(kind(answer.location))
            waiting.append(answer.location)
        if "text/html" not in answer.headers.get("content-type", "") or answer.status != 200:
            continue
        yield answer
        for link in Links(answer.text).addresses:
            if kind(link) not in seen and not LEFT_OUT.search(link):
                seen.add(kind(link))
                waiting.append(link)


def places(visitor: Visitor, *starts: str) -> dict[str, Place]:
    """Each form with a field to type in, once, by the kind of address that it goes to."""
    found: dict[str, Place] = {}
    for page in pages(visitor, *starts):
        for form in Forms(page.text).forms:
            place = Place(page.address, form)
            if place.fields and not LEFT_OUT.search(form.action):
                found.setdefault(kind(form.action), place)
    return found
