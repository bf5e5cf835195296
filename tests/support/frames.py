"""The stack frames of an error that belong to this package, with their locals."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import openai_dual

PACKAGE: Final = Path(openai_dual.__file__).parent


def package_frames(error: BaseException) -> Iterator[traceback.FrameSummary]:
    """Yield the frames of *error* and of its causes that lie in the package, wherever the clone lies."""
    shown: traceback.TracebackException | None
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    while shown is not None:
        yield from (frame for frame in shown.stack if Path(frame.filename).is_relative_to(PACKAGE))
        shown = shown.__cause__ or shown.__context__
