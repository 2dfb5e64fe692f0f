"""The executable as scripts and operators use it."""

import json
import subprocess
from datetime import date

import pictures
import pytest
from server import ROOT, binary, run_photo


def run(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [binary(), *arguments], cwd=ROOT, capture_output=True, text=True,
        stdin=subprocess.DEVNULL, timeout=120)


COMMANDS = [[], ["serve"], ["work"], ["migrate"], ["demo"], ["staff"], ["staff", "add"], ["photo"],
            ["photo", "check"], ["photo", "standardize"], ["photo", "batch"], ["photo", "mask"],
            ["photo", "sheet"], ["photo", "verify"], ["photo", "key"], ["photo", "evaluate"],
            ["photo", "bench"], ["photo", "samples"], ["docs"], ["docs", "states"], ["doctor"]]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: " ".join(words) or "xueying")
def test_every_command_has_help(command):
    done = run(*command, "--help")
    assert done.returncode == 0
    assert "USAGE" in done.stdout
    assert not done.stderr


@pytest.mark.parametrize("arguments", [
    ["nonsense"], ["serve", "--port", "no"], ["serve", "--port", "70000"],
    ["serve", "--worker", "perhaps"], ["serve", "--log-level", "loud"],
    ["serve", "--public-url", "photo.example.cn"], ["serve", "--database", "mysql://x"],
    ["photo", "check"], ["photo", "check", "x.jpg", "--spec", "none"]], ids=" ".join)
def test_an_impossible_value_stops_the_start_with_a_clear_message(arguments, tmp_path):
    extra = ["--data", str(tmp_path)] if arguments[0] == "serve" else []
    done = run(*arguments, *extra)
    assert done.returncode != 0
    # A database address may hold a password, so only its beginning is repeated.
    value = arguments[-1].split("://")[0] if "--database" in arguments else arguments[-1]
    assert value in done.stderr or "Usage" in done.stderr


def test_the_drawn_states_are_those_of_the_code():
    done = run("docs", "states", "--check")
    assert done.returncode == 0, done.stderr


def test_an_unknown_setting_stops_the_start(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"prot": 8080}')
    done = run("serve", "--data", str(tmp_path), "--config", str(file))
    assert done.returncode != 0
    assert "prot" in done.stderr
    assert not (tmp_path / "xueying.db").exists()


def test_photo_check_answers_one_line_of_json_per_file(portrait, tmp_path):
    done = run_photo("check", str(portrait), "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert set(answer) >= {"file", "spec", "verdict", "checks", "elapsedMilliseconds"}
    assert (answer["spec"], answer["verdict"] != "fail") == ("chsi", True)
    for check in answer["checks"]:
        assert check["verdict"] in ("pass", "warn", "fail", "cannotAssess")


def test_photo_standardize_writes_the_standard(portrait, tmp_path):
    from package import check_photo

    out = tmp_path / "out.jpg"
    done = run_photo("standardize", str(portrait), str(out), "--json")
    assert done.returncode == 0, done.stderr
    check_photo(out.read_bytes())
    output = json.loads(done.stdout)["output"]
    assert (output["width"], output["height"], output["dpi"]) == (480, 640, 300)
    assert output["bytes"] == out.stat().st_size
    assert 50 <= output["hairTop"] <= 110 and 200 <= output["eyeLine"] <= 300
    assert 180 <= output["faceWidth"] <= 300


def test_a_refused_photo_is_not_written(tmp_path):
    (tmp_path / "nobody.jpg").write_bytes(pictures.no_face())
    done = run_photo("standardize", str(tmp_path / "nobody.jpg"), str(tmp_path / "out.jpg"), "--json")
    assert done.returncode == 1
    assert not (tmp_path / "out.jpg").exists()


@pytest.mark.parametrize("name", ["empty", "text", "truncated", "bomb", "absent"])
def test_unreadable_input_ends_with_two(tmp_path, name):
    makers = {"empty": lambda: b"", "text": pictures.text_named_jpg,
              "truncated": pictures.truncated, "bomb": pictures.bomb}
    file = tmp_path / "in.jpg"
    if name in makers:
        file.write_bytes(makers[name]())
    for command in (["check", str(file)], ["standardize", str(file), str(tmp_path / "out.jpg")]):
        done = run_photo(*command)
        assert done.returncode == 2
        assert done.stderr.strip() or done.stdout.strip()
        assert not (tmp_path / "out.jpg").exists()


def test_the_demo_is_loaded_into_an_empty_database_only(server):
    before = server.counts()
    again = server.run("demo", "--json", check=False)
    assert again.returncode == 1
    assert "not empty" in again.stderr
    assert server.counts() == before


def test_migrating_again_changes_nothing(server):
    before = server.counts()
    server.run("migrate")
    assert server.counts() == before


@pytest.mark.both
def test_doctor_finds_the_installation_healthy(server):
    done = server.run("doctor", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_doctor_says_what_is_missing(tmp_path):
    done = run("doctor", "--data", str(tmp_path), "--database", "postgres://nobody@127.0.0.1:1/none")
    assert done.returncode != 0
    assert done.stdout.strip() or done.stderr.strip()


def test_doctor_reads_the_working_days_of_the_operator(tmp_path):
    file, line = tmp_path / "working-days.json", "Working days"
    years = (date.today().year, date.today().year + 1)
    file.write_text(json.dumps({year: {"off": ["01-01"], "work": []} for year in years}))
    healthy = run("doctor", "--data", str(tmp_path)).stdout
    assert f"good  {line}" in healthy and f"warn  {line}" not in healthy
    file.write_text('{"2027": {"off": ["13-01"], "work": []}}')
    wrong = run("doctor", "--data", str(tmp_path))
    assert wrong.returncode == 1
    assert f"BAD   {line}: {file}: " in wrong.stdout
    assert '"13-01" is no day' in wrong.stdout


@pytest.mark.both
def test_the_server_stops_politely(server):
    assert server.stop() == 0
    server.start()
