"""The generated module that says which description the package is made of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .decisions.lock import Lock

DATE = "x-date"
"""The keyword of `info` for the day of the description; overrides/overlay.yaml sets it."""
TEXT = '''"""The description that this package is generated from."""

from __future__ import annotations

from typing import Final

DESCRIPTION: Final = (
    "{title}{version}{date}: {operations} operations, "
    "sha256 {hash:.12}{learnt}"
)
"""Its title and version, its date, the number of its operations, and the start of its hash."""
'''


def write(info: dict[str, Any], inputs: Lock, operations: int, destination: Path) -> None:
    """Write `_description.py` into the directory *destination*."""
    learnt = inputs.get("learnt", {}).get("from")
    text = TEXT.format(
        title=info.get("title", "API"),
        version=f" {info['version']}" if "version" in info else "",
        date=f" of {info[DATE]}" if DATE in info else "",
        operations=operations,
        hash=inputs["description"],
        learnt=f", completed from {learnt}" if learnt else "",
    )
    (destination / "_description.py").write_text(text, encoding="utf-8")
