"""Collect all visible output of a client as text, to search it for credentials."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Sequence

from tests.support.frames import package_frames


class VisibleOutput(logging.Handler):
    """Collects reprs, messages, log records, pickles and frame locals."""

    def __init__(self, canaries: Sequence[str]) -> None:
        super().__init__(level=1)
        self._canaries = canaries
        self.found: list[str] = []
        self.locals: list[str] = []
        """Locals of frames; they may contain unmasked data of the service."""

    def emit(self, record: logging.LogRecord) -> None:
        self.found += [record.getMessage(), repr(vars(record))]

    def take(self, *values: object) -> None:
        for value in values:
            self.found += [repr(value), str(value), f"{value}"]
            fields = getattr(value, "__dict__", {}).items()
            self.found += [repr(field) for field in fields]

    def error(self, error: BaseException) -> None:
        """Collect *error* with its causes: text, fields, pickle, and the locals of the package's frames."""
        self.take(error)
        self.found.append("".join(traceback.format_exception(error)))
        self.found.append(repr(pickle.dumps(error)))
        self.locals += [f"{frame.name}: {frame.locals}" for frame in package_frames(error)]

    def leaks(self) -> list[str]:
        return [text[:300] for text in (*self.found, *self.locals) if any(canary in text for canary in self._canaries)]
