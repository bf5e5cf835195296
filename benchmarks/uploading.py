"""Measure memory while a 200 MB file is uploaded, each client in a fresh interpreter.

The figure is the growth of the peak over the resident memory after a small upload, which loads all modules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from . import measure
from .server import serving
from .table import Bound, Row, Side

SIZE = 200 * 1024 * 1024

PROGRAM = """
import json, sys
from pathlib import Path
from benchmarks import peers
from benchmarks.measure import peak, resident
small, large, url = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
{upload}
upload(small)
before = resident()
upload(large)
print(json.dumps({{"growth": max(peak() - before, 0)}}))
"""

UPLOADS: Mapping[Side, str] = {
    "ours": """
client = peers.ours(url)
def upload(path): client.files.create(file=path, purpose="user_data")
""",
    "official": """
client = peers.theirs(url)
def upload(path): client.files.create(file=path, purpose="user_data")
""",
    "bare": """
client = peers.bare(url)
def upload(path):
    with path.open("rb") as file:
        client.post("/files", files={"file": file}, data={"purpose": "user_data"}).json()
""",
}


def rows() -> Iterator[Row]:
    """Measure one upload per client."""
    with serving() as url, TemporaryDirectory() as folder:
        small, large = _file(folder, "small.bin", 64 * 1024), _file(folder, "large.bin", SIZE)
        figures: dict[Side, float] = {
            side: measure.child(PROGRAM.format(upload=upload), small, large, f"{url}/upload")["growth"]
            for side, upload in UPLOADS.items()
        }
    yield Row("upload of a 200 MB file", "MB grown", figures, [Bound(20)])


def _file(folder: str, name: str, size: int) -> str:
    path = Path(folder, name)
    with path.open("wb") as file:
        file.truncate(size)  # sparse: nothing is written to disk
    return str(path)
