"""Nothing that was acknowledged is lost when every process is killed at the worst moment."""

import pytest
from account import Account

pytestmark = pytest.mark.both


@pytest.fixture(autouse=True)
def running(server):
    """Starts the installation again when a test failed between kill and start."""
    if not server.processes:
        server.start()


@pytest.fixture
def account(server, phone) -> Account:
    """A signed-in student with an order that waits for a photo."""
    someone = Account(server, phone)
    someone.enrol(server.next_code())
    return someone


def test_an_upload_goes_on_where_the_server_was_killed(server, account, portrait):
    data = portrait.read_bytes()
    upload = account.begin_upload(len(data))
    third = len(data) // 3
    assert account.append(upload, 0, data[:third]).status in (200, 204)

    server.kill()
    server.start()

    assert account.offset(upload) == third
    again = account.append(upload, 0, data[:third])
    assert again.status == 409
    assert account.append(upload, third, data[third:2 * third]).status in (200, 204)
    assert account.append(upload, 2 * third, data[2 * third:]).status in (200, 201, 204)
    assert account.wait_photo() == "standardised"


def test_an_uploaded_photo_is_checked_after_the_server_was_killed(server, account, portrait):
    data = portrait.read_bytes()
    upload = account.begin_upload(len(data))
    for place in range(0, len(data), 1 << 20):
        assert account.append(upload, place, data[place:place + (1 << 20)]).status < 300
    server.kill()
    server.start()
    assert account.wait_photo() == "standardised"


def test_a_payment_counts_when_the_server_was_killed_before_the_callback(
        visit, server, phone, portrait):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    cashier = student.begin_payment()
    # The provider takes the money and its callback never arrives.
    student.cashier(cashier, "paySilently")
    server.kill()
    assert student.lines()[1] == "pending"
    server.start()
    student.wait_line(1, "paid", seconds=90)


def test_a_payment_counts_when_the_server_is_killed_right_after_the_cashier(
        visit, server, phone, portrait):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    student.cashier(student.begin_payment(), "pay")
    server.kill()
    server.start()
    student.wait_line(1, "paid", seconds=90)


def test_a_decision_takes_effect_after_the_server_was_killed(visit, desk, server, phone, portrait):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    student.pay()
    reviewer = desk("firstReviewer")
    decided = f"select count(*) from reviews where order_id = '{student.order}' and decision is not null"
    for _ in range(10):
        reviewer.next_review()
        reviewer.approve_by_key()
        if server.query(decided) == [("1",)]:
            break
    server.kill()
    server.start()
    student.wait_line(0, "awaitingFinalReview", seconds=90)
