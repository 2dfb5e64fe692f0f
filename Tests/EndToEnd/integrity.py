"""Records of photos: made by the executable, forged, and checked by both verifiers."""

import base64
import hashlib
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from server import ROOT, run_photo

VERIFIER = ROOT / "tools/verify/verify.py"


@dataclass
class Proof:
    """The three files of one photo, and the key that signed."""

    original: Path
    output: Path
    record: Path
    key: Path

    @classmethod
    def make(cls, original: Path, folder: Path, key: Path, *options: str) -> "Proof":
        proof = cls(original, folder / f"{original.stem}.out.jpg", folder / f"{original.stem}.json", key)
        done = run_photo("standardize", str(original), str(proof.output), "--record",
                         str(proof.record), "--signing-key", str(key), *options)
        assert done.returncode == 0, done.stdout + done.stderr
        return proof

    def payload(self) -> dict:
        return json.loads(base64.b64decode(json.loads(self.record.read_text())["payload"]))

    def claiming(self, original: Path) -> "Proof":
        """As if the signer swore that the photo was made of another original."""
        record, data = self.payload(), original.read_bytes()
        record["original"] |= {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
        payload = json.dumps(record, sort_keys=True, separators=(",", ":")).encode()
        signature = load_pem_private_key(self.key.read_bytes(), None).sign(payload)
        self.change(payload=base64.b64encode(payload).decode(),
                    signature=base64.b64encode(signature).decode())
        return Proof(original, self.output, self.record, self.key)

    def change(self, **fields: str) -> None:
        self.record.write_text(json.dumps(json.loads(self.record.read_text()) | fields))

    def checked(self, public_key: Path | None = None) -> dict:
        """What both verifiers find; they must agree, on every place as well."""
        files = [str(self.original), str(self.output), str(self.record), "--json"]
        files += ["--public-key", str(public_key)] if public_key else []
        ours = run_photo("verify", *files)
        other = subprocess.run([sys.executable, str(VERIFIER), *files], capture_output=True,
                               text=True, timeout=120)
        assert ours.returncode == other.returncode, ours.stderr + other.stderr
        if ours.returncode == 2:
            assert not ours.stdout and not other.stdout
            return {"unreadable": ours.stderr.strip() and other.stderr.strip()}
        one, two = json.loads(ours.stdout), json.loads(other.stdout)
        assert one["verified"] == (ours.returncode == 0)
        for name in ("verified", "signature", "originalIsRecorded", "outputIsRecorded",
                     "maskIsRecorded"):
            assert one[name] == two[name], name
        if two["pixels"] is None:
            assert one.get("pixels") is None
            return two
        assert one["pixels"]["unaltered"] == two["pixels"]["unaltered"]
        assert one["pixels"]["altered"] == two["pixels"]["altered"]
        return two
