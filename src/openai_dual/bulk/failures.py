"""A file of the failures in an output, for people and for programs that handle them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from .records import recorded


def write_failures(out: Path, errors: Path) -> None:
    """Copy the failures in the output *out* to *errors*, which is replaced once it is complete."""
    new = errors.with_name(f"{errors.name}.new")
    with out.open("rb") as results, new.open("wb") as file:
        for line in results:
            found = recorded(line) if line.endswith(b"\n") else None
            if found is not None and found.failed:
                file.write(line)
    with suppress(PermissionError):  # on Windows: a program has it open
        new.replace(errors)
