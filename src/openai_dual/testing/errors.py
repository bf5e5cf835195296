"""What goes wrong with cassettes and fake transports. Imports the errors of the package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import OpenAIError


class CassetteError(OpenAIError):
    """Root of what goes wrong with a cassette; `path` is its file."""

    category = "OPENAI_CONFIG"

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path


class MalformedCassetteError(CassetteError, ValueError):
    """A cassette cannot be read; the message and `place` name where: a line, an entry and a field of it."""

    def __init__(self, path: Path, place: str, problem: str) -> None:
        super().__init__(path, f"{place}: {problem}")
        self.place = place


class CassetteInUseError(CassetteError):
    """A cassette was opened while another was open: a process has one at a time."""


class UnrecordedRequestError(CassetteError, AssertionError):
    """A request is not in the cassette, or has been answered already, and may not be sent."""


class UnplayedError(CassetteError, AssertionError):
    """Interactions of the cassette were not asked for; `unplayed` names them."""

    def __init__(self, path: Path, unplayed: Sequence[str]) -> None:
        shown = "".join(f"\n  {each}" for each in unplayed)
        super().__init__(path, f"these were recorded and not asked for:{shown}")
        self.unplayed = tuple(unplayed)


class LeakedKeyError(CassetteError):
    """What looks like a key would have been written to a cassette, or stands in one; it is not shown."""

    def __init__(self, path: Path, lines: Sequence[int]) -> None:
        numbers = ", ".join(map(str, lines))
        super().__init__(path, f"line {numbers}: what looks like a key remains; name its header or field in `redact`")
        self.lines = tuple(lines)


class OldCassetteWarning(UserWarning):
    """A cassette was recorded longer ago than it may be."""


class NoAnswerError(OpenAIError, AssertionError):
    """A `FakeTransport` has no answer left for a request; the message names it."""


class UnusedAnswersError(OpenAIError, AssertionError):
    """A `FakeTransport` has answers that nothing asked for."""
