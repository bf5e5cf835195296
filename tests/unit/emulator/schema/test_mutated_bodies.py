"""A nearly valid body is served, refused, or names an unknown resource; it never causes an internal error (500)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from openai_dual.emulator.application import Application
from openai_dual.emulator.messages import Request
from openai_dual.emulator.schema.sampler import Sampler
from openai_dual.validation.catalogue import catalogue
from openai_dual.validation.checker import Checker

JSON = "application/json"
HEADERS = {"authorization": "Bearer k", "content-type": JSON}
CHECKER = Checker(catalogue().schemas)
NAMES = [name for name, one in catalogue().operations.items() if one.body and JSON in one.body.content]
SPECIAL = {
    "createChatCompletion",
    "createCompletion",
    "createResponse",
    "createEmbedding",
    "createModeration",
    "createRun",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_nearly_valid_body_is_served_or_refused(name: str) -> None:
    operation, application = catalogue().operations[name], Application()
    assert operation.body is not None
    for seed in range(200 if name in SPECIAL else 5):
        random = Random(f"{name} {seed}")
        body = Sampler(CHECKER, random).value(operation.body.content[JSON])
        for _ in range(random.randrange(4)):
            _spoil(body, random)
        text = json.dumps(body)

        reply = application.respond(Request(operation.method, f"/v1{operation.path}", (), HEADERS, text.encode())).reply
        if not isinstance(reply.body, bytes):
            list(reply.body)

        assert reply.status in {operation.status, 400, 404}, text


def _spoil(body: Any, random: Random) -> None:
    """Remove a value somewhere in *body*, or replace it by a value of another type."""
    places = list(_places(body))
    if places:
        holder, key = random.choice(places)
        if random.random() < 0.2:
            del holder[key]
        else:
            holder[key] = random.choice([None, [], {}, 3, "text"])


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])
