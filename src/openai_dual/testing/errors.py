"""The errors of cassettes and fake transports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import OpenAIError


class CassetteError(OpenAIError):
    """Base class of errors of a cassette; `path` is its file."""

    category = "OPENAI_CONFIG"

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path


class MalformedCassetteError(CassetteError, ValueError):
    """A cassette cannot be read. The message and `place` name the line, the entry and the field."""

    def __init__(self, path: Path, place: str, problem: str) -> None:
        super().__init__(path, f"{place}: {problem}")
        self.place = place


class CassetteInUseError(CassetteError):
    """A cassette was opened while another one was open; a process has one at a time."""


class UnrecordedRequestError(CassetteError, AssertionError):
    """A request is not in the cassette, or its response was played already, and it may not be sent."""


class UnplayedError(CassetteError, AssertionError):
    """Interactions of the cassette were not requested; `unplayed` names them."""

    def __init__(self, path: Path, unplayed: Sequence[str]) -> None:
        shown = "".join(f"\n  {each}" for each in unplayed)
        super().__init__(path, f"these were recorded and not asked for:{shown}")
        self.unplayed = tuple(unplayed)


class LeakedKeyError(CassetteError):
    """Something that looks like a key is in a cassette, or would have been written to it; it is not shown."""

    def __init__(self, path: Path, lines: Sequence[int]) -> None:
        numbers = ", ".join(map(str, lines))
        super().__init__(path, f"line {numbers}: what looks like a key remains; name its header or field in `redact`")
        self.lines = tuple(lines)


class OldCassetteWarning(UserWarning):
    """A cassette is older than `max_age`."""


class NoAnswerError(OpenAIError, AssertionError):
    """A `FakeTransport` has no response left for a request; the message names it."""


class UnusedAnswersError(OpenAIError, AssertionError):
    """A `FakeTransport` has responses that were not requested."""
