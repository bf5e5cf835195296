"""What OpenAI-compatible servers get wrong, over real sockets: the correct result, or an error with the reason."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual import errors
from openai_dual.emulator import Emulator
from tests.support.clients import Driver
from tests.system.faults.conftest import assert_still_works

MESSAGES = [{"role": "user", "content": "Hi there"}]
REASON = "The emulator was asked to fail"


def ask(driver: Driver, fault: str, **settings: Any) -> Any:
    headers = {"x-emulator-fault": fault}
    return driver.call("chat.completions.create", model="gpt-4o", messages=MESSAGES, extra_headers=headers, **settings)


def streamed(driver: Driver, fault: str, **settings: Any) -> str:
    stream = ask(driver, fault, stream=True, **settings)
    chunks = [chunk for chunk in driver.events(stream) if chunk.choices]
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


@pytest.mark.filterwarnings("ignore")  # a wrong label is warned of
@pytest.mark.parametrize(
    "fault",
    [
        "content-type=none",
        "content-type=text/plain",
        "charset=latin-1",
        "encoding=utf-8",
        "encoding=none",
        "encoding=identity",
        "encoding=binary",
    ],
)
def test_a_wrong_label_does_no_harm(driver: Driver, fault: str) -> None:
    assert ask(driver, fault).choices[0].message.content == "You said: Hi there"
    assert_still_works(driver)


@pytest.mark.parametrize(
    "shape",
    ["object", "list", "text", "detail", "message", "msg", "errors", "Message", "plain", "html", "problem"],
)
@pytest.mark.parametrize("status", ["", "; status=404"])
def test_the_reason_of_an_error_is_never_lost(driver: Driver, shape: str, status: str) -> None:
    with pytest.raises(errors.APIError, match=REASON):
        ask(driver, f"error-shape={shape}{status}")

    assert_still_works(driver)


def test_an_error_beside_null_fields_is_an_error(driver: Driver) -> None:
    with pytest.raises(errors.APIError, match=REASON):
        ask(driver, "error-shape; set-field=choices=null")


def test_choices_that_are_null_are_an_error(driver: Driver) -> None:
    with pytest.raises(errors.APIResponseValidationError, match="choices"):
        ask(driver, "set-field=choices=null")

    assert_still_works(driver)


@pytest.mark.parametrize("fault", ["newlines=single", "newlines=crlf", "newlines=cr", "content-type=none"])
@pytest.mark.filterwarnings("ignore")  # a wrong label is warned of
def test_a_stream_with_other_newlines_is_read(driver: Driver, fault: str) -> None:
    assert streamed(driver, fault) == "You said: Hi there"
    assert_still_works(driver)


def test_a_stream_without_events_is_an_error(driver: Driver, emulator: Emulator) -> None:
    with pytest.raises(errors.APIError):
        streamed(driver, "done-only")

    assert len(emulator.requests) == 1


def test_an_error_in_place_of_a_stream_is_an_error(driver: Driver) -> None:
    with pytest.raises(errors.APIError, match=REASON):
        streamed(driver, "error-shape")


def test_calls_without_index_are_yielded(driver: Driver) -> None:
    tool = {"type": "function", "function": {"name": "hi_there", "parameters": {"type": "object"}}}
    stream = ask(driver, "omit-field=choices.delta.tool_calls.index", stream=True, tools=[tool])
    deltas = [chunk.choices[0].delta for chunk in driver.events(stream) if chunk.choices]
    calls = [call for delta in deltas for call in delta.tool_calls or ()]

    assert calls[0].function is not None
    assert calls[0].function.name == "hi_there"


def test_an_unasked_stream_is_accumulated_or_refused_once(driver: Driver, emulator: Emulator) -> None:
    try:
        text = ask(driver, "unasked-stream").choices[0].message.content
    except errors.WrongContentTypeError as error:
        text = str(error)

    assert text == "You said: Hi there" or "text/event-stream" in text
    assert len(emulator.requests) == 1


@pytest.mark.parametrize(("fault", "expected"), [("early", 413), ("early=401", 401)])
def test_an_early_response_reaches_the_caller(driver: Driver, fault: str, expected: int) -> None:
    upload = {"file": ("a.bin", b"x" * 5_000_000), "purpose": "user_data"}
    with pytest.raises(errors.APIStatusError) as caught:
        driver.call("files.create", extra_headers={"x-emulator-fault": fault}, timeout=20, **upload)

    assert caught.value.status_code == expected
    assert_still_works(driver)


@pytest.mark.parametrize("fault", ["trailing", "trailing=junk"])
def test_stray_bytes_are_not_the_next_response(driver: Driver, fault: str) -> None:
    assert ask(driver, fault).choices[0].message.content == "You said: Hi there"
    assert_still_works(driver)
