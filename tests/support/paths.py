"""Where the repository and the shared data beside it are."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
SHARED: Final = ROOT.parent / "shared"


def tracked() -> list[Path]:
    """Return the files that git tracks; none outside a git clone or without git."""
    if shutil.which("git") is None:
        return []
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    return [ROOT / name for name in done.stdout.decode().split("\0") if name]
