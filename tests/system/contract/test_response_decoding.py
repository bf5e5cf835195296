"""The response of every operation, sampled from the description, decodes to the declared classes without loss."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual.core.decoding.model import Model
from tests.support.arguments import JSON, arguments
from tests.support.clients import KINDS, Driver, Kind
from tests.support.coverage import instances
from tests.support.decoding import decoded
from tests.support.description import Described, operations
from tests.support.facade import places
from tests.support.samples import fuller, minimal
from tests.support.schema_oracle import faults

BINARY = ("application/octet-stream", "application/zip", "application/sdp", "video/mp4")
ANSWERED = [each.id for each in operations().values() if JSON in each.answers]
FILES = ["downloadFile", "RetrieveContainerFileContent"]
"""Operations that return file content, although the description does not say so."""
BYTES = [*FILES, *(each.id for each in operations().values() if any(kind in each.answers for kind in BINARY))]
EMPTY = [each.id for each in operations().values() if not each.answers and each.id not in BYTES]


def answer(operation_id: str, kind: Kind, response: httpx.Response) -> Any:
    """Call the operation; the transport returns *response*."""
    with Driver(kind, httpx.MockTransport(lambda _: response)) as driver:
        return driver.call(places()[operation_id].name, **arguments(operation_id).keywords)


@pytest.mark.parametrize("sample", [minimal, fuller])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("operation_id", [each for each in ANSWERED if each not in BYTES])
def test_json_becomes_the_declared_classes(operation_id: str, kind: Kind, sample: Any) -> None:
    schema = operations()[operation_id].answers[JSON]
    body = sample(schema)

    result = answer(operation_id, kind, httpx.Response(200, json=body))

    assert body == result.to_dict()
    assert [] == (list(faults(result, schema)) if isinstance(result, Model) else [])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("operation_id", BYTES)
def test_binary_answers_are_bytes(operation_id: str, kind: Kind) -> None:
    content = bytes(range(256))

    result = answer(operation_id, kind, httpx.Response(200, content=content, headers={"content-type": BINARY[0]}))

    assert content == result.content


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("operation_id", EMPTY)
def test_no_answer_is_none(operation_id: str, kind: Kind) -> None:
    assert answer(operation_id, kind, httpx.Response(204)) is None


def answers() -> list[tuple[Described, str]]:
    kinds = (JSON, "text/event-stream")
    return [
        (each, kind)
        for each in operations().values()
        for kind in kinds
        if kind in each.answers and (kind != JSON or each.id not in BYTES)
    ]


@pytest.mark.parametrize(("operation", "kind"), answers(), ids=lambda each: getattr(each, "id", None))
def test_every_variant_of_every_union_is_decided(operation: Described, kind: str) -> None:
    found = [each for body in instances(operation.answers[kind]) for each in decoded(operation.id, kind, body)]

    assert [] == [each for each in found if not each.lossless]
    assert [] == [fault for each in found for fault in faults(each.value, each.schema)]
