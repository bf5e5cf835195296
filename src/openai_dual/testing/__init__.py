"""Tests without the service: cassettes of real answers, a fake transport, and waits that take no time.

    chunks, jsons       how bodies are cut and written     (pure)
    parsing, reading    the text of cassettes to interactions
    writing, files      and back, to disk
    cleaning            what may be kept of a request and an answer
    matching            which recorded request is the one that is made
    recording           the transports of httpx, while a cassette is open
    cassettes           `cassette`: the context manager and decorator
    answers, fake       builders of answers, and the transport that gives them
    clock               `no_waits` and its clock
    plugin              the pytest plugin

Everything is loaded when it is first used; vcrpy (the extra `testing`) by cassettes alone. May import all of the
package, and the emulator's; nothing of the package imports it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import lazy_names

if TYPE_CHECKING:
    from .answers import (
        FakeAnswer,
        bytes_answer,
        chat_answer,
        chat_stream,
        embedding_answer,
        error,
        event_stream,
        json_answer,
        rate_limited,
        response_answer,
        response_stream,
        tool_call,
    )
    from .cassettes import Mode, cassette
    from .clock import FakeClock, no_waits
    from .errors import (
        CassetteError,
        CassetteInUseError,
        LeakedKeyError,
        MalformedCassetteError,
        NoAnswerError,
        OldCassetteWarning,
        UnplayedError,
        UnrecordedRequestError,
        UnusedAnswersError,
    )
    from .fake import FakeTransport

__all__ = [
    "CassetteError",
    "CassetteInUseError",
    "FakeAnswer",
    "FakeClock",
    "FakeTransport",
    "LeakedKeyError",
    "MalformedCassetteError",
    "Mode",
    "NoAnswerError",
    "OldCassetteWarning",
    "UnplayedError",
    "UnrecordedRequestError",
    "UnusedAnswersError",
    "bytes_answer",
    "cassette",
    "chat_answer",
    "chat_stream",
    "embedding_answer",
    "error",
    "event_stream",
    "json_answer",
    "no_waits",
    "rate_limited",
    "response_answer",
    "response_stream",
    "tool_call",
]

_MODULES = {
    "FakeClock": "clock",
    "FakeTransport": "fake",
    "Mode": "cassettes",
    "cassette": "cassettes",
    "no_waits": "clock",
    "FakeAnswer": "answers",
    "bytes_answer": "answers",
    "chat_answer": "answers",
    "chat_stream": "answers",
    "embedding_answer": "answers",
    "error": "answers",
    "event_stream": "answers",
    "json_answer": "answers",
    "rate_limited": "answers",
    "response_answer": "answers",
    "response_stream": "answers",
    "tool_call": "answers",
}
"""The modules of the public names that are not errors."""

_load = lazy_names(__name__, {**dict.fromkeys(__all__, "errors"), **_MODULES})


def __getattr__(name: str) -> Any:
    try:
        return _load(name)
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] not in {"vcr", "yaml"}:
            raise
        from ..errors import ConfigurationError  # the plugin loads this module in every run of pytest

        raise ConfigurationError("cassette: expected vcrpy, which is missing: install openai-dual[testing]") from error
