"""Tests without the service: cassettes of recorded responses, a fake transport, and a fake clock.

    chunks, jsons       how bodies are cut and formatted     (pure)
    parsing, reading    parse the text of cassettes
    writing, files      write it to disk
    cleaning            what may be stored of a request and a response
    matching            match requests with recorded requests
    recording           the transports of httpx while a cassette is open
    cassettes           `cassette`: the context manager and decorator
    answers, fake       builders of responses, and the transport that sends them
    dialogues           what is said over a WebSocket, as a script    (pure)
    scripted_sockets    `FakeSocket`, and connections that follow a script
    socket_recording    connections whose dialogue is recorded in a slot (`slots`) of a cassette
    clock               `no_waits` and its clock
    plugin              the pytest plugin

Every module is loaded on first use; only cassettes need vcrpy (the extra `testing`).
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
    from .scripted_sockets import FakeSocket

__all__ = [
    "CassetteError",
    "CassetteInUseError",
    "FakeAnswer",
    "FakeClock",
    "FakeSocket",
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
    "FakeSocket": "scripted_sockets",
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
