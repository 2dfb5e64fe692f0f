"""People without a browser who bring orders into the state that a test looks at."""

import re
import time

from account import Account
from pictures import made
from server import Server
from visitor import Answer, Visitor


def staff(server: Server, role: str) -> Visitor:
    """A signed-in member of staff with the role."""
    person = server.staff(role)
    visitor = Visitor(server.address)
    form = visitor.form(visitor.get("/desk/sign-in"), "/desk/sign-in")
    done = visitor.send(form, {"login": person["login"], "password": person["password"]})
    assert done.status == 303, done.words
    return visitor


def open_batch(desk: Visitor) -> str:
    """Makes a batch that takes a declaration or a roster and asks for data; returns its code."""
    form = desk.form(desk.get("/desk/batches/new"), "/desk/batches/new")
    page = desk.get("/desk/batches/new").text
    school = re.search(r'<option value="([0-9a-f-]{36})"[^>]*>示范大学', page).group(1)
    level = re.search(r'name="levels"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="levels"', page)
    values = form.values | {
        "school": school, "levels": level.group(1) or level.group(2), "name": "表单批次", "price": "0",
        "opens": "2026-01-01T00:00", "closes": "2036-01-01T00:00", "proofs": "declaration",
        "asked-email": "editable", "asked-major": "correctable", "asked-schoolCategory": "editable",
    }
    done = desk.send(form, values)
    assert done.status == 303, done.words
    return re.search(r'feature-code[^>]*>([^<]+)<', desk.get(done.location).text).group(1).strip()


def with_photo(server: Server, phone: str, portrait: str = "good", becomes: str = "standardised") -> Account:
    """A student whose made portrait was checked."""
    student = Account(server, phone)
    student.enrol(server.next_code())
    student.send_photo(made(portrait).read_bytes())
    state = student.wait_photo()
    assert state == becomes, state
    return student


def submit(student: Account) -> None:
    """Hands the order in, which then has to be paid."""
    form = student.form(student.get(f"/orders/{student.order}/answers"), "/submit")
    assert student.send(form).status == 303


def pay(student: Account) -> None:
    """Pays at the sandbox cashier, and waits until the order knows."""
    begun = student.send(student.form(student.get(f"/orders/{student.order}/pay"), "/pay"))
    page = student.follow(begun)
    cashier = re.search(r'href="[^"]*(/sandbox/cashier/[^"]+)"', page.text).group(1)
    form = student.form(student.get(cashier), cashier)
    assert student.send(form, {"act": "pay"}).status == 303
    wait(student, "payment", "paid")


def wait(student: Account, line: str, state: str) -> None:
    """Waits until a line of the student's order has come to a state."""
    for _ in range(240):
        found = student.server.query(f"select {line} from orders where id = '{student.order}'")[0][0]
        if found == state:
            return
        time.sleep(0.25)
    raise AssertionError(f"{line} is {found}, not {state}\n{student.server.tail()}")


def take(server: Server, role: str) -> tuple[Visitor, Answer]:
    """A reviewer with the page of the next photo."""
    reviewer = staff(server, role)
    for _ in range(80):
        page = reviewer.follow(reviewer.get("/desk/review"))
        if page.address.startswith("/desk/reviews/"):
            return reviewer, page
        time.sleep(0.25)
    raise AssertionError(f"no photo came to the {role}: {page.words[:300]}")


def decide(server: Server, role: str, decision: str, **more: str) -> None:
    """Takes the next photo and decides on it."""
    reviewer, page = take(server, role)
    done = reviewer.send(reviewer.form(page, "/decision"), {"decision": decision} | more)
    assert done.status == 303, done.words
