"""Every recorded response decodes to the right objects without loss, every recorded error to the right class."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from openai_dual import APIStatusError, AuthenticationError, BadRequestError, NotFoundError
from tests.support.clients import KINDS, Kind
from tests.support.schema_oracle import faults
from tests.system.traffic.recorded import Interaction, interactions, needed
from tests.system.traffic.replaying import Replay

ANSWERED = [each for each in interactions() if each.status == 200 and not each.streamed]
JSON = [each for each in ANSWERED if each.answer_kind == "application/json"]
BINARY = [each for each in ANSWERED if each.answer_kind == "application/octet-stream"]
STREAMS = [each for each in interactions() if each.status == 200 and each.streamed]
ERRORS = [each for each in interactions() if each.status >= 400]
CLASSES = {400: BadRequestError, 401: AuthenticationError, 404: NotFoundError}

pytestmark = needed


def schema(recorded: Interaction, kind: str) -> dict[str, Any]:
    assert recorded.operation is not None
    return recorded.operation.answers[kind]


def test_all_interactions_are_under_test() -> None:
    tested = {each.number for each in (*JSON, *BINARY, *STREAMS, *ERRORS)}

    assert [204] == [each.status for each in interactions() if each.number not in tested]
    assert 513 == len(interactions())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recorded", JSON, ids=str)
def test_json_lands_in_the_right_classes_and_round_trips(recorded: Interaction, kind: Kind) -> None:
    with Replay(kind, recorded) as replay:
        answer = replay.repeat()

    assert json.loads(recorded.answered) == answer.to_dict()
    assert [] == list(faults(answer, schema(recorded, "application/json")))
    assert recorded.header("x-request-id") == answer._request_id


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recorded", BINARY, ids=str)
def test_binary_answers_keep_their_bytes(recorded: Interaction, kind: Kind) -> None:
    with Replay(kind, recorded) as replay:
        assert recorded.answered == replay.repeat().content


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recorded", STREAMS, ids=str)
def test_streams_yield_every_event(recorded: Interaction, kind: Kind) -> None:
    with Replay(kind, recorded) as replay:
        stream = replay.repeat()
        events = replay.events(stream)

    assert list(data(recorded)) == [event.to_dict() for event in events]
    assert [] == [fault for event in events for fault in faults(event, schema(recorded, "text/event-stream"))]
    assert recorded.header("x-request-id") == stream._request_id


def data(recorded: Interaction) -> Iterator[Any]:
    """Read the events of this recording: one `data:` line each, without `[DONE]`."""
    for line in recorded.answered.decode().split("\n"):
        if line.startswith("data: ") and line != "data: [DONE]":
            yield json.loads(line.removeprefix("data: "))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recorded", ERRORS, ids=str)
def test_errors_become_their_class_with_all_they_say(recorded: Interaction, kind: Kind) -> None:
    said = json.loads(recorded.answered)["error"]

    with Replay(kind, recorded) as replay, pytest.raises(APIStatusError) as caught:
        replay.repeat()

    error = caught.value
    assert CLASSES[recorded.status] in type(error).__mro__
    assert (recorded.status, said) == (error.status_code, error.body)
    assert said == {"message": said["message"], "code": error.code, "param": error.param, "type": error.type}
    assert said["message"] in error.message
    assert recorded.header("x-request-id") == error.request_id
