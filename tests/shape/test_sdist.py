"""The sdist has every file of the repository, and the demo runs from it.

Hatchling builds it from a copy of the tracked files, without the network.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest

from tests.support.paths import ROOT, tracked

SAFELY: Any = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
"""Python before 3.11.4 has no filters."""

pytestmark = pytest.mark.xdist_group("sdist")  # built once, also where several processes share the tests

ADDED = {"PKG-INFO"}
"""What the build adds."""


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sdist and unpack it below a folder whose name contains the package's."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("openai_dual")
    command = (sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", str(folder))
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    [archive] = folder.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        opened.extractall(folder, **SAFELY)
    [unpacked] = (path for path in folder.iterdir() if path.is_dir())
    return unpacked


def test_the_sdist_has_the_files_of_the_repository(sdist: Path) -> None:
    files = {path.relative_to(ROOT).as_posix() for path in tracked()}
    if not files:
        pytest.skip("not a git clone")
    packed = {path.relative_to(sdist).as_posix() for path in sdist.rglob("*") if path.is_file()}

    assert set() == files - packed
    assert ADDED <= packed


def run_in(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder / "src")}
    command = (sys.executable, *arguments)
    return subprocess.run(
        command, cwd=folder, env=environment, check=False, capture_output=True, text=True, timeout=120
    )


def test_the_demo_runs_from_the_sdist(sdist: Path) -> None:
    place = run_in(sdist, "-c", "import openai_dual; print(openai_dual.__file__)")
    demo = run_in(sdist, "-m", "openai_dual.emulator.demo")

    assert f"{sdist / 'src' / 'openai_dual' / '__init__.py'}\n" == place.stdout
    assert (0, "") == (demo.returncode, demo.stderr)
    assert "status 200 after 1 retry" in demo.stdout
