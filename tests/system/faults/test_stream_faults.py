"""Faults of streams, over real sockets: a typed error with the received events, or the right events."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual import errors
from openai_dual.core.resilience.retry import Retry
from openai_dual.emulator import Emulator
from openai_dual.emulator.model.output import tokenize
from tests.support.clients import Driver, Kind
from tests.system.faults.conftest import PATIENCE, TIMEOUT, assert_still_works

TEXT = "Où est la gare ?"
SAID = f"You said: {TEXT}"
STREAMS = ("chat", "responses")

ERRORS: list[tuple[str, type[errors.OpenAIError]]] = [
    ("status=503", errors.ServiceUnavailableError),
    ("status=429; retry-after=1", errors.RateLimitError),
    ("html", errors.WrongContentTypeError),
    ("malformed", errors.DeserializationError),
    ("malformed; after=2", errors.DeserializationError),
    ("empty", errors.APIConnectionError),
    ("encoding=gzip", errors.APIConnectionError),
    ("error-event", errors.InternalServerError),
    ("error-event=2", errors.InternalServerError),
    ("error-event=3; code=rate_limit_exceeded", errors.RateLimitError),
    ("unfinished=2", errors.StreamInterrupted),
    ("slow=30", errors.APITimeoutError),
    ("pace=30", errors.StreamInterrupted),
    ("stall=30; at=0", errors.APITimeoutError),
    ("stall=30; after=2", errors.StreamInterrupted),
    ("stall=30; after=2; at=5", errors.StreamInterrupted),
    ("stall=30; at=character", errors.StreamInterrupted),
    ("cut; at=0", errors.APIConnectionError),
    ("cut", errors.StreamInterrupted),
    ("cut; after=2", errors.StreamInterrupted),
    ("cut; after=2; at=9", errors.StreamInterrupted),
    ("cut; at=character", errors.StreamInterrupted),
    ("reset", errors.APIConnectionError),
    ("reset; after=2", errors.StreamInterrupted),
    ("reset; after=2; at=9", errors.StreamInterrupted),
    ("reset; at=character", errors.StreamInterrupted),
    ("close", errors.APIConnectionError),
]


def events(driver: Driver, operation: str, fault: str) -> list[Any]:
    """Read the stream to its end."""
    headers = {"x-emulator-fault": fault}
    if operation == "chat":
        messages = [{"role": "user", "content": TEXT}]
        stream = driver.call(
            "chat.completions.create", model="gpt-4o", messages=messages, stream=True, extra_headers=headers
        )
    else:
        stream = driver.call("responses.create", model="gpt-4o", input=TEXT, stream=True, extra_headers=headers)
    return driver.events(stream)


def text(found: list[Any]) -> str:
    """Join the text deltas."""
    if found and hasattr(found[0], "choices"):
        return "".join(chunk.choices[0].delta.content or "" for chunk in found)
    return "".join(event.delta for event in found if event.type == "response.output_text.delta")


@pytest.mark.parametrize("operation", STREAMS)
@pytest.mark.parametrize(("fault", "expected"), ERRORS)
def test_a_fault_is_a_typed_error(
    driver: Driver, operation: str, fault: str, expected: type[errors.OpenAIError]
) -> None:
    with pytest.raises(errors.OpenAIError) as caught:
        events(driver, operation, fault)

    assert expected is type(caught.value)
    assert_still_works(driver)


@pytest.mark.parametrize("operation", STREAMS)
@pytest.mark.parametrize("fault", ["pace=0.001", "stall=0.01", "stall=0.01; at=character", "interim=103", "slow=0.01"])
def test_a_harmless_fault_of_a_stream(driver: Driver, operation: str, fault: str) -> None:
    assert SAID == text(events(driver, operation, fault))
    assert_still_works(driver)


def test_a_chat_that_lacks_only_its_done_is_complete(driver: Driver) -> None:
    assert SAID == text(events(driver, "chat", "unfinished"))
    assert_still_works(driver)


def test_a_response_that_lacks_its_last_event_is_interrupted(driver: Driver) -> None:
    with pytest.raises(errors.StreamInterrupted):
        events(driver, "responses", "unfinished")
    assert_still_works(driver)


@pytest.mark.parametrize("operation", STREAMS)
def test_duplicate_events_are_yielded(driver: Driver, operation: str) -> None:
    assert "".join(2 * piece for piece in tokenize(SAID)) == text(events(driver, operation, "duplicate"))
    assert_still_works(driver)


@pytest.mark.parametrize("operation", STREAMS)
def test_an_event_stream_under_another_type_is_read(driver: Driver, operation: str) -> None:
    assert SAID == text(events(driver, operation, "content-type=text/plain"))
    assert_still_works(driver)


@pytest.mark.parametrize("operation", STREAMS)
def test_the_text_so_far_is_on_the_error(driver: Driver, operation: str) -> None:
    with pytest.raises(errors.StreamInterrupted) as caught:
        events(driver, operation, "cut; after=3")

    assert caught.value.partial
    assert_still_works(driver)


@pytest.mark.parametrize("operation", STREAMS)
@pytest.mark.parametrize(
    "fault",
    ["status=500", "reset", "close", "cut; at=0", "cut; at=5", "reset; at=5", "slow=30", "empty"],
)
def test_a_stream_that_fails_before_its_first_event_is_sent_again(
    kind: Kind, emulator: Emulator, operation: str, fault: str
) -> None:
    again = Retry(2, initial=0.001, maximum=0.001, retry_ambiguous=True)
    with Driver(kind, base_url=emulator.base_url, timeout=TIMEOUT, max_retries=None, retry=again) as driver:
        assert SAID == text(events(driver, operation, f"{fault}; times=1"))
        assert 2 == len(emulator.requests)
        assert_still_works(driver)


@pytest.mark.parametrize("operation", STREAMS)
def test_silence_after_the_headers_is_not_retried(kind: Kind, emulator: Emulator, operation: str) -> None:
    again = Retry(2, initial=0.001, maximum=0.001, retry_ambiguous=True)
    with Driver(kind, base_url=emulator.base_url, timeout=TIMEOUT, max_retries=None, retry=again) as driver:
        with pytest.raises(errors.APITimeoutError):
            events(driver, operation, "stall=30; at=0; times=1")

        assert 1 == len(emulator.requests)
        assert_still_works(driver)


@pytest.mark.parametrize("operation", STREAMS)
def test_a_drip_does_not_reset_the_idle_timeout(kind: Kind, emulator: Emulator, operation: str) -> None:
    with Driver(kind, base_url=emulator.base_url, timeout=30, stream_idle_timeout=PATIENCE) as driver:
        with pytest.raises(errors.APIError) as caught:
            events(driver, operation, "drip=0.004")

        assert isinstance(caught.value, errors.APITimeoutError)
        assert_still_works(driver)
