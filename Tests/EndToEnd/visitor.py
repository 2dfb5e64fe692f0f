"""A visitor without a browser: cookies, forms as they stand in the page, and bytes of any kind."""

import http.client
import re
import uuid
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes
    address: str

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    @property
    def words(self) -> str:
        """What a person reads on the page."""
        bare = re.sub(r"(?s)<(script|style|head)\b.*?</\1>", " ", self.text)
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", bare)).strip()

    @property
    def location(self) -> str:
        return self.headers.get("location", "")


@dataclass
class Form:
    """A form as it stands in a page; `kinds` says of each field how it is filled."""

    action: str
    method: str
    values: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)

    def name(self, *kinds: str) -> str:
        """The name of the first field of one of the kinds."""
        for name, kind in self.kinds.items():
            if kind in kinds:
                return name
        raise AssertionError(f"the form {self.action} has no field of {kinds}: {self.kinds}")


class Forms(HTMLParser):
    """Collects the forms of a page."""

    def __init__(self, text: str):
        super().__init__()
        self.forms: list[Form] = []
        self.open = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(at.get("action", ""), at.get("method", "get").lower()))
            self.open = True
        elif self.open and at.get("name") and tag in ("input", "textarea", "select", "button"):
            self.__keep(tag, at)

    def handle_endtag(self, tag: str) -> None:
        self.open = self.open and tag != "form"

    def __keep(self, tag: str, at: dict[str, str]) -> None:
        form, name = self.forms[-1], at["name"]
        kind = at.get("type", "text") if tag == "input" else tag
        form.kinds.setdefault(name, kind)
        chosen = "checked" in at or kind not in ("checkbox", "radio")
        if chosen and kind not in ("file", "button"):
            form.values.setdefault(name, at.get("value", ""))
        elif kind == "radio":
            form.values.setdefault(name, at.get("value", ""))


class Visitor:
    """Talks HTTP/1.1 to one address, keeps cookies and follows nothing unless asked."""

    def __init__(self, address: str):
        self.address = address
        self.cookies: dict[str, str] = {}

    def ask(self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None) -> Answer:
        """One request, one answer; redirects are answers."""
        connection = http.client.HTTPConnection(self.address.removeprefix("http://"), timeout=60)
        own = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())} if self.cookies else {}
        # A path goes out as it is written, dots and all.
        place = re.sub("^https?://[^/]+", "", path)
        try:
            connection.request(method, place, body or None, own | (headers or {}))
        except (BrokenPipeError, ConnectionResetError):
            pass  # A server may refuse a large body before it has read all of it.
        reply = connection.getresponse()
        for cookie in reply.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name.strip()] = value
        answer = Answer(
            reply.status, {k.lower(): v for k, v in reply.headers.items()}, reply.read(), path)
        connection.close()
        return answer

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def follow(self, answer: Answer) -> Answer:
        """The page at the end of a chain of redirects."""
        for _ in range(8):
            if answer.status not in (301, 302, 303, 307, 308):
                return answer
            answer = self.get(answer.location)
        raise AssertionError(f"too many redirects at {answer.location}")

    def form(self, page: Answer, action: str) -> Form:
        """The form of the page whose address ends with `action`."""
        for form in Forms(page.text).forms:
            if form.action.split("?")[0].endswith(action):
                return form
        raise AssertionError(f"no form to {action} on {page.address} ({page.status}): {page.words[:400]}")

    def send(self, form: Form, changes: dict[str, str] | None = None,
             files: dict[str, tuple[str, bytes]] | None = None) -> Answer:
        """Posts a form with changed values; a value of `None` leaves the field out."""
        values = {k: v for k, v in (form.values | (changes or {})).items() if v is not None}
        if files is None and "file" not in form.kinds.values():
            body, kind = urlencode(values).encode(), "application/x-www-form-urlencoded"
        else:
            body, kind = multipart(values, files or {})
        return self.ask("POST", form.action, body, {"Content-Type": kind})

    def token(self, page: Answer) -> str:
        """The CSRF token that scripts read from a page."""
        found = re.search(r'<meta name="csrf" content="([^"]+)"', page.text)
        assert found, f"no CSRF token on {page.address}"
        return found.group(1)


def multipart(values: dict[str, str], files: dict[str, tuple[str, bytes]]) -> tuple[bytes, str]:
    """A multipart/form-data body and its content type."""
    edge = uuid.uuid4().hex
    parts = [
        f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in values.items()
    ]
    for name, (filename, data) in files.items():
        head = f'--{edge}\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\n'
        parts.append(head.encode() + b"Content-Type: application/octet-stream\r\n\r\n" + data + b"\r\n")
    return b"".join(parts) + f"--{edge}--\r\n".encode(), f"multipart/form-data; boundary={edge}"
