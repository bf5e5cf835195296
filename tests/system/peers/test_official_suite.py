"""The calls of the official test-suite, made with both clients against a server that validates them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.support.clients import KINDS, Kind
from tests.support.paths import ROOT
from tests.system.peers.servers import sources

SUITE = Path(__file__).parent / "official" / "suite.py"
OWN = {"audio.test_speech::test_method_create_with_all_params"}
"""`stream_format="sse"` gives a stream of events here, and their bytes there."""
FEWEST = 600
"""How many calls there are at least: fewer mean that the suite has moved."""

Results = dict[str, str | None]


@pytest.fixture(scope="session")
def folder() -> Path:
    """Unpack the sources of the installed official package."""
    official = pytest.importorskip("openai", reason="the official package is not installed")
    pytest.importorskip("httpx2", reason="the official test-suite needs httpx2")
    packed = sources("openai", official.__version__)
    unpacked = packed.with_name(packed.name.removesuffix(".tar.gz"))
    if not unpacked.exists():
        with tarfile.open(packed) as archive:
            archive.extractall(packed.parent, filter="data")
    return unpacked


@pytest.fixture(scope="session", params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture(scope="session")
def official(folder: Path, kind: Kind, steady: str) -> Results:
    return results(folder, "official", kind, steady)


@pytest.fixture(scope="session")
def dual(folder: Path, kind: Kind, steady: str) -> Results:
    return results(folder, "dual", kind, steady)


def results(folder: Path, who: str, kind: Kind, address: str) -> Results:
    """Make all calls in a process of its own: the package of the suite is named `tests`, too."""
    command: list[str | Path] = [sys.executable, "-W", "ignore", SUITE, folder, who, kind, address]
    paths = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, env=paths)
    assert 0 == done.returncode, done.stderr[-2_000:]
    found: Results = json.loads(done.stdout)
    return found


def failed(found: Results) -> dict[str, str]:
    return {name: why for name, why in found.items() if why is not None}


def test_the_same_calls_succeed(official: Results, dual: Results) -> None:
    assert official.keys() == dual.keys()
    assert FEWEST <= len(dual)
    assert {} == {name: why for name, why in failed(dual).items() if name not in {*failed(official), *OWN}}


def test_a_stream_in_place_of_bytes_was_accepted(dual: Results) -> None:
    expected = dict.fromkeys(OWN, "AttributeError: 'Stream' object has no attribute 'json'")
    assert expected == {name: (dual[name] or "").replace("AsyncStream", "Stream") for name in OWN}
