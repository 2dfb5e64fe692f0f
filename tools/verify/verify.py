#!/usr/bin/env python3
"""Checks a standard photo against its original and its signed record, apart from Xueying.

Usage: verify.py ORIGINAL OUT RECORD [--public-key PEM] [--json]
Ends with 0 when verified, 1 when not, 2 when a file cannot be read.
"""

import argparse
import base64
import binascii
import hashlib
import json
import sys
from pathlib import Path

import coefficients
import compare
import numpy as np
import picture
from coefficients import OtherForm, Unreadable
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

# docs/integrity.md says how these were found.
TOLERANCE, TOLERANCE_OF_ANOTHER_ENCODING, LEAST_COMPARED = 2.5, 8.0, 0.8


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_record(file: bytes) -> tuple[dict, dict]:
    """The envelope and what it holds."""
    try:
        envelope = json.loads(file)
        record = json.loads(base64.b64decode(envelope["payload"], validate=True))
        if (record["format"], record["version"]) != ("xueying-integrity", 1):
            raise Unreadable(f"the record has version {record['version']}; this program knows 1")
        check_numbers(record)
        return envelope, record
    except (ValueError, KeyError, TypeError, binascii.Error) as error:
        raise Unreadable("this is no record of a photo") from error


def check_numbers(record: dict) -> None:
    transform, output, original = record["transform"], record["output"], record["original"]
    sane = (0.001 <= transform["scale"] <= 100 and transform["reduction"] in (1, 2, 4)
            and abs(transform["x"]) < 1e6 and abs(transform["y"]) < 1e6
            and transform["resampling"] == "cubic" and 1 <= record["quality"] <= 100
            and output["width"] / transform["scale"] <= 2 * original["width"]
            and output["height"] / transform["scale"] <= 2 * original["height"]
            and 0 < output["width"] * output["height"] <= 10_000_000
            and len(bytes.fromhex(record["background"])) == 3)
    if not sane:
        raise ValueError("impossible numbers")


def signature(envelope: dict, record: dict, pinned: bytes | None) -> str:
    try:
        own = base64.b64decode(record["publicKey"], validate=True)
        key = Ed25519PublicKey.from_public_bytes(own)
        key.verify(base64.b64decode(envelope["signature"], validate=True),
                   base64.b64decode(envelope["payload"], validate=True))
        if envelope["algorithm"] != "Ed25519" or envelope["keyId"] != digest(own)[:16]:
            return "invalid"
    except (InvalidSignature, ValueError, KeyError, TypeError):
        return "invalid"
    if pinned is None:
        return "validButNotPinned"
    return "valid" if pinned == own else "otherKey"


def pixels(original: bytes, output: bytes, record: dict, is_another: bool) -> dict | None:
    """What the pixels say; None when the two pictures cannot be compared."""
    size = (record["output"]["width"], record["output"]["height"])
    mask = picture.open_picture(base64.b64decode(record["mask"]["png"]))
    alpha = np.asarray(mask.convert("L"))
    source = (record["original"]["width"], record["original"]["height"])
    seen = picture.upright_size(picture.open_picture(original))
    shown = picture.open_picture(output)
    if mask.size != size or seen != source or shown.size != size or shown.format != "JPEG":
        return None
    try:
        components = coefficients.read(output, size)
    except OtherForm:
        return None
    except (IndexError, KeyError, TypeError, ValueError) as error:
        raise Unreadable("the photo is a damaged JPEG") from error
    transform = record["transform"]
    reduction = transform["reduction"]
    decoded = picture.decoded(original, reduction)
    crop = picture.resampled(decoded, transform["x"] / reduction, transform["y"] / reduction,
                             transform["scale"] * reduction, size)
    background = list(bytes.fromhex(record["background"]))
    blocks = list(compare.excesses(
        crop, alpha, background, components, record["quality"] if is_another else 0))
    tolerance = TOLERANCE_OF_ANOTHER_ENCODING if is_another else TOLERANCE
    altered = compare.places(block for block in blocks if block[-1] > tolerance)
    compared = float((alpha == 255).sum() / max(1, (alpha >= 128).sum()))
    return {"unaltered": not altered and compared >= LEAST_COMPARED,
            "compared": round(compared, 3), "tolerance": tolerance, "altered": altered,
            "largestExcess": round(max(0.0, *(block[-1] for block in blocks)), 2)}


def report(original: bytes, output: bytes, record_file: bytes, pinned: bytes | None) -> dict:
    envelope, record = read_record(record_file)
    is_recorded = digest(output) == record["output"]["sha256"]
    found = {
        "signature": signature(envelope, record, pinned),
        "originalIsRecorded": digest(original) == record["original"]["sha256"],
        "outputIsRecorded": is_recorded,
        "maskIsRecorded":
            digest(base64.b64decode(record["mask"]["png"])) == record["mask"]["sha256"],
        "pixels": pixels(original, output, record, is_another=not is_recorded),
    }
    found["verified"] = (
        found["signature"] in ("valid", "validButNotPinned")
        and found["originalIsRecorded"] and found["outputIsRecorded"] and found["maskIsRecorded"]
        and bool(found["pixels"] and found["pixels"]["unaltered"]))
    return found


def pinned_key(file: str | None) -> bytes | None:
    if file is None:
        return None
    try:
        key = load_pem_public_key(Path(file).read_bytes())
        return key.public_bytes(Encoding.Raw, PublicFormat.Raw)
    except (ValueError, AttributeError) as error:
        raise Unreadable(f"{file} is no public Ed25519 key in PEM") from error


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("original", "output", "record"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--public-key")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    try:
        found = report(arguments.original.read_bytes(), arguments.output.read_bytes(),
                       arguments.record.read_bytes(), pinned_key(arguments.public_key))
    except (OSError, Unreadable) as error:
        print(f"verify: {error}", file=sys.stderr)
        return 2
    if arguments.json:
        print(json.dumps(found, sort_keys=True))
    else:
        for name, value in found.items():
            print(f"{name:20}{json.dumps(value)}")
    return 0 if found["verified"] else 1


if __name__ == "__main__":
    sys.exit(main())
