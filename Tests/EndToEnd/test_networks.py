"""Networks that an operator names: taken, or refused in one line that says why."""

import hashlib
import json
import subprocess

import pytest
from pictures import made
from server import ROOT, binary, run_photo

NETWORKS = ROOT / "Tests/Fixtures/networks"


def described(folder, name: str, **changes) -> str:
    """A description beside a copy of the network; changes replace its keys."""
    network = (NETWORKS / f"{name}.onnx").read_bytes()
    (folder / f"{name}.onnx").write_bytes(network)
    description = {
        "file": f"{name}.onnx",
        "sha256": hashlib.sha256(network).hexdigest(),
        "input": {"width": 128, "height": 128, "channels": "bgr"},
        "output": {"activation": "sigmoid"},
    } | changes
    path = folder / f"{name}.json"
    path.write_text(json.dumps(description))
    return str(path)


def test_a_photo_is_judged_with_a_segmenter(tmp_path):
    done = run_photo("check", str(made()), "--json", "--segmenter", described(tmp_path, "wall"))
    assert done.returncode in (0, 1), done.stderr
    judged = json.loads(done.stdout)
    assert any(check["id"] == "cutOut" for check in judged["checks"])


REFUSED = {
    "another file": ("wall", {"sha256": "0" * 64}, "the SHA-256 is"),
    "a key that is missing": ("wall", {"input": {"width": 128}}, "input.height is missing"),
    "an impossible size": ("wall", {"input": {"width": 4, "height": 128}}, "allowed 16…2048"),
    "no person seen": ("constant", {}, "intersection over union"),
}


@pytest.mark.parametrize("name, changes, words", REFUSED.values(), ids=REFUSED.keys())
def test_a_network_that_cannot_be_used_is_refused(tmp_path, name, changes, words):
    done = run_photo(
        "check", str(made()), "--segmenter", described(tmp_path, name, **changes))
    assert done.returncode == 2
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr


def test_the_server_does_not_start_with_a_network_that_is_another(tmp_path):
    path = described(tmp_path, "wall", sha256="0" * 64)
    done = subprocess.run(
        [binary(), "serve", "--data", str(tmp_path / "data"), "--segmenter", path],
        cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60)
    assert done.returncode != 0
    assert "--segmenter" in done.stderr and "SHA-256" in done.stderr
