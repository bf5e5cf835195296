"""Measure the overhead of helpers: a large upload in parts, many embeddings.

Each runs in a fresh interpreter against the emulator in another process. Memory is the growth of the peak over the
resident memory before.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from . import measure
from .emulator import running
from .table import Bound, Row

PLENTY = 10**9
SIZE, PART, AT_ONCE = 200, 16, 4
"""Megabytes of the file and of a part, and the number of concurrent parts."""

UPLOAD = """
import json, sys, time
from benchmarks import peers
from benchmarks.measure import peak, resident
path, url, at_once = sys.argv[1], sys.argv[2], int(sys.argv[3])
client = peers.ours(url).with_options(default_headers={"x-emulator-fault": "slow=0.05"})
settings = {"mime_type": "text/plain", "purpose": "assistants", "at_once": at_once}
client.uploads.upload_file_chunked(file=b"small", filename="small.txt", **settings)
before, began = resident(), time.perf_counter()
client.uploads.upload_file_chunked(file=path, **settings)
print(json.dumps({"seconds": time.perf_counter() - began, "growth": max(peak() - before, 0)}))
"""

EMBED = """
import json, sys
from benchmarks import peers
from benchmarks.measure import peak, resident
client = peers.ours(sys.argv[1])
def embed(count):
    inputs = (f"text {number}" for number in range(count))
    return sum(1 for _ in client.embeddings.create_many(inputs, model="text-embedding-3-small", dimensions=8))
assert embed(10_000) == 10_000
before = resident()
assert embed(100_000) == 100_000
print(json.dumps({"growth": max(peak() - before, 0)}))
"""


def rows() -> Iterator[Row]:
    """Measure the helpers."""
    with running("--limits", f"requests-per-minute={PLENTY}; tokens-per-minute={PLENTY}") as (_, url):
        yield from _uploads(url)
        grown = measure.child(EMBED, url)["growth"]
        yield Row("100,000 embeddings after 10,000", "MB grown", {"ours": grown}, [Bound(20)])


def _uploads(url: str) -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        path = Path(folder, "large.bin")
        with path.open("wb") as file:
            file.truncate(SIZE * 1024 * 1024)  # sparse: nothing is written to disk
        together = measure.child(UPLOAD, str(path), url, str(AT_ONCE))
        in_turn = measure.child(UPLOAD, str(path), url, "1")
    grown = f"{SIZE} MB in parts, {AT_ONCE} at once"
    yield Row(grown, "MB grown", {"ours": together["growth"]}, [Bound(AT_ONCE * PART + 20)])
    yield Row(f"{grown}: time", "x in turn", {"ours": together["seconds"] / in_turn["seconds"]}, [Bound(1)])
